package dk.livtag.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Accepted.Team;
import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.PatientId;
import dk.livtag.ui.HtmlRules;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Hvem har kigget», through the real security, policy and row-level security. */
@HouseTest
class LogPagesTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Accepted accepted;

    @Test
    void thePatientReadsWhoSawWhatAndWhy() throws Exception {
        var team = accepted.team("Log hospital");
        var patient = person("Lise", team);
        browsers.of(team.nurse()).open("/team/borger/" + patient.value() + "/overblik");
        var page = mine("Lise", patient, "/mit/log");
        HtmlRules.hold(page);
        assertThat(page.select("section.look").text())
                .contains("Log hospital nurse, sygeplejerske, Log hospital", "Så", "din plan og dit hold")
                .contains("Det var led i din behandling.", "1 gang.");
    }

    @Test
    void aDayOfOnePersonIsOneLine() throws Exception {
        var team = accepted.team("Log hospital");
        var patient = person("Lone", team);
        var nurse = browsers.of(team.nurse());
        for (var i = 0; i < 3; i++) nurse.open("/team/borger/" + patient.value() + "/overblik");
        var page = mine("Lone", patient, "/mit/log");
        assertThat(page.select("section.look")).hasSize(1);
        assertThat(page.select("section.look").text()).contains("3 gange.");
    }

    @Test
    void whoeverWasRefusedStandsThereToo() throws Exception {
        var team = accepted.team("Log hospital");
        var patient = person("Liv", team);
        var stranger = people.staff("Log stranger", "doctor", people.hospital("Log other hospital"));
        browsers.of(stranger).open("/team/borger/" + patient.value() + "/overblik");
        assertThat(mine("Liv", patient, "/mit/log").select("section.look").text())
                .contains("Log stranger, læge, Log other hospital", "Fik ikke lov at se");
    }

    @Test
    void thePatientsOwnLooksAreShownWhenAskedFor() throws Exception {
        var patient = person("Lis", accepted.team("Log hospital"));
        assertThat(mine("Lis", patient, "/mit/log").text()).contains("Ingen har kigget i den tid.");
        assertThat(mine("Lis", patient, "/mit/log?alle=ja").text()).contains("Dig selv");
    }

    @Test
    void aDayThatCannotBeReadIsPointedAt() throws Exception {
        var patient = person("Laila", accepted.team("Log hospital"));
        var browser = browsers.of(people.citizen("Laila Log citizen", patient));
        var answer = browser.open("/mit/log?fra=31-12-2026");
        assertThat(answer.getStatus()).isEqualTo(422);
        HtmlRules.hold(browser.page("/mit/log?fra=31-12-2026"));
    }

    @Test
    void othersNeverReadIt() {
        var patient = person("Lena", accepted.team("Log hospital"));
        people.citizen("Lena Log citizen", patient);
        var relative = people.other("Log relative", "relative", people.hospital("Log hospital"));
        assertThat(browsers.of(relative).open("/mit/log").getStatus()).isEqualTo(403);
    }

    @Test
    void manyLinesArePaged() throws Exception {
        var team = accepted.team("Log hospital");
        var patient = person("Lotte", team);
        for (var i = 0; i < 21; i++) {
            var nurse = people.staff("Log nurse " + i, "nurse", team.hospital(), false);
            people.relation(nurse, patient, team.hospital());
            browsers.of(nurse).open("/team/borger/" + patient.value() + "/overblik");
        }
        assertThat(mine("Lotte", patient, "/mit/log").select("section.look")).hasSize(20);
        var older = mine("Lotte", patient, "/mit/log?side=2");
        HtmlRules.hold(older);
        assertThat(older.select("section.look")).hasSize(1);
        assertThat(older.select("nav.actions a").text()).isEqualTo("Nyere");
    }

    private PatientId person(String given, Team team) {
        return accepted.person(given, "Logvist", team, Instant.parse("2026-03-01T09:00:00Z"));
    }

    private org.jsoup.nodes.Document mine(String given, PatientId patient, String path) throws Exception {
        return browsers.of(people.citizen(given + " Log citizen", patient)).page(path);
    }
}
