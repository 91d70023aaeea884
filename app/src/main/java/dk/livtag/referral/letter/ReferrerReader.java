package dk.livtag.referral.letter;

import dk.livtag.referral.answers.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who wrote the letter: its signature, or the lines that name a sender. */
final class ReferrerReader {

    private static final Pattern LABEL = Passage.words(
            "^\\s*(?:henvisende(?:\\s+\\p{L}+)?|henviser|henvist af|afsender|fra|sagsbehandler|kontaktperson|behandlende læge|klinik|praksis|lægehus)\\s*:\\s*");
    private static final Pattern TITLE = Passage.words(
            "^\\s*(?:dr\\.?|læge|overlæge|afdelingslæge|reservelæge|speciallæge|sagsbehandler|socialrådgiver|sygeplejerske|fysioterapeut|ergoterapeut|jobkonsulent|visitator|praktiserende læge|sundhedskonsulent|tandlæge|psykolog|kiropraktor)[,:]?\\s+");
    private static final Pattern NAME = Pattern.compile("^\\s*(" + WhoReader.FULL_NAME + ")\\s*(?=$|[,/|(–-])");
    private static final Pattern NO_PERSON = Passage.words(
            "\\b(lægehus\\w*|lægerne|klinik\\w*|kommune|jobcenter|sygehus|hospital|afdeling|center|region|praksis|hilsen|team|universitets\\w*|tlf|telefon)\\b");
    private static final Pattern MINE = Passage.words("\\b(jeg|mig|undertegnede)\\b");
    private static final Map<Source, Pattern> KINDS = kinds();

    private ReferrerReader() {}

    static Stream<Finding> read(Passages letter) {
        var lines = Stream.concat(letter.signed(), labelled(letter)).toList();
        return Stream.of(
                        kind(lines.stream()),
                        name(lines.stream()),
                        organisation(lines.stream()),
                        phone(Stream.concat(lines.stream(), letter.body().filter(it -> it.says(MINE)))))
                .flatMap(Optional::stream);
    }

    private static Stream<Passage> labelled(Passages letter) {
        return letter.body()
                .flatMap(it ->
                        it
                                .find(LABEL)
                                .map(label -> new Passage(it.words().substring(label.end()), it.line()))
                                .stream());
    }

    private static Optional<Finding> kind(Stream<Passage> lines) {
        var all = lines.toList();
        return KINDS.entrySet().stream()
                .flatMap(kind -> all.stream()
                        .filter(it -> it.says(kind.getValue()))
                        .map(it -> Finding.choice(Topic.REFERRER_KIND, "kind", kind.getKey(), it)))
                .findFirst();
    }

    private static Optional<Finding> name(Stream<Passage> lines) {
        return lines.flatMap(it -> NAME.matcher(TITLE.matcher(it.words()).replaceFirst(""))
                        .results()
                        .map(match -> match.group(1).strip())
                        .filter(name -> !NO_PERSON.matcher(name).find())
                        .map(name -> Finding.words(Topic.REFERRER_NAME, "referrerName", name, it)))
                .findFirst();
    }

    private static Optional<Finding> organisation(Stream<Passage> lines) {
        return lines.map(it -> Finding.words(Topic.REFERRER_ORGANISATION, "referrerOrganisation", places(it), it))
                .filter(it -> !it.values().getFirst().value().isEmpty())
                .findFirst();
    }

    /** The parts of a line that name a place of work. */
    private static String places(Passage line) {
        return Stream.of(line.words().split("\\s+v/|\\s*[,|/]\\s*|\\s+(?=[Tt]lf)"))
                .filter(part -> part.matches(".*\\p{Lu}.*"))
                .filter(part -> KINDS.values().stream()
                        .anyMatch(kind -> kind.matcher(part).find()))
                .filter(part -> !TITLE.matcher(part + " ").find())
                .collect(Collectors.joining(", "));
    }

    private static Optional<Finding> phone(Stream<Passage> lines) {
        return lines.flatMap(it -> WhoReader.phones(it)
                        .map(phone -> Finding.words(Topic.REFERRER_PHONE, "referrerPhone", phone.shown(), it)))
                .findFirst();
    }

    private static Map<Source, Pattern> kinds() {
        var all = new LinkedHashMap<Source, Pattern>();
        all.put(Source.JOB_CENTRE, Passage.words("job ?cent"));
        all.put(
                Source.GENERAL_PRACTICE,
                Passage.words(
                        "lægehus|lægerne|almen praksis|prakti[sc]erende|alm\\.? med|lægepraksis|lægeklinik|lægecenter"));
        all.put(Source.MUNICIPALITY, Passage.words("kommune|sundhedscenter|rehabilitering|hjemmepleje|sundhedshus"));
        all.put(Source.HOSPITAL, Passage.words("sygehus|hospital|overlæge|afdelingslæge|reservelæge|afdeling"));
        return all;
    }
}
