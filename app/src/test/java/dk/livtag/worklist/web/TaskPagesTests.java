package dk.livtag.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Pathway;
import dk.livtag.ui.HtmlRules;
import dk.livtag.worklist.Due;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class TaskPagesTests {

    @Autowired
    Browsers browsers;

    @Autowired
    Accepted accepted;

    @Autowired
    Due due;

    @Autowired
    Clock clock;

    private Accepted.Team team;
    private PatientId patient;

    @BeforeEach
    void makeWork() {
        var name = "Task page " + UUID.randomUUID();
        team = accepted.team(name);
        patient = accepted.person("Opgave " + name, "Person", team, clock.instant());
        var today = LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
        due.step(patient, "nurse-first", "CONTACT_NURSE", today.minusDays(3));
        due.step(patient, "call", "CONTACT_NURSE", today.plusDays(1));
    }

    @Test
    void groupsByTheDayInWords() throws Exception {
        var page = browsers.of(team.nurse()).page("/team/opgaver");
        HtmlRules.hold(page);
        assertThat(page.select("main h2").eachText().getFirst()).endsWith("3 dage over tiden");
        assertThat(page.select("main h2").eachText().getLast()).startsWith("I morgen, ");
        assertThat(page.select(".filter").text()).contains("Over tiden 1", "I dag 0", "De næste 14 dage 1", "Alle 2");
    }

    @Test
    void thePlaceSaysHowManyAreDue() throws Exception {
        var place = browsers.of(team.nurse()).page("/team/borgere").select(".place[href=/team/opgaver]");
        assertThat(place.text()).startsWith("Opgaver 1");
    }

    @Test
    void whatIsDoneLeavesTheListAndTheWayBackIsShown() throws Exception {
        var nurse = browsers.of(team.nurse());
        var list = "/team/opgaver?hvis=teamet&vis=forfaldne";
        var answer = nurse.submit(
                list,
                "/team/opgaver/" + patient.value() + "/gjort",
                Map.of("step", "nurse-first", "number", "1", "hvis", "teamet", "vis", "forfaldne"));
        var back = java.util.Objects.requireNonNull(answer.getRedirectedUrl());
        assertThat(back).startsWith(list);

        var page = nurse.page(back);
        assertThat(page.select("[role=status]").text())
                .contains("Skridtet er noteret som gjort.", "Ingen opgaver er over tiden.");
        assertThat(page.select(".status a").attr("href")).isEqualTo("/team/borger/" + patient.value() + "/forloeb");
    }

    @Test
    void anEmptyListSaysWhatWillStandThere() throws Exception {
        var page = browsers.of(accepted.team("Task page of nobody").nurse()).page("/team/opgaver");
        HtmlRules.hold(page);
        assertThat(page.select(".empty").text()).startsWith("Ingen opgaver. Her står de næste skridt");
    }
}
