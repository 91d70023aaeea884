package dk.livtag.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.ui.HtmlRules;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The seven questions in a browser without script: what is kept, what is put right, what is sent. */
@HouseTest
@Tag("D31")
class SelfReferralPagesTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    OrganisationId hospital = new OrganisationId(People.id("Pages hospital"));

    @BeforeEach
    void makeHospital() {
        people.hospital("Pages hospital");
    }

    @Test
    void asksOneQuestionAPage() throws Exception {
        var applicant = applicant("0101901001");

        assertThat(applicant.answer(1, Map.of("wish", "Sove")).getRedirectedUrl())
                .isEqualTo("/henvis/2");
        assertThat(applicant.browser().page("/henvis/2").select(".step-count").text())
                .isEqualTo("Spørgsmål 2 af 7");
    }

    @Test
    @Tag("D30")
    void tellsThatOneMayApplyWhileWaitingForTheDoctor() throws Exception {
        assertThat(applicant("0101901002").browser().page("/henvis/2").text())
                .contains("Venter du på svar fra lægen? Du kan godt søge allerede nu.");
    }

    @ParameterizedTest
    @CsvSource({
        "1,wish,'',wish,'Skriv, hvad du gerne vil have hjælp til'",
        "2,duration,'',duration,'Vælg ét svar, eller tryk Spring over'",
        "3,place,'',place,'Vælg, hvor du har ondt, eller tryk Spring over'",
        "4,workup,'',workup,'Vælg ét svar, eller tryk Spring over'",
        "5,sickYear,2026,sickMonth,'Skriv måned og år med tal, fx 3 og 2026'",
        "6,consideration,OTHER,considerationWords,'Skriv, hvad vi skal tage hensyn til'",
        "7,phone,1234,phone,'Skriv dit nummer, fx 12 34 56 78'"
    })
    void saysWhatToPutRightAndKeepsWhatWasTyped(int number, String field, String typed, String wrong, String text)
            throws Exception {
        var response = applicant("0101901003").answer(number, Map.of(field, typed));

        var page = Applicant.html(response);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page.title()).startsWith("Fejl:");
        assertThat(page.select(".error-summary h2").text()).isEqualTo("Ret det her");
        assertThat(page.select(".error-summary a[href=#" + wrong + "]").text()).isEqualTo(text);
        assertThat(page.select("#" + wrong + "-error").text()).isEqualTo(text);
        assertThat(page.getElementById(wrong)).isNotNull();
        assertThat(typed.isEmpty()
                        || page.html().contains("value=\"" + typed + "\"")
                        || page.html().contains(typed))
                .isTrue();
    }

    @Test
    void keepsAnswersWhenOneGoesBack() throws Exception {
        var applicant = applicant("0101901004");
        applicant.answer(1, Map.of("wish", "Lege på gulvet"));

        assertThat(applicant.browser().page("/henvis/1").select("textarea").text())
                .isEqualTo("Lege på gulvet");
    }

    @Test
    void showsAllAnswersBeforeSending() throws Exception {
        var page = applicant("0101901005").fillIn().browser().page("/henvis/tjek");

        assertThat(page.select(".facts > div")).hasSize(7);
        assertThat(page.select(".facts a"))
                .allSatisfy(it -> assertThat(it.text()).startsWith("Ret"));
        assertThat(page.text()).contains("Løfte mit barnebarn", "Sprunget over", "010190-xxxx", "12 34 56 78");
    }

    @Test
    void goesBackToTheCheckPageAfterACorrection() throws Exception {
        var applicant = applicant("0101901006").fillIn();

        var response = applicant.browser().submit("/henvis/1?ret=1", "/henvis/1", Map.of("wish", "Sove"));

        assertThat(response.getRedirectedUrl()).isEqualTo("/henvis/tjek");
    }

    @Test
    void sendsNothingThatIsUnfinished() throws Exception {
        var applicant = applicant("0101901007");
        applicant.answer(1, Map.of("wish", "Sove"));

        var response = applicant.send();

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Applicant.html(response).select(".error-summary").text()).contains("Skriv, hvem du er");
    }

    @Test
    void thanksAndTellsWhatHappensNow() throws Exception {
        var applicant = applicant("0101901008").fillIn();

        assertThat(applicant.send().getRedirectedUrl()).isEqualTo("/henvis/tak");
        assertThat(applicant.browser().page("/henvis/tak").text())
                .contains("Vi læser den inden 5 hverdage.", "Bliver det værre, så ring til din egen læge.");
    }

    @Test
    void neverPutsAnythingPersonalIntoAnAddress() throws Exception {
        var applicant = applicant("0101901009");

        assertThat(applicant.answer(7, applicant.sender()).getRedirectedUrl()).isEqualTo("/henvis/tjek");
        assertThat(applicant.press(1, "PAUSE", Map.of("wish", "Sove")).getRedirectedUrl())
                .isEqualTo("/henvis/pause");
    }

    @Test
    @Tag("L-11")
    void keepsNoReadableCprNumberInTheDraft() throws Exception {
        var applicant = applicant("0101901010").fillIn();

        var answers = people.superuser()
                .sql("select answers::text from referral_draft where organisation_id = :hospital")
                .param("hospital", hospital.value())
                .query(String.class)
                .list();

        assertThat(applicant.cpr()).isEqualTo("0101901010");
        assertThat(answers).isNotEmpty().allSatisfy(it -> assertThat(it).doesNotContain("010190"));
    }

    @Test
    void keepsToTheRulesOfAPage() throws Exception {
        var applicant = applicant("0101901011");
        for (var number = 1; number <= 7; number++) {
            HtmlRules.hold(applicant.browser().page("/henvis/" + number));
            HtmlRules.hold(Applicant.html(applicant.answer(number, Map.of("sickYear", "x", "consideration", "OTHER"))));
        }
        for (var page : new String[] {"", "/tjek", "/pause", "/fortsaet", "/status"}) {
            HtmlRules.hold(applicant.browser().page("/henvis" + page));
        }
        applicant.fillIn().send();
        HtmlRules.hold(applicant.browser().page("/henvis/tak"));
    }

    @Test
    void beginsAgainFromTheStartWithoutADraft() {
        assertThat(browsers.visitor().open("/henvis/3").getRedirectedUrl()).isEqualTo("/henvis");
        assertThat(browsers.visitor().open("/henvis/tjek").getRedirectedUrl()).isEqualTo("/henvis/tak");
        assertThat(browsers.visitor().open("/henvis/tak").getRedirectedUrl()).isEqualTo("/henvis");
        assertThat(browsers.visitor().open("/henvis/8").getStatus()).isEqualTo(404);
    }

    private Applicant applicant(String cpr) throws Exception {
        return new Applicant(browsers.visitor(), cpr).begin(hospital);
    }
}
