package dk.livtag.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.ui.HtmlRules;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the sender's browser to the nurse's and back: what triage sees, decides, and what the sender is told. */
@HouseTest
@Tag("D31")
class TriagePagesTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    OrganisationId hospital = new OrganisationId(People.id("Triage hospital"));
    AccountId nurse = new AccountId(People.id("triage nurse"));
    AccountId doctor = new AccountId(People.id("triage doctor"));

    @BeforeEach
    void makePeople() {
        people.hospital("Triage hospital");
        people.staff("triage nurse", "nurse", hospital);
        people.staff("triage doctor", "doctor", hospital);
        people.staff("triage stranger", "nurse", people.hospital("Stranger hospital"));
        people.staff("triage physio", "physio", hospital, false);
        people.asSuperuser(
                "delete from referral where organisation_id = :hospital and state = 'RECEIVED'",
                Map.of("hospital", hospital.value()));
    }

    @Test
    void saysWhenThereIsNothingNew() throws Exception {
        assertThat(browsers.of(nurse).page("/team/henvisninger").text()).contains("Ingen nye.");
    }

    @Test
    void listsWhoAndWhatShortly() throws Exception {
        sent("0101931001");

        var row = browsers.of(nurse).page("/team/henvisninger").select("tbody tr");

        assertThat(row.text()).contains("Kirsten Berggren · ", "I dag", "Løfte mit barnebarn", "Sig selv");
    }

    @Test
    void readsTheWishFirstAndTellsTheSenderThatItIsRead() throws Exception {
        var applicant = sent("0101931002");
        var before = status(applicant);

        var page = browsers.of(nurse).page(path());

        assertThat(page.select("main h2").eachText().getFirst()).isEqualTo("Det vigtigste, med egne ord");
        assertThat(page.text()).contains("010193-1002", "12 34 56 78");
        assertThat(before.select(".stage").get(1).text()).contains("Ikke endnu");
        assertThat(status(applicant).select(".stage").get(1).text()).doesNotContain("Ikke endnu");
    }

    @Test
    void acceptsWithADoctorAndANurse() throws Exception {
        var applicant = sent("0101931003");
        var path = path();
        var browser = browsers.of(nurse);

        assertThat(browser.page(path + "/tag-imod")
                        .select("[name=nurse][checked]")
                        .attr("value"))
                .isEqualTo(nurse.value().toString());
        var response = browser.submit(
                path + "/tag-imod",
                path + "/tag-imod",
                Map.of(
                        "doctor",
                        doctor.value().toString(),
                        "nurse",
                        nurse.value().toString()));

        assertThat(response.getRedirectedUrl()).isEqualTo(path);
        assertThat(browser.page(path).text()).contains("Taget imod", "Åbn Kirsten Berggren");
        assertThat(status(applicant).text()).contains("Vi har sagt ja.");
    }

    @Test
    void asksForBothOfTheTeam() throws Exception {
        sent("0101931004");
        var path = path();

        var response = browsers.of(doctor).submit(path + "/tag-imod", path + "/tag-imod", Map.of("doctor", "nobody"));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Applicant.html(response).select(".error-summary").text())
                .contains("Der er problemer", "Vælg en fast læge", "Vælg en kontaktsygeplejerske");
    }

    @Test
    void declinesWithAReasonThatTheSenderMaySee() throws Exception {
        var applicant = sent("0101931005");

        decline(browsers.of(nurse), path(), Map.of("reason", "BELONGS_IN_PRIMARY_CARE", "told", "true"));

        assertThat(status(applicant).text())
                .contains("Vi kan ikke tage imod dig her.", "Din egen læge kan hjælpe dig bedst.");
    }

    @Test
    void keepsTheReasonToItself() throws Exception {
        var applicant = sent("0101931006");

        decline(browsers.of(nurse), path(), Map.of("reason", "NOT_CHRONIC_PAIN"));

        assertThat(status(applicant).text()).doesNotContain("smerter, der varer længe");
    }

    @Test
    void neverTellsASenderOfADuplicate() throws Exception {
        var applicant = sent("0101931007");

        decline(browsers.of(nurse), path(), Map.of("reason", "DUPLICATE", "told", "true"));

        assertThat(status(applicant).select("main p").eachText())
                .containsExactly(
                        "Vi kan ikke tage imod dig her.", "Ring til din egen læge, eller ring til os.", "Hjælp");
    }

    @Test
    void asksForAReason() throws Exception {
        sent("0101931008");
        var path = path();

        assertThat(decline(browsers.of(nurse), path, Map.of()).text())
                .contains("Vælg, hvorfor du afviser henvisningen");
        assertThat(decline(browsers.of(nurse), path, Map.of("reason", "OTHER")).text())
                .contains("Skriv, hvad grunden er");
    }

    @Test
    void tellsWhoDecidedFirst() throws Exception {
        sent("0101931009");
        var path = path();
        var late = browsers.of(doctor);
        var form = late.page(path + "/afvis");
        decline(browsers.of(nurse), path, Map.of("reason", "NOT_CHRONIC_PAIN"));

        var post = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(path + "/afvis")
                .param("reason", "PERSON_DECLINES");
        form.select("main form input[type=hidden]").forEach(it -> post.param(it.attr("name"), it.attr("value")));
        var response = late.send(post);

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(Applicant.html(response).text())
                .contains("Afvist: Ikke langvarige smerter", "Det afgjorde triage nurse den ")
                .contains("Du ville afvise: Personen ønsker det ikke.");
        HtmlRules.hold(Applicant.html(response));
    }

    @Test
    void isNotThereForOthers() throws Exception {
        sent("0101931010");
        var random = "/team/henvisninger/" + UUID.randomUUID();

        for (var other : new String[] {"triage stranger", "triage physio"}) {
            var browser = browsers.of(new AccountId(People.id(other)));
            var hidden = browser.open(path());
            var missing = browser.open(random);
            assertThat(hidden.getStatus()).isEqualTo(404).isEqualTo(missing.getStatus());
            assertThat(main(hidden)).isEqualTo(main(missing));
            assertThat(hidden.getHeaderNames()).isEqualTo(missing.getHeaderNames());
        }
    }

    @Test
    void marksAPossibleDouble() throws Exception {
        sent("0101931011");
        sent("0101931011");

        assertThat(browsers.of(nurse).page("/team/henvisninger").select(".mark").eachText())
                .containsOnly("Måske dobbelt");
    }

    @Test
    void keepsToTheRulesOfAPage() throws Exception {
        sent("0101931012");
        var path = path();
        var browser = browsers.of(nurse);
        for (var page : new String[] {"/team/henvisninger", path, path + "/tag-imod", path + "/afvis"}) {
            HtmlRules.hold(browser.page(page));
        }
        decline(browser, path, Map.of("reason", "NOT_CHRONIC_PAIN"));
        HtmlRules.hold(browser.page(path));
        HtmlRules.hold(browser.page("/team/henvisninger?vis=afgjorte"));
    }

    private Applicant sent(String cpr) throws Exception {
        var applicant = new Applicant(browsers.visitor(), cpr).begin(hospital).fillIn();
        applicant.send();
        return applicant;
    }

    /** The address of the only one that waits. */
    private String path() throws Exception {
        return browsers.of(nurse).page("/team/henvisninger").select("tbody a").attr("href");
    }

    private static Document decline(Browser browser, String path, Map<String, String> fields) throws Exception {
        return Applicant.html(browser.submit(path + "/afvis", path + "/afvis", fields));
    }

    private Document status(Applicant applicant) throws Exception {
        var code = applicant.browser().page("/henvis/tak").select(".code").text();
        return Applicant.html(browsers.visitor().submit("/henvis/status", "/henvis/status", Map.of("code", code)));
    }

    private static String main(org.springframework.mock.web.MockHttpServletResponse response) throws Exception {
        return Applicant.html(response).select("main").html();
    }
}
