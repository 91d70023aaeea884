package dk.livtag.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.Accepted;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Callers;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.Refusal.Forbidden;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.worklist.search.CitizenList;
import dk.livtag.worklist.search.CitizenOrder;
import dk.livtag.worklist.search.CitizenSearch;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
class WorklistTests {

    @Autowired
    CitizenLists lists;

    @Autowired
    Worklist worklist;

    @Autowired
    People people;

    @Autowired
    Accepted accepted;

    @Autowired
    Callers callers;

    @Autowired
    Clock clock;

    @BeforeEach
    void makePeople() {
        var team = accepted.team("Worklist hospital");
        var longAgo = clock.instant().minus(Duration.ofDays(40));
        accepted.person("Åse", "Ørsted", team, longAgo);
        accepted.person("Bo 100%", "Andersen", team, clock.instant().minus(Duration.ofHours(1)));
        accepted.person("Cæcilie", "Zeuthen", team, longAgo.plus(Duration.ofDays(1)));
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void listsMyCitizensInDanishOrderOfFamilyName() {
        assertThat(names(search("", CitizenOrder.NAME)))
                .containsExactly("Bo 100% Andersen", "Cæcilie Zeuthen", "Åse Ørsted");
    }

    @Test
    void sortsByWhenTheyWereAccepted() {
        assertThat(names(search("", CitizenOrder.NEWEST)))
                .startsWith("Bo 100% Andersen")
                .endsWith("Åse Ørsted");
        assertThat(names(search("", CitizenOrder.LONGEST)))
                .startsWith("Åse Ørsted")
                .endsWith("Bo 100% Andersen");
    }

    @Test
    void findsAnyPartOfTheNameWhateverTheCase() {
        assertThat(names(search("åSE ø", CitizenOrder.NAME))).containsExactly("Åse Ørsted");
    }

    @Test
    void takesAPercentSignAtItsWord() {
        assertThat(names(search("100%", CitizenOrder.NAME))).containsExactly("Bo 100% Andersen");
        assertThat(names(search("0%A", CitizenOrder.NAME))).isEmpty();
    }

    @Test
    void isEmptyForWhoHasNoCareRelation() {
        callers.become(people.staff("worklist stranger", "nurse", people.hospital("Worklist hospital")));

        assertThat(lists.citizens(search("", CitizenOrder.NAME), me("worklist stranger"))
                        .lines())
                .isEmpty();
    }

    @Test
    void isClosedToTheOfficeAndToSecretariesWithoutPermission() {
        callers.become(people.other("worklist admin", "org_admin", people.hospital("Worklist hospital")));

        assertThatThrownBy(() -> lists.citizens(search("", CitizenOrder.NAME), me("worklist admin")))
                .isInstanceOfAny(NotFound.class, Forbidden.class);
    }

    @Test
    void tellsWhoIsNewAndHowManyAreMine() {
        callers.become(me("Worklist hospital nurse"));

        var day = worklist.day(me("Worklist hospital nurse"), people.hospital("Worklist hospital"));
        assertThat(day.fresh()).extracting(CitizenRow::name).containsExactly("Bo 100% Andersen");
        assertThat(day.counts().mine()).isEqualTo(3);
        assertThat(day.counts().waiting()).isZero();
    }

    private List<String> names(CitizenSearch search) {
        callers.become(me("Worklist hospital nurse"));
        return lists.citizens(search, me("Worklist hospital nurse")).lines().stream()
                .map(it -> it.citizen().name())
                .toList();
    }

    private static CitizenSearch search(String name, CitizenOrder order) {
        return new CitizenSearch(name, CitizenList.ALL, order, 1);
    }

    private static AccountId me(String name) {
        return new AccountId(People.id(name));
    }
}
