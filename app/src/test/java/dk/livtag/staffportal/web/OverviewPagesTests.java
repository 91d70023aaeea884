package dk.livtag.staffportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Pathway;
import dk.livtag.ui.HtmlRules;
import dk.livtag.worklist.Due;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The picture of a minute, and what is new since the reader last looked. */
@HouseTest
class OverviewPagesTests {

    @Autowired
    Browsers browsers;

    @Autowired
    Accepted accepted;

    @Autowired
    People people;

    @Autowired
    Due due;

    @Autowired
    Clock clock;

    private Accepted.Team team;
    private PatientId patient;

    @BeforeEach
    void makeWork() {
        var name = "Overview " + UUID.randomUUID();
        team = accepted.team(name);
        patient = accepted.person(name, "Person", team, clock.instant());
        due.step(patient, "call", "DOCTOR", today().minusDays(3));
        due.step(patient, "look", "CONTACT_NURSE", "ASSESSMENT", today().plusDays(2));
    }

    @Test
    void showsWhatIsNextAndWhoIsThere() throws Exception {
        var substitute = people.staff("Overview vikar " + patient.value(), "doctor", team.hospital(), false);
        due.away(team.doctor(), substitute, today(), today().plusDays(1));

        var page = overview();
        HtmlRules.hold(page);
        assertThat(page.select("main").text())
                .contains("Skridt call Overview", "3 dage over tiden", "Skridt look Overview")
                .contains("I dag: Overview vikar", "0 af 1 vurderinger er gjort.", "Trin 1 af 3");
    }

    @Test
    void saysWhatOthersDidSinceTheLastVisitAndKeepsItOverAReload() throws Exception {
        assertThat(overview().select(".news").text()).isEqualTo("Du åbner overblikket for første gang.");
        due.lookedDaysAgo(patient, team.nurse(), 2);
        due.done(patient, "call", team.doctor(), 1);
        due.done(patient, "look", team.nurse(), 1);

        assertThat(list().text()).contains("1 ny: «Skridt call» er gjort");
        var told = "Siden sidst (2 dage): 1 ny: «Skridt call» er gjort";
        assertThat(overview().select(".news").text()).isEqualTo(told);
        assertThat(overview().select(".news").text()).isEqualTo(told);
        assertThat(list().text()).doesNotContain("1 ny");
    }

    @Test
    void nobodySeesWhenAnotherLooked() throws Exception {
        overview();
        var doctor = browsers.of(team.doctor()).page("/team/borger/" + patient.value() + "/overblik");
        assertThat(doctor.select(".news").text()).isEqualTo("Du åbner overblikket for første gang.");
    }

    @Test
    @Tag("L22")
    void myDayBeginsWithWhoeverWaitsLongest() throws Exception {
        due.step(patient, "ring", "CONTACT_NURSE", today().minusDays(1));
        var page = browsers.of(team.nurse()).page("/team/dag");
        HtmlRules.hold(page);
        assertThat(page.select(".main-action").attr("href")).isEqualTo("/team/borger/" + patient.value() + "/overblik");
        assertThat(page.select("tbody tr").getFirst().text())
                .contains("Skridt ring", "1 dag over tiden", "Din vurdering mangler");
    }

    private Document overview() throws Exception {
        return browsers.of(team.nurse()).page("/team/borger/" + patient.value() + "/overblik");
    }

    private Document list() throws Exception {
        return browsers.of(team.nurse()).page("/team/borgere");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
    }
}
