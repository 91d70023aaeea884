package dk.livtag.referral.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A letter cut into passages, and where its signature begins. */
record Passages(List<String> lines, List<Passage> all, int signature) {

    private static final Pattern BOUNDARY = Pattern.compile(
            "(?<=[.!?;])(?<!\\b(?:[Pp]t|[Cc]a|[Dd]r|[Tt]lf|[Nn]r|[Mm]dr|[Dd]|[Ee]vt|bl\\.a|f\\.eks|[Vv]edr|[Aa]fd|[Tt]bl|[Pp]s)\\.)\\s+(?=[A-ZÆØÅ])");
    private static final Pattern GREETING =
            Passage.words("^\\s*((\\p{L}+\\s+){0,3}hils(en|ner)|mvh|vh|m\\.v\\.h|venligst)\\b[.,:]?\\s*");

    static Passages of(String letter) {
        var lines = letter.lines().toList();
        var all = IntStream.range(0, lines.size())
                .boxed()
                .flatMap(line -> BOUNDARY.splitAsStream(lines.get(line)).map(it -> new Passage(it.strip(), line)))
                .filter(it -> !it.words().isEmpty())
                .toList();
        var signature = IntStream.range(0, lines.size())
                .filter(it -> GREETING.matcher(lines.get(it)).find())
                .reduce((_, last) -> last)
                .orElseGet(() -> lastLine(lines));
        return new Passages(lines, all, signature);
    }

    /** A last line that is no sentence stands as a signature. */
    private static int lastLine(List<String> lines) {
        var last = lines.size() - 1;
        return last > 0
                        && !lines.get(last).strip().endsWith(".")
                        && !lines.get(last).contains(":")
                ? last
                : lines.size();
    }

    /** Before the signature. */
    Stream<Passage> body() {
        return all.stream().filter(it -> it.line() < signature);
    }

    /** The signature, line by line. */
    Stream<Passage> signed() {
        return all.stream()
                .filter(it -> it.line() >= signature)
                .map(it -> new Passage(GREETING.matcher(it.words()).replaceFirst(""), it.line()))
                .filter(it -> !it.words().isEmpty());
    }

    /** The first passage of the letter proper that says it. */
    Optional<Passage> first(Pattern what) {
        return body().filter(it -> it.says(what)).findFirst();
    }

    /** What stands after a label, up to the next blank line or the next label. */
    Optional<Passage> labelled(Pattern label) {
        for (var line = 0; line < lines.size(); line++) {
            var match = label.matcher(lines.get(line));
            if (match.find()) {
                var rest = new ArrayList<String>();
                rest.add(lines.get(line).substring(match.end()).strip());
                for (var next = line + 1; next < Math.min(signature, lines.size()) && goesOn(lines.get(next)); next++) {
                    rest.add(lines.get(next).strip());
                }
                var words = String.join(" ", rest).strip();
                return words.isEmpty() ? Optional.empty() : Optional.of(new Passage(words, line));
            }
        }
        return Optional.empty();
    }

    private static boolean goesOn(String line) {
        return !line.isBlank() && !line.matches("^\\s*[-*•]?\\s*[A-ZÆØÅ][^:.]{0,45}:.*");
    }
}
