package dk.livtag.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.ui.HtmlRules;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A municipality has no doctor: somebody begins there, is shown and finds her people all the same. */
@HouseTest
@Tag("D30")
class MunicipalPagesTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    OrganisationId town = new OrganisationId(People.id("Municipal town"));
    AccountId nurse = new AccountId(People.id("municipal nurse"));

    @BeforeEach
    void makePeople() {
        people.municipality("Municipal town");
        people.staff("municipal nurse", "nurse", town);
        people.asSuperuser(
                "delete from referral where organisation_id = :town and awaiting", Map.of("town", town.value()));
    }

    @Test
    void asksForNoDoctor() throws Exception {
        var path = sent("0102991001");
        var page = browsers.of(nurse).page(path + "/tag-imod");

        HtmlRules.hold(page);
        assertThat(page.select("[name=doctor]")).isEmpty();
        assertThat(page.select("main").text()).contains("Du og sygeplejersken får adgang.");
        var response = browsers.of(nurse).submit(path + "/tag-imod", path + "/tag-imod", Map.of("nurse", ""));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Applicant.html(response).select(".error-summary").text())
                .contains("Vælg en kontaktsygeplejerske")
                .doesNotContain("læge");
    }

    @Test
    void isInTheMunicipalPathwayOnEveryPage() throws Exception {
        var browser = browsers.of(nurse);
        var patient = accepted(browser, sent("0102991002"));
        var citizen = browsers.of(people.citizen("citizen " + patient.value(), patient));
        var about = "/team/borger/" + patient.value();

        for (var path : new String[] {"/forloeb", "/forloeb/plan", "/forloeb/styr", "/overblik", "/behandlerteam"}) {
            var page = browser.page(about + path);
            HtmlRules.hold(page);
            assertThat(page.select("main, .patient-banner").text())
                    .contains("municipal nurse")
                    .doesNotContain("Fast læge");
        }
        for (var path : new String[] {"/mit", "/mit/plan"}) {
            var page = citizen.page(path);
            HtmlRules.hold(page);
            assertThat(page.select("main").text()).doesNotContain("læge:");
        }
        assertThat(citizen.page("/mit/plan").text()).contains("municipal nurse");
        assertThat(browser.page("/team/borgere").select("main").text()).contains("Kirsten Berggren");
    }

    @Test
    void hasNoFixedDoctorToChoose() throws Exception {
        var browser = browsers.of(nurse);
        var team = "/team/borger/" + accepted(browser, sent("0102991003")).value() + "/behandlerteam";
        var doctor = people.staff("municipal doctor", "doctor", town, false);

        assertThat(browser.page(team).select("[name=part][value=DOCTOR]")).isEmpty();
        var fields = Map.of("part", "DOCTOR", "colleague", doctor.value().toString());
        assertThat(Applicant.html(browser.submit(team, team, fields)).text())
                .contains("Programmet har ingen fast læge.");
    }

    private String sent(String cpr) throws Exception {
        new Applicant(browsers.visitor(), cpr).begin(town).fillIn().send();
        return browsers.of(nurse).page("/team/henvisninger").select("tbody a").attr("href");
    }

    private PatientId accepted(Browser browser, String path) throws Exception {
        browser.submit(
                path + "/tag-imod",
                path + "/tag-imod",
                Map.of("nurse", nurse.value().toString(), "programme", "municipal"));
        var link = browser.page(path).select("a[href$=/overblik]").attr("href");
        var patient = new PatientId(UUID.fromString(link.split("/")[3]));
        await().until(() -> browser.open("/team/borger/" + patient.value() + "/forloeb/plan")
                        .getStatus()
                == 200);
        return patient;
    }
}
