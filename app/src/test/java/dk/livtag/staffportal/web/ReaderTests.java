package dk.livtag.staffportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import dk.livtag.ui.HtmlRules;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page gives its own reader: her profession's tab, and keys where she wants them. */
@HouseTest
class ReaderTests {

    @Autowired
    Browsers browsers;

    @Autowired
    Accepted accepted;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Accepted.Team team;
    private PatientId patient;

    @BeforeEach
    void makePeople() {
        var name = "Reader " + UUID.randomUUID();
        team = accepted.team(name);
        patient = accepted.person(name, "Person", team, clock.instant());
    }

    @Test
    void hasTheTabOfHerOwnProfessionOnly() throws Exception {
        var path = "/team/borger/" + patient.value() + "/fag/";
        assertThat(own(team.nurse())).containsExactly(path + "sygeplejerske");
        assertThat(own(team.doctor())).containsExactly(path + "laege");
    }

    @Test
    void whoAssessesNobodyHasNone() throws Exception {
        var secretary = people.staff("Reader secretary " + patient.value(), "secretary", team.hospital(), false);
        people.relation(secretary, patient, team.hospital());
        assertThat(own(secretary)).isEmpty();
    }

    @Test
    void switchesTheKeysOffAndOn() throws Exception {
        var nurse = browsers.of(team.nurse());
        var page = nurse.page("/visning");
        HtmlRules.hold(page);
        assertThat(page.select("#taster[checked]")).hasSize(1);
        assertThat(page.select("#taster-hint").text()).contains("j og k");

        nurse.submit("/visning", "/visning", Map.of("tema", "LYS", "skrift", "NORMAL", "sprog", "DA"));
        var after = nurse.page("/team/dag");
        assertThat(after.select("html").attr("data-taster")).isEqualTo("0");
        assertThat(after.select("#soeg").hasAttr("aria-keyshortcuts")).isFalse();
    }

    private List<String> own(AccountId reader) throws Exception {
        return browsers.of(reader)
                .page("/team/borger/" + patient.value() + "/overblik")
                .select(".tab:contains(Mit fag)")
                .eachAttr("href");
    }
}
