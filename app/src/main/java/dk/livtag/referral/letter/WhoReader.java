package dk.livtag.referral.letter;

import dk.livtag.patient.Cpr;
import dk.livtag.referral.answers.Phone;
import dk.livtag.referral.letter.Finding.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom the letter is about. It rather finds nothing than somebody else: two numbers in a letter are none, and a name is
 * taken only from a place where names of persons stand.
 */
final class WhoReader {

    static final String NAME = "[A-ZÆØÅÉÜÖ][a-zæøåéüöA-ZÆØÅ]*(?:[-'][A-ZÆØÅ][a-zæøåéüö]+)?";
    static final String FULL_NAME = NAME + "(?:[ \\t]+(?:" + NAME + "|[A-ZÆØÅ]\\.|af|von|van|de|el|al)){1,4}";

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9-])([0-9]{6})([- ]?)([0-9]{4})(?![0-9])");
    private static final Pattern NUMBER_LABEL = Passage.words("\\b(cpr|personn|pers\\.?\\s*n|cprnr|p\\.?nr|født|f\\.)");
    private static final Pattern OTHER_NUMBER = Passage.words(
            "(journal|sagsn|sags-|j\\.?nr|ref|edi|ean|lokation|ydern|kundenr|konto|faktura)[^0-9]{0,20}$");
    private static final Pattern LABEL = Passage.words(
            "^\\s*(?:[-*•]\\s*)?(?:(?:patientens|borgerens|pt\\.?s?)\\s+)?(?:fulde\\s+)?(?:navn|patient(?:en)?|pt\\.?|borger(?:en)?|vedr(?:\\.|ørende)?|angående|ang\\.?|drejer sig om|henviste)\\s*(?:[:,-]|\\bom\\b)?\\s*");
    private static final Pattern LEADING = Pattern.compile("^(" + FULL_NAME + ")");
    private static final Pattern BESIDE_NUMBER = Pattern.compile("(" + FULL_NAME
            + ")\\s*[,(–-]?\\s*(?:\\(?[Cc][Pp][Rr](?:[-. ]?(?:nr|nummer)\\.?)?:?\\s*)?(?=[0-9]{6}[- ]?[0-9]{4}|født)");
    private static final Pattern AFTER_NUMBER =
            Pattern.compile("[0-9]{6}[- ]?[0-9]{4}\\)?\\s*[,:–-]?\\s+(" + FULL_NAME + ")");
    private static final Pattern CALLED = Pattern.compile(
            "(?:[Pp]atient(?:en)?|[Bb]orger(?:en)?|[Kk]vinde|[Mm]and|[Pp]t\\.?|[Pp]lads til|[Hh]envis(?:ning|es|er)(?: hermed)?(?: af| på)?)\\s*(?:ved navn|hedder|,)?\\s+("
                    + FULL_NAME + ")");
    private static final Pattern NO_NAME = Passage.words(
            "\\b(cpr|tlf|telefon|mobil|adresse|født|læge\\w*|klinik\\w*|kommune|jobcenter|sygehus|hospital|afdeling|center|region|smerte\\w*|henvis\\w*|dato|kære|til|tak|kronisk\\w*|mvh|hilsen|dansk|universitets\\w*|team|borger|patient|nuværende|medicin|vej|gade|mr|ct)\\b");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![0-9+-])(?:\\+45 ?|0045 ?)?([0-9]{2}[ .]?[0-9]{2}[ .]?[0-9]{2}[ .]?[0-9]{2})(?![0-9]|-[0-9])");
    private static final Pattern PHONE_LABEL = Passage.words("\\b(tlf|telefon|mobil|mob|tel|træffes|kontaktes|ringes)");
    private static final Pattern SENDERS = Passage.words(
            "(læge|klinik|jobcenter|kommune|sygehus|hospital|afdeling|henvisende|afsender|sagsbehandler|ydern|praksis|sekretær|^fra\\b|direkte|fax|\\bjeg\\b|\\bmig\\b|undertegnede|pårørende|ægtefælle|datter|\\bsøn\\b|\\bmor\\b|\\bfar\\b)");
    private static final Pattern RELATIVE =
            Passage.words("\\b(pårørende|ægtefælle|samlever|datter|søn|mor|far|hustru|kone|barn)\\b");
    private static final Pattern BORN = Passage.words(
            "(?:født|fødselsdato|fødselsdag|f\\.)\\s*:?\\s*(?:d\\.?|den)?\\s*([0-9]{1,2})[./ -]+([0-9]{1,2})[./ -]+((?:19|20)[0-9]{2})");

    private WhoReader() {}

    static Stream<Finding> read(Passages letter, LocalDate today) {
        var cpr = cpr(letter, today);
        return Stream.of(cpr, cpr.isPresent() ? Optional.<Finding>empty() : born(letter), name(letter), phone(letter))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> cpr(Passages letter, LocalDate today) {
        var found = letter.all().stream()
                .filter(it -> !it.says(RELATIVE))
                .flatMap(it ->
                        numbers(it, today).stream().map(cpr -> Finding.words(Topic.CPR, "cpr", cpr.formatted(), it)))
                .toList();
        var different = found.stream().map(Finding::values).collect(Collectors.toSet());
        return different.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<Cpr> numbers(Passage passage, LocalDate today) {
        var numbers = new ArrayList<Cpr>();
        NUMBER.matcher(passage.words()).results().forEach(it -> {
            var before = passage.words().substring(0, it.start());
            var isNumber = !OTHER_NUMBER.matcher(before).find()
                    && (it.group(2).equals("-") || NUMBER_LABEL.matcher(before).find());
            if (isNumber) {
                Cpr.parse(it.group(1) + it.group(3))
                        .filter(cpr -> !cpr.birthDate().isAfter(today))
                        .ifPresent(numbers::add);
            }
        });
        return numbers;
    }

    private static Optional<Finding> born(Passages letter) {
        return letter.first(BORN).map(it -> {
            var date = it.find(BORN).orElseThrow();
            return Finding.fields(
                    Topic.BORN,
                    it,
                    new Value("birthDay", date.group(1), null),
                    new Value("birthMonth", date.group(2), null),
                    new Value("birthYear", date.group(3), null));
        });
    }

    private static Optional<Finding> name(Passages letter) {
        return Stream.<Optional<Finding>>of(
                        labelledName(letter),
                        named(letter, BESIDE_NUMBER),
                        named(letter, AFTER_NUMBER),
                        named(letter, CALLED))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Finding> labelledName(Passages letter) {
        return letter.body()
                .flatMap(it -> it
                        .find(LABEL)
                        .flatMap(label -> name(
                                it,
                                LEADING.matcher(it.words().substring(label.end()))
                                        .results()
                                        .map(name -> name.group(1))
                                        .findFirst()))
                        .stream())
                .findFirst();
    }

    private static Optional<Finding> named(Passages letter, Pattern pattern) {
        return letter.body()
                .flatMap(it -> name(it, it.find(pattern).map(match -> match.group(1))).stream())
                .findFirst();
    }

    private static Optional<Finding> name(Passage where, Optional<String> name) {
        return name.map(String::strip).filter(it -> !NO_NAME.matcher(it).find()).map(it -> {
            var space = it.lastIndexOf(' ');
            return Finding.fields(
                    Topic.NAME,
                    where,
                    new Value("givenName", it.substring(0, space).strip(), null),
                    new Value("familyName", it.substring(space + 1), null));
        });
    }

    /** The first number in the letter proper that stands as hers, not as the sender's or a relative's. */
    private static Optional<Finding> phone(Passages letter) {
        return letter.body()
                .filter(it -> it.says(PHONE_LABEL) && !it.says(SENDERS))
                .flatMap(it -> phones(it).map(phone -> Finding.words(Topic.PHONE, "phone", phone.shown(), it)))
                .findFirst();
    }

    static Stream<Phone> phones(Passage passage) {
        return PHONE.matcher(passage.words())
                .results()
                .flatMap(it -> Phone.parse(it.group(1).replace(".", " ")).stream());
    }
}
