package dk.livtag.worklist.news;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.pathway.programme.Words;
import dk.livtag.worklist.news.News.Item;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewsTests {

    private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID PHYSIO = new UUID(1, 1);

    @Test
    void aSignedAssessmentAndTheStepItClosesAreOne() {
        var news =
                new News(AT, List.of(new Item("ASSESSMENT", "physio", null, AT, PHYSIO), done("ASSESSMENT", PHYSIO)));
        assertThat(news.items()).extracting(Item::kind).containsExactly("ASSESSMENT");
    }

    @Test
    void anAssessmentDoneElsewhereIsTold() {
        assertThat(new News(AT, List.of(done("ASSESSMENT", PHYSIO))).items()).hasSize(1);
    }

    @Test
    void anotherStepOfTheSameColleagueIsTold() {
        var news = new News(AT, List.of(new Item("ASSESSMENT", "physio", null, AT, PHYSIO), done("CONTACT", PHYSIO)));
        assertThat(news.items()).hasSize(2);
    }

    private static Item done(String kind, UUID by) {
        return new Item("STEP_DONE", kind, new Words("Samtale", "Talk"), AT, by);
    }
}
