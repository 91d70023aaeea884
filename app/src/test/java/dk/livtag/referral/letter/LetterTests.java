package dk.livtag.referral.letter;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.referral.form.Question;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Twenty invented letters as people write them, and what each of them says. */
@Tag("D31")
class LetterTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final int LETTERS = 20;
    static final Set<Topic> WORDS = Set.of(Topic.WISH, Topic.TRIED, Topic.MEDICINE, Topic.REFERRER_ORGANISATION);

    final Map<Topic, Count> counts = new EnumMap<>(Topic.class);
    final List<String> wrong = new ArrayList<>();

    @Test
    void areUnderstoodAndNobodyIsTakenForSomebodyElse() throws IOException {
        var expected = expected();
        for (var letter = 1; letter <= LETTERS; letter++) {
            compare("%02d".formatted(letter), expected);
        }
        report();

        assertThat(count(Topic.CPR).falseHits).isZero();
        assertThat(count(Topic.NAME).falseHits).isZero();
        assertThat(total().falseHits).as(String.join("\n", wrong)).isLessThanOrEqualTo(total().hits / 50);
        assertThat(total().hits)
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(9 * (total().hits + total().misses) / 10);
    }

    @Test
    void saysWhereEachThingStands() throws IOException {
        for (var letter = 1; letter <= LETTERS; letter++) {
            var text = text("%02d.txt".formatted(letter)).replaceAll("\\s+", " ");
            var findings =
                    new Letter(text("%02d.txt".formatted(letter))).read(TODAY).findings();
            assertThat(findings)
                    .filteredOn(it -> it.topic() != Topic.MEDICINE)
                    .allSatisfy(it -> assertThat(text).contains(it.where().replaceAll("\\s+", " ")));
        }
    }

    @Test
    void leavesOutANumberWhenThereAreTwo() {
        assertThat(read("Pt. 250252-1234, datter 010180-1235")).doesNotContainKey(Question.PERSON);
    }

    @Test
    void takesNoCaseNumberForAPerson() {
        assertThat(read("Journalnr. 2411201234")).isEmpty();
    }

    @Test
    void takesNoBirthInTheFuture() {
        assertThat(read("CPR: 011248-5234")).isEmpty();
    }

    @Test
    void understandsNothingOfNothing() {
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n: : :\n-")).isEmpty();
    }

    @Test
    void keepsTheLetterWordByWord() throws IOException {
        assertThat(Letter.cleaned(text("01.txt")).text())
                .isEqualTo(text("01.txt").strip());
    }

    private static Map<Question, ?> read(String letter) {
        return Letter.cleaned(letter).read(TODAY).proposed();
    }

    private void compare(String letter, Map<String, Map<Topic, String>> expected) throws IOException {
        var wanted = expected.getOrDefault(letter, Map.of());
        var found = found(letter);
        wanted.forEach((topic, value) -> {
            if (!found.containsKey(topic)) {
                count(topic).misses++;
                wrong.add(letter + " missed " + topic + ": " + value);
            }
        });
        found.forEach((topic, value) -> {
            var want = wanted.get(topic);
            if (want != null && (WORDS.contains(topic) ? value.contains(want) : value.equals(want))) {
                count(topic).hits++;
            } else {
                count(topic).falseHits++;
                wrong.add(letter + " false " + topic + ": " + value + " for " + want);
            }
        });
    }

    private static Map<Topic, String> found(String letter) throws IOException {
        var found = new EnumMap<Topic, String>(Topic.class);
        for (var finding : new Letter(text(letter + ".txt")).read(TODAY).findings()) {
            var value = finding.values().stream().map(Finding.Value::value).collect(Collectors.joining(" "));
            found.merge(finding.topic(), value, (one, other) -> one + " " + other);
        }
        found.computeIfPresent(
                Topic.PLACES, (_, it) -> Arrays.stream(it.split(" ")).sorted().collect(Collectors.joining(" ")));
        return found;
    }

    private void report() {
        System.out.printf("%-24s %5s %7s %6s%n", "field", "hits", "misses", "false");
        counts.forEach(
                (topic, it) -> System.out.printf("%-24s %5d %7d %6d%n", topic, it.hits, it.misses, it.falseHits));
        var all = total();
        System.out.printf("%-24s %5d %7d %6d%n", "all", all.hits, all.misses, all.falseHits);
        wrong.forEach(System.out::println);
    }

    private Count count(Topic topic) {
        return counts.computeIfAbsent(topic, _ -> new Count());
    }

    private Count total() {
        var total = new Count();
        counts.values().forEach(it -> {
            total.hits += it.hits;
            total.misses += it.misses;
            total.falseHits += it.falseHits;
        });
        return total;
    }

    private static Map<String, Map<Topic, String>> expected() throws IOException {
        var expected = new TreeMap<String, Map<Topic, String>>();
        text("expected.txt")
                .lines()
                .filter(it -> !it.startsWith("#"))
                .map(it -> it.split("\\|"))
                .forEach(it -> expected.computeIfAbsent(it[0], _ -> new EnumMap<>(Topic.class))
                        .put(Topic.valueOf(it[1]), it[2]));
        return expected;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = requireNonNull(LetterTests.class.getResourceAsStream("/letters/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class Count {
        int hits;
        int misses;
        int falseHits;
    }
}
