package dk.livtag.referral.letter;

import dk.livtag.referral.answers.OwnWish;
import dk.livtag.referral.answers.ProfessionalAnswers;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the person herself wishes, and what has been tried. */
final class WishReader {

    private static final Pattern WISH_LABEL = Passage.words(
            "^\\s*(?:[-*•]\\s*)?(?:(?:borgerens|patientens|pt\\.?s?|pts\\.?|eget|egne|hendes|hans)\\s+)?(?:eget |egne |egen )?(?:ønske[rt]?|håb|mål(?:sætning)?|forventning(?:er)?)(?:\\s+(?:til|med|for)\\s+[^:]{1,40})?\\s*:");
    private static final Pattern WISH = Passage.words(
            "\\b(?:hun|han|pt\\.?|pat\\.?|patienten|borger(?:en)?|[A-ZÆØÅ][a-zæøå]+|selv)\\s+(?:selv\\s+)?(?:ønsker|håber|vil gerne|vil allerhelst|vil helst|drømmer om|udtrykker ønske om|fortæller, at (?:hun|han) (?:gerne )?vil)\\b");
    private static final Pattern OURS =
            Passage.words("\\b(vi|jeg|undertegnede|kommunen|jobcentret|lægen)\\s+(?:ønsker|håber|vil gerne)\\b");
    private static final Pattern NOT = Passage.words("(?:ønsker|vil)\\s+(?:selv\\s+)?ikke\\b");
    private static final Pattern TRIED_LABEL = Passage.words(
            "^\\s*(?:[-*•]\\s*)?(?:tidligere behandling(?:er)?|prøvet(?: indtil nu| tidligere)?|forsøgt(?: behandling)?|behandling(?:er)? (?:indtil nu|hidtil|forsøgt)|hidtidig behandling)\\s*:");
    private static final Pattern TRIED = Passage.words(
            "\\b(?:har (?:tidligere )?(?:prøvet|forsøgt|fået|gået til|været (?:igennem|til))|er (?:forsøgt|behandlet)|forsøgt behandlet|(?:tidligere|forsøgt) behandl(?:et|ing)|der er (?:for)?(?:søgt|prøvet))\\b.*(?:fys|kiropr|akupunkt|træning|massage|psykolog|blokade|operat|manuel|genoptræn|tens\\b|smertemedicin|naprapat|bassin)");

    private WishReader() {}

    static Stream<Finding> read(Passages letter) {
        return Stream.of(
                        wish(letter).map(it -> Finding.words(Topic.WISH, "wish", cut(it, OwnWish.LONGEST), it)),
                        tried(letter)
                                .map(it ->
                                        Finding.words(Topic.TRIED, "tried", cut(it, ProfessionalAnswers.LONGEST), it)))
                .flatMap(Optional::stream);
    }

    private static Optional<Passage> wish(Passages letter) {
        return letter.labelled(WISH_LABEL)
                .or(() -> letter.body()
                        .filter(it -> it.says(WISH) && !it.says(OURS) && !it.says(NOT))
                        .findFirst());
    }

    private static Optional<Passage> tried(Passages letter) {
        return letter.labelled(TRIED_LABEL).or(() -> letter.first(TRIED));
    }

    private static String cut(Passage passage, int longest) {
        return passage.words().length() <= longest
                ? passage.words()
                : passage.words().substring(0, longest);
    }
}
