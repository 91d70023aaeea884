package dk.livtag.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.ui.HtmlRules;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A practice, hospital, municipality or job centre refers somebody, with and without a letter. */
@HouseTest
@Tag("D31")
class ProfessionalPagesTests {

    static final String LETTER = """
            Patient: Kirsten Dam Berggren
            CPR: 010197-1007
            Tlf: 12 34 05 01
            Smerter i lænden gennem 8 år. Udredning pågår hos reumatolog. Sygemeldt siden 01.05.2026.
            Hun tager tramadol. Ingen røde flag.
            Patientens ønske: Passe sin kolonihave.

            Med venlig hilsen
            Lone Friis
            Lægehuset Fjernby, tlf. 12 34 08 01
            """;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    OrganisationId hospital = new OrganisationId(People.id("Professional hospital"));
    AccountId nurse = new AccountId(People.id("professional nurse"));

    @BeforeEach
    void makePeople() {
        people.hospital("Professional hospital");
        people.staff("professional nurse", "nurse", hospital);
        people.asSuperuser(
                "delete from referral where organisation_id = :hospital", Map.of("hospital", hospital.value()));
    }

    @Test
    void asksForTheSamePersonFirstAndForConsentLast() throws Exception {
        var gp = colleague("0101971001");

        assertThat(gp.browser().page("/henvis/fag/1").select("h1").text()).isEqualTo("Hvem henviser du?");
        assertThat(gp.browser().page("/henvis/fag/7").text()).contains("Har borgeren sagt ja til at blive henvist?");
    }

    @Test
    @Tag("D30")
    void sendsWithoutADiagnosisAndWithoutWhatMayBeSkipped() throws Exception {
        var gp = colleague("0101971002").fillIn();

        assertThat(gp.send().getRedirectedUrl()).isEqualTo("/henvis/tak");
        assertThat(gp.browser().page("/henvis/tak").text()).contains("Så ringer vi til borgeren.");
        var read = browsers.of(nurse).page(path());
        assertThat(read.text()).contains("Egen læge", "Lone Friis", "Lægehuset Fjernby", "Samtykke givet 2/11 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "1,cpr,250252,cpr,Skriv CPR med 10 tal",
        "2,wish,'',wish,'Skriv, hvad borgeren selv ønsker'",
        "3,duration,'',duration,'Vælg mindst ét svar, eller tryk Spring over'",
        "4,sickYear,2099,sickMonth,'Skriv måned og år med tal, fx 3 og 2026'",
        "5,tried,'',tried,'Svar på mindst én ting, eller tryk Spring over'",
        "6,consideration,OTHER,considerationWords,'Skriv, hvad vi skal tage hensyn til'",
        "7,consentYear,2099,consentDay,'Skriv en dato, der har været'",
        "7,agreed,no,agreed,'Sæt kryds, hvis borgeren har sagt ja'",
        "7,kind,SELF,kind,'Vælg, hvor du henviser fra'",
        "7,consentMonth,13,consentDay,'Skriv datoen med dag, måned og år'"
    })
    void saysWhatToPutRight(int page, String field, String typed, String wrong, String text) throws Exception {
        var gp = colleague("0101971003");
        var fields = page == 7 ? gp.referrer() : new HashMap<String, String>();
        fields.put(field, typed);

        var response = gp.press(page, "NEXT", fields);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Applicant.html(response)
                        .select(".error-summary a[href=#" + wrong + "]")
                        .text())
                .isEqualTo(text);
    }

    @Test
    void opensAgainWithThePauseCode() throws Exception {
        var gp = colleague("0101971004");
        gp.press(1, "NEXT", gp.person());
        var code = gp.browser().page("/henvis/pause").select(".code").text();

        var other = browsers.visitor();
        var response = other.submit("/henvis/fortsaet", "/henvis/fortsaet", Map.of("code", code));

        assertThat(response.getRedirectedUrl()).isEqualTo("/henvis/fag/2");
        assertThat(other.page("/henvis/fag/1").select("#familyName").val()).isEqualTo("Berggren");
    }

    @Test
    void showsWhatItUnderstoodOfALetterAndWhere() throws Exception {
        var gp = new Colleague(browsers.visitor(), "").begin(hospital, LETTER);

        var page = gp.browser().page("/henvis/fag/brev");

        assertThat(page.select("h1").text()).isEqualTo("Det forstod vi");
        assertThat(page.text())
                .contains("Kirsten Dam Berggren", "010197-xxxx", "Mere end 5 år", "Der står: «Ingen røde flag.»")
                .contains("Hele brevet følger med henvisningen.")
                .doesNotContain("010197-1007");
        assertThat(gp.browser().page("/henvis/fag/1").select("#cpr").val()).isEqualTo("010197-1007");
        assertThat(gp.browser()
                        .page("/henvis/fag/3")
                        .select("[name=workup][checked]")
                        .val())
                .isEqualTo("ONGOING");
        HtmlRules.hold(page);
    }

    @Test
    void sendsTheWholeLetterAlong() throws Exception {
        var gp = new Colleague(browsers.visitor(), "").begin(hospital, LETTER);
        gp.press(7, "NEXT", gp.referrer());
        gp.send();

        var read = browsers.of(nurse).page(path());

        assertThat(read.select("details").text()).contains("Patientens ønske: Passe sin kolonihave.");
        assertThat(read.select("h1").text()).contains("Kirsten Dam Berggren");
    }

    @Test
    @Tag("L-11")
    void keepsNoReadableCprNumberOfALetter() throws Exception {
        new Colleague(browsers.visitor(), "").begin(hospital, LETTER);

        var drafts = people.superuser()
                .sql("select answers::text || encode(letter, 'escape') from referral_draft where letter is not null")
                .query(String.class)
                .list();

        assertThat(drafts).isNotEmpty().allSatisfy(it -> assertThat(it).doesNotContain("010197"));
    }

    @Test
    void sendsNothingBeforeSomebodyHasSaidWhoRefers() throws Exception {
        var gp = new Colleague(browsers.visitor(), "").begin(hospital, LETTER);

        var response = gp.send();

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Applicant.html(response).select(".error-summary").text())
                .contains("Skriv, hvem du er, og hvornår borgeren sagde ja");
    }

    @Test
    void keepsToTheRulesOfAPage() throws Exception {
        var gp = colleague("0101971005");
        HtmlRules.hold(gp.browser().page("/henvis/fag"));
        for (var number = 1; number <= 7; number++) {
            HtmlRules.hold(gp.browser().page("/henvis/fag/" + number));
            HtmlRules.hold(Applicant.html(gp.press(number, "NEXT", Map.of("sickYear", "x", "consideration", "OTHER"))));
        }
        HtmlRules.hold(gp.fillIn().browser().page("/henvis/tjek"));
    }

    @Test
    void doesNotMixTheTwoForms() throws Exception {
        var gp = colleague("0101971006");

        assertThat(gp.browser().open("/henvis/1").getRedirectedUrl()).isEqualTo("/henvis");
        assertThat(browsers.visitor().open("/henvis/fag/brev").getRedirectedUrl())
                .isEqualTo("/henvis/fag");
    }

    private Colleague colleague(String cpr) throws Exception {
        return new Colleague(browsers.visitor(), cpr).begin(hospital, "");
    }

    private String path() throws Exception {
        return browsers.of(nurse).page("/team/henvisninger").select("tbody a").attr("href");
    }
}
