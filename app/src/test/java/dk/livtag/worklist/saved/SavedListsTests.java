package dk.livtag.worklist.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Callers;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.worklist.search.CitizenList;
import dk.livtag.worklist.search.CitizenOrder;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
class SavedListsTests {

    private static final SavedList.Wanted LATE = new SavedList.Wanted(CitizenList.OVERDUE, "", CitizenOrder.AGE);

    @Autowired
    SavedLists lists;

    @Autowired
    People people;

    @Autowired
    Callers callers;

    private AccountId me = new AccountId(new UUID(0, 0));

    @BeforeEach
    void logIn() {
        me = staff();
        callers.become(me);
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isFoundAgainAsItWasKept() {
        assertThat(lists.keep(" Mandag ", LATE, me)).isEmpty();
        assertThat(lists.all(me)).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Mandag");
            assertThat(it.wanted()).isEqualTo(LATE);
        });
    }

    @Test
    void isNobodyElsesToSeeOrDelete() {
        lists.keep("Mandag", LATE, me);
        var id = lists.all(me).getFirst().id();
        callers.become(staff());
        assertThat(lists.all(me)).isEmpty();
        assertThatThrownBy(() -> lists.remove(id, me)).isInstanceOf(NotFound.class);
    }

    @Test
    void isGoneWhenDeleted() {
        lists.keep("Mandag", LATE, me);
        lists.remove(lists.all(me).getFirst().id(), me);
        assertThat(lists.all(me)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', saved.name.missing",
        "Ring til 010180-2003, saved.name.number",
        "0101802003, saved.name.number",
        "taken, saved.name.taken"
    })
    void saysWhatIsWrongWithAName(String name, String fault) {
        lists.keep("taken", LATE, me);
        assertThat(lists.keep(name, LATE, me)).contains(fault);
    }

    @Test
    void areTwentyAtMost() {
        for (var i = 0; i < SavedLists.MOST; i++) {
            assertThat(lists.keep("Liste " + (char) ('a' + i), LATE, me)).isEmpty();
        }
        assertThat(lists.keep("En til", LATE, me)).contains("saved.full");
    }

    private AccountId staff() {
        return people.staff("saved " + UUID.randomUUID(), "nurse", people.hospital("Saved hospital"));
    }
}
