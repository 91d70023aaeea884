package dk.livtag.referral.letter;

import dk.livtag.referral.answers.JobCentre;
import dk.livtag.referral.answers.WorkSituation;
import dk.livtag.referral.letter.Finding.Value;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the person stands to working life. */
final class WorkReader {

    private static final Pattern SICK = Passage.words("sygemel[dt]|sygedag\\b");
    private static final Pattern NOT_SICK = Passage.words(
            "(?:ikke|aldrig|ej)\\s+(?:\\w+\\s+)?(?:sygemeldt|været sygemeldt)|sygemel\\p{L}*\\s*:\\s*nej|tidligere sygemeldt|raskmeldt|uden sygemelding");
    private static final Map<WorkSituation, Pattern> SITUATIONS = situations();
    private static final Pattern MAYBE = Passage.words(
            "ansøg\\w*|søger|søgt|afklar\\w*|overvej\\w*|muligh\\w*|vurder\\w*|drøft\\w*|ønske\\w*|håb\\w*|tilbage|ægtefælle|mand(?:en)? (?:er|arbejder)|tidligere|\\bfør\\b");
    private static final Pattern CASE = Passage.words(
            "(?:sag|kontakt|forløb|møde|opfølgning|tilknyttet|kendt)[^.]{0,25}jobcent|jobcent\\w*[^.]{0,25}(?:inddraget|involveret|følger|orienteret|i gang|igang|: ?ja)|jobcentersag|sagsbehandler");
    private static final Pattern NEEDLESS = Passage.words("ikke (?:behov|brug|aktuelt|relevant)");
    private static final Pattern NO_CASE = Passage.words(
            "(?:ingen|ikke)\\s+(?:\\w+\\s+){0,3}jobcent|jobcent\\w*\\s*:?\\s*(?:er\\s+)?(?:nej|ingen|ikke (?:inddraget|involveret|i gang))");

    private WorkReader() {}

    static Stream<Finding> read(Passages letter, LocalDate today) {
        return Stream.of(work(letter), sickSince(letter, today), jobCentre(letter))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> work(Passages letter) {
        var sick = letter.body().filter(WorkReader::isSick).findFirst();
        return sick.map(it -> Finding.choice(Topic.WORK, "work", WorkSituation.SICK_LISTED, it))
                .or(() -> SITUATIONS.entrySet().stream()
                        .flatMap(it -> letter.body()
                                .filter(passage -> passage.affirms(it.getValue()) && !passage.says(MAYBE))
                                .map(passage -> Finding.choice(Topic.WORK, "work", it.getKey(), passage)))
                        .findFirst());
    }

    private static boolean isSick(Passage passage) {
        return passage.says(SICK) && !passage.says(NOT_SICK);
    }

    private static Optional<Finding> sickSince(Passages letter, LocalDate today) {
        return letter.body()
                .filter(WorkReader::isSick)
                .flatMap(it -> since(it, today)
                        .map(month -> Finding.fields(
                                Topic.SICK_SINCE,
                                it,
                                new Value("sickMonth", String.valueOf(month.getMonthValue()), null),
                                new Value("sickYear", String.valueOf(month.getYear()), null)))
                        .stream())
                .findFirst();
    }

    /** What stands after the word, so that another date in the sentence is not taken. */
    private static Optional<YearMonth> since(Passage passage, LocalDate today) {
        var at = passage.find(SICK).orElseThrow().start();
        var after = new Passage(passage.words().substring(at), passage.line());
        return Spans.month(after, today)
                .or(() -> Spans.lasted(after).map(it -> YearMonth.from(today).minusMonths(Math.round(it))));
    }

    private static Optional<Finding> jobCentre(Passages letter) {
        return letter.first(NO_CASE)
                .map(it -> Finding.choice(Topic.JOB_CENTRE, "jobCentre", JobCentre.NOT_INVOLVED, it))
                .or(() -> letter.body()
                        .filter(it -> it.says(CASE) && !it.says(NEEDLESS))
                        .findFirst()
                        .map(it -> Finding.choice(Topic.JOB_CENTRE, "jobCentre", JobCentre.INVOLVED, it)));
    }

    private static Map<WorkSituation, Pattern> situations() {
        var all = new LinkedHashMap<WorkSituation, Pattern>();
        all.put(WorkSituation.FLEX_JOB, Passage.words("flek?sjob|flexjob"));
        all.put(WorkSituation.WORK_TRIAL, Passage.words("virksomhedspraktik|i praktik|arbejdsprøvning"));
        all.put(WorkSituation.DISABILITY_PENSION, Passage.words("førtidspension"));
        all.put(WorkSituation.RETIRED, Passage.words("folkepension|\\bpensionist|efterløn|pensioneret"));
        all.put(WorkSituation.STUDYING, Passage.words("studerende|under uddannelse|læser til|studerer|elev på"));
        all.put(WorkSituation.JOB_SEEKING, Passage.words("arbejdsløs|\\bledig\\b|jobsøgende|på dagpenge"));
        all.put(
                WorkSituation.WORKING,
                Passage.words(
                        "i arbejde|arbejder (?:fuld|på fuld|som|del|fortsat|stadig|[0-9])|ansat (?:som|ved|i|på)|fuldtid|deltid"));
        return all;
    }
}
