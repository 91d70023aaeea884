package dk.livtag.referral.letter;

import dk.livtag.referral.answers.Consideration;
import dk.livtag.referral.answers.ProfessionalAnswers;
import dk.livtag.referral.answers.ProfessionalAnswers.Opioids;
import dk.livtag.referral.answers.ProfessionalAnswers.RedFlags;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Medicine, red flags, and what to take into account. */
final class CareReader {

    private static final String OPIOID_NAMES =
            "tramadol|dolol|nobligan|mandolgin|morfin|oxycodon|oxycontin|oxynorm|kodein|codein|kodimagnyl|fentanyl|buprenorphin|norspan|temgesic|contalgin|tapentadol|palexia|metadon|targin\\w*|malfin|abalgin|ketogan";
    private static final Pattern OPIOID = Passage.words("\\b(?:" + OPIOID_NAMES + ")");
    private static final Pattern DRUG = Passage.words(
            "\\b(?:" + OPIOID_NAMES
                    + "|paracetamol|panodil|pamol|pinex|ibuprofen|ibumetin|ipren|naproxen|diclofenac|gabapentin|pregabalin|lyrica|amitriptylin|saroten|nortriptylin|noritren|duloxetin|cymbalta|venlafaxin|nsaid)");
    private static final Pattern MEDICINE_LABEL = Passage.words(
            "^\\s*(?:[-*•]\\s*)?(?:(?:aktuel|nuværende|fast)\\s+)?(?:smerte)?(?:medicin|med\\.)(?:ering)?(?:liste|status)?\\s*:");
    private static final Pattern NO_OPIOIDS = Passage.words(
            "(?:ingen|ikke|uden|aldrig(?: fået)?)\\s+(?:\\w+\\s+){0,2}(?:opioid|morfin)|opioid\\w*\\s*:?\\s*(?:nej|ingen|0)|opioidfri");
    private static final Pattern OPIOIDS_YES =
            Passage.words("opioid\\w*\\s*:?\\s*ja|(?:får|tager|i) (?:\\w+\\s+){0,2}opioid");
    private static final Pattern NO_FLAGS = Passage.words(
            "(?:ingen|ikke)\\s+(?:\\w+\\s+){0,3}(?:røde flag|red flags?|alarmsymptom|rødt flag)|(?:røde flag|rødt flag|red flags?|alarmsymptomer)\\s*:?\\s*(?:er\\s+)?(?:udelukket|afkræftet|nej|ingen|neg)");
    private static final Pattern FLAGS_EXAMINED =
            Passage.words("(?:røde flag|red flags?)[^.]{0,30}(?:under|afklar|udred|undersøges|mistanke)");
    private static final Pattern NO_SUSPICION = Passage.words("(?:ikke|ingen|uden)\\s+(?:\\p{L}+\\s+)?mistanke");
    private static final Map<Consideration, Pattern> NEEDS = needs();
    private static final Pattern LANGUAGE = Passage.words(
            "\\b(arabisk|tyrkisk|polsk|somali(?:sk)?|farsi|persisk|dari|urdu|ukrainsk|rumænsk|bosnisk|vietnamesisk|kurdisk|engelsk|tamil|tegnsprog|grønlandsk|tigrinya)");

    private CareReader() {}

    static Stream<Finding> read(Passages letter) {
        return Stream.of(medicine(letter), opioids(letter), redFlags(letter), considerations(letter), language(letter))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> medicine(Passages letter) {
        return letter.labelled(MEDICINE_LABEL)
                .or(() -> drugs(letter))
                .map(it -> Finding.words(Topic.MEDICINE, "medicine", cut(it.words()), it));
    }

    /** All that names a drug which is taken now. */
    private static Optional<Passage> drugs(Passages letter) {
        var now = letter.body().filter(it -> it.affirmsNow(DRUG)).toList();
        return now.isEmpty()
                ? Optional.empty()
                : Optional.of(new Passage(
                        now.stream().map(Passage::words).collect(Collectors.joining(" ")),
                        now.getFirst().line()));
    }

    private static Optional<Finding> opioids(Passages letter) {
        return letter.first(NO_OPIOIDS)
                .map(it -> Finding.choice(Topic.OPIOIDS, "opioids", Opioids.NO, it))
                .or(() -> letter.body()
                        .filter(it -> it.affirmsNow(OPIOID) || it.affirms(OPIOIDS_YES))
                        .findFirst()
                        .map(it -> Finding.choice(Topic.OPIOIDS, "opioids", Opioids.YES, it)));
    }

    private static Optional<Finding> redFlags(Passages letter) {
        return letter.first(NO_FLAGS)
                .map(it -> Finding.choice(Topic.RED_FLAGS, "redFlags", RedFlags.EXCLUDED, it))
                .or(() -> letter.body()
                        .filter(it -> it.says(FLAGS_EXAMINED) && !it.says(NO_SUSPICION))
                        .findFirst()
                        .map(it -> Finding.choice(Topic.RED_FLAGS, "redFlags", RedFlags.BEING_EXAMINED, it)));
    }

    private static Optional<Finding> considerations(Passages letter) {
        var found = EnumSet.noneOf(Consideration.class);
        Passage where = null;
        for (var need : NEEDS.entrySet()) {
            var said = letter.body().filter(it -> it.affirms(need.getValue())).findFirst();
            if (said.isPresent()) {
                found.add(need.getKey());
                where = where == null ? said.get() : where;
            }
        }
        return where == null
                ? Optional.empty()
                : Optional.of(Finding.choices(Topic.CONSIDERATIONS, "consideration", found.stream(), where));
    }

    private static Optional<Finding> language(Passages letter) {
        return letter.body()
                .filter(it -> it.affirms(NEEDS.getOrDefault(Consideration.INTERPRETER, LANGUAGE)))
                .flatMap(it -> it
                        .find(LANGUAGE)
                        .map(word -> Finding.words(Topic.CONSIDERATIONS, "considerationWords", word.group(1), it))
                        .stream())
                .findFirst();
    }

    private static String cut(String words) {
        return words.length() <= ProfessionalAnswers.LONGEST ? words : words.substring(0, ProfessionalAnswers.LONGEST);
    }

    private static Map<Consideration, Pattern> needs() {
        var all = new LinkedHashMap<Consideration, Pattern>();
        all.put(Consideration.INTERPRETER, Passage.words("tolk"));
        all.put(Consideration.LIE_DOWN, Passage.words("(?:ligge ned|behov for at ligge|lægge sig)"));
        all.put(
                Consideration.TRANSPORT,
                Passage.words(
                        "(?:behov for|brug for|bevilg\\w*|afhængig af)\\s+(?:\\w+\\s+){0,2}(?:transport|kørsel|befordring)"));
        return all;
    }
}
