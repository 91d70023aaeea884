package dk.livtag.referral.letter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spans and dates as people write them: «i 7 år», «siden foråret 2024», «halvandet år», «siden 03.11.25». */
final class Spans {

    private static final Map<String, Double> NUMBERS = Map.ofEntries(
            Map.entry("et halvt", 0.5),
            Map.entry("½", 0.5),
            Map.entry("et", 1.0),
            Map.entry("en", 1.0),
            Map.entry("halvandet", 1.5),
            Map.entry("to", 2.0),
            Map.entry("tre", 3.0),
            Map.entry("fire", 4.0),
            Map.entry("fem", 5.0),
            Map.entry("seks", 6.0),
            Map.entry("syv", 7.0),
            Map.entry("otte", 8.0),
            Map.entry("ni", 9.0),
            Map.entry("ti", 10.0),
            Map.entry("elleve", 11.0),
            Map.entry("tolv", 12.0),
            Map.entry("tyve", 20.0));
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Pattern LASTED = Passage.words(
            "(?:\\b(?:i|gennem|igennem|for|på|sidste|varighed|over|end|snart|knap|godt|har haft|efter)|ca\\.?|:)\\s*(?:(?:ca\\.?|nu|de|sidste|omkring|mere|end|over|godt|knap|snart|nogle)\\s*)*(?<![./0-9])([0-9]{1,2}(?:[,.][0-9])?|et halvt|halvandet|et|en|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tyve|½)(?:-[0-9]+)?\\s*(år|års|aar|mdr|mdrs|måned|måneder|måneders|mnd|uge|uger|ugers)\\b(?!\\s*(?:gammel|gl|gammelt|kvinde|mand|dreng|pige))");
    private static final Pattern DAY =
            Pattern.compile("\\b([0-3]?[0-9])[./ -]+([01]?[0-9])[./ -]+((?:19|20)?[0-9]{2})\\b");
    private static final Pattern NUMBERED_MONTH = Pattern.compile("\\b([01]?[0-9])[/.-]((?:19|20)[0-9]{2})\\b");
    private static final Pattern NAMED_MONTH = Passage.words(
            "\\b(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zæøå]*\\.?\\s+(?:måned\\s+)?((?:19|20)[0-9]{2})\\b");
    private static final Pattern SEASON =
            Passage.words("\\b(forår|sommer|efterår|vinter)[a-zæøå]*\\s+((?:19|20)[0-9]{2})\\b");
    private static final Map<String, Integer> SEASONS = Map.of("forår", 4, "sommer", 7, "efterår", 10, "vinter", 1);
    private static final Pattern SINCE_YEAR = Passage.words(
            "\\b(?:siden|fra|i|debut\\w*|tilbage i)\\s*:?\\s*(?:omkring |ca\\.? |start(?:en)? (?:af )?|slut(?:ningen)? (?:af )?)?((?:19|20)[0-9]{2})\\b");
    private static final double WEEKS_A_MONTH = 4.35;

    private Spans() {}

    /** How many months ago something began that the passage dates. */
    static Optional<Double> in(Passage passage, LocalDate today) {
        var lasted = passage.find(LASTED).map(Spans::months);
        return lasted.isPresent()
                ? lasted
                : month(passage, today)
                        .or(() -> passage.find(SINCE_YEAR).map(it -> YearMonth.of(Integer.parseInt(it.group(1)), 7)))
                        .filter(it -> !it.isAfter(YearMonth.from(today)))
                        .map(it -> (double) it.until(YearMonth.from(today), ChronoUnit.MONTHS));
    }

    /** A month that the passage names, not after today. */
    static Optional<YearMonth> month(Passage passage, LocalDate today) {
        return passage.find(DAY)
                .flatMap(it -> of(year(it.group(3)), Integer.parseInt(it.group(2))))
                .or(() -> passage.find(NUMBERED_MONTH)
                        .flatMap(it -> of(year(it.group(2)), Integer.parseInt(it.group(1)))))
                .or(() -> passage.find(NAMED_MONTH)
                        .flatMap(it -> of(year(it.group(2)), 1 + MONTHS.indexOf(lower(it.group(1))))))
                .or(() -> passage.find(SEASON)
                        .flatMap(it -> of(year(it.group(2)), SEASONS.getOrDefault(lower(it.group(1)), 0))))
                .filter(it -> !it.isAfter(YearMonth.from(today)));
    }

    static Optional<Double> lasted(Passage passage) {
        return passage.find(LASTED).map(Spans::months);
    }

    private static double months(MatchResult lasted) {
        var number = number(lower(lasted.group(1)));
        var unit = lower(lasted.group(2));
        if (unit.startsWith("uge")) {
            return number / WEEKS_A_MONTH;
        }
        return unit.startsWith("m") ? number : number * 12;
    }

    private static double number(String written) {
        return NUMBERS.containsKey(written) ? NUMBERS.get(written) : Double.parseDouble(written.replace(',', '.'));
    }

    private static Optional<YearMonth> of(int year, int month) {
        return month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
    }

    private static int year(String written) {
        var year = Integer.parseInt(written);
        return year < 100 ? 2000 + year : year;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
