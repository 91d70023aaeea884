package dk.livtag.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Callers;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Pathway;
import dk.livtag.worklist.search.CitizenList;
import dk.livtag.worklist.search.CitizenOrder;
import dk.livtag.worklist.search.CitizenSearch;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who stands in which of the lists that everybody has. */
@HouseTest
@Tag("L22")
class CitizenListsTests {

    @Autowired
    CitizenLists lists;

    @Autowired
    Accepted accepted;

    @Autowired
    People people;

    @Autowired
    Due due;

    @Autowired
    Callers callers;

    @Autowired
    Clock clock;

    private Accepted.Team team;

    @BeforeEach
    void makePeople() {
        team = accepted.team("List hospital " + UUID.randomUUID());
        person("New", 1);
        due.step(person("Late", 8), "a", "DOCTOR", today().minusDays(1));
        due.step(person("Unassessed", 8), "a", "DOCTOR", "ASSESSMENT", today().plusDays(1));
        due.step(person("Unmanned", 8), "a", "PHYSIO", today().plusDays(1));
        person("Unseen", 50);
        due.rest(person("Paused", 50), today());
        people.asSuperuser(
                "update pathway set expected_end = :day where patient_id = :patient",
                Map.of("day", today().minusDays(1), "patient", person("Over", 8).value()));
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(CitizenList.class)
    void listsAsManyAsItCounts(CitizenList list) {
        var found = list(list, team.nurse());
        assertThat(found.lines()).hasSize(found.count(list)).hasSize(found.total());
        assertThat(found.total()).isEqualTo(list == CitizenList.ALL || list == CitizenList.MINE ? 7 : 1);
    }

    @ParameterizedTest
    @EnumSource(CitizenList.class)
    void isEmptyForAColleagueWithoutARelation(CitizenList list) {
        var found = list(list, people.staff("List stranger " + list, "nurse", team.hospital()));
        assertThat(found.lines()).isEmpty();
        assertThat(found.counts().values()).containsOnly(0);
    }

    @Test
    void whoIsNotOfTheTeamHasNoneOfHerOwn() {
        var colleague = people.staff("List colleague " + team.hospital().value(), "nurse", team.hospital());
        people.relation(colleague, person("New", 1), team.hospital());
        var found = list(CitizenList.ALL, colleague);
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.count(CitizenList.MINE)).isZero();
    }

    private Citizens list(CitizenList list, AccountId me) {
        callers.become(me);
        return lists.citizens(new CitizenSearch("", list, CitizenOrder.NAME, 1), me);
    }

    private PatientId person(String name, int daysAgo) {
        return accepted.person(
                name, team.hospital().value().toString(), team, clock.instant().minus(Duration.ofDays(daysAgo)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
    }
}
