package dk.livtag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What citizens read is short, calm and concrete (ux.md 3.4, C1 and C2). */
class PlainDanishTests {

    /** Staff and those who try the demo read these. */
    private static final List<String> FOR_STAFF = List.of(
            "assessment.",
            "banner.",
            "careplan.",
            "citizens.",
            "conference.",
            "cpr.",
            "day.",
            "demo.",
            "home.",
            "measure.",
            "overview.",
            "staff.",
            "referral.Redirection.",
            "referral.Topic.",
            "referral.ask.",
            "referral.early.",
            "referral.figures.",
            "referral.list.",
            "referral.redirect.",
            "referral.step.",
            "referral.fag.",
            "referral.read.",
            "referral.triage.",
            "ui.conflict.",
            "ui.date.");

    private static final Pattern BANNED = Pattern.compile(
            "!|\\b(bare|desværre|husk nu|der skal|compliance|misset|sidder i hovedet|kæmp|kamp|offer)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");

    private final Map<String, String> texts = Bundles.of("_da").entrySet().stream()
            .filter(it -> FOR_STAFF.stream().noneMatch(it.getKey()::startsWith))
            .collect(Collectors.toMap(
                    Map.Entry::getKey, it -> PLACE.matcher(it.getValue()).replaceAll("7"), (a, _) -> a, TreeMap::new));

    @Test
    void saysOneThingInFifteenWordsAtMost() {
        var tooLong = texts.entrySet().stream()
                .filter(it -> Lix.of(it.getValue()).sentences().stream().anyMatch(words -> Lix.words(words) > 15));

        assertThat(tooLong).isEmpty();
    }

    @Test
    void isTwelveWordsASentenceOnAverageOrLess() {
        assertThat(everything().wordsPerSentence()).isLessThanOrEqualTo(12);
    }

    @Test
    void hasALixOfThirtyOrLess() {
        assertThat(everything().score()).isLessThanOrEqualTo(30);
    }

    @Test
    void usesNoWordThatHurtsOrRushes() {
        var banned = texts.entrySet().stream()
                .filter(it -> BANNED.matcher(it.getValue()).find());

        assertThat(banned).isEmpty();
    }

    /** A single word on a button is not a sentence. */
    private Lix everything() {
        return Lix.of(texts.values().stream().filter(it -> Lix.words(it) > 2).collect(Collectors.joining("\n")));
    }
}
