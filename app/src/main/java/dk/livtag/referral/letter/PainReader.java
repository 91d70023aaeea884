package dk.livtag.referral.letter;

import static dk.livtag.referral.answers.BodyPlace.ARMS_AND_HANDS;
import static dk.livtag.referral.answers.BodyPlace.BACK;
import static dk.livtag.referral.answers.BodyPlace.CHEST_AND_STOMACH;
import static dk.livtag.referral.answers.BodyPlace.HEAD;
import static dk.livtag.referral.answers.BodyPlace.HIPS_AND_PELVIS;
import static dk.livtag.referral.answers.BodyPlace.LEGS_AND_FEET;
import static dk.livtag.referral.answers.BodyPlace.NECK_AND_SHOULDERS;
import static dk.livtag.referral.answers.BodyPlace.WHOLE_BODY;

import dk.livtag.referral.answers.BodyPlace;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.answers.Workup;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long it has hurt, where, and how far the work-up is. */
final class PainReader {

    private static final Pattern HURTS = Passage.words(
            "smert|ondt|pine\\b|værk|migræne|udstrål|fibromyalgi|prolaps|diskus|whiplash|piskesmæld|neuropat|iskias|crps|endometriose|lumbago|myose|gigt|artrose|lokalis");
    private static final Pattern LONG = Passage.words(
            "debut|varighed|begyndte|startede|opstod|opstået|historik|siden|efter [^.]{0,40}(?:19|20)[0-9]{2}|gennem|igennem|sidste|i (?:nu |snart |over |ca\\.? |mere end |godt )?[0-9a-zæøå½,]+ (?:år|mdr|måned)|[0-9] ?(?:års|mdrs|måneders)");
    private static final Pattern BEGINNING = Passage.words("varighed|debut|startede|begyndte|opstod");
    private static final Map<Pattern, BodyPlace> PLACES = places();
    private static final Pattern ONGOING = Passage.words(
            "under udredning|(?:udredning\\w*|undersøgelse\\w*)[^.]{0,30}(?:pågår|i gang|igang|(?:ikke|endnu ikke) (?:er )?(?:afsluttet|færdig)|mangler|fortsætter)|ikke færdigudredt|afventer[^.]{0,30}(?:mr|ct|scanning|svar|neurolog|reumatolog|røntgen|udred|undersøg|ortopæd)|henvist til[^.]{0,20}(?:mr|scanning|neurolog|reumatolog|ortopæd)|venter på[^.]{0,20}(?:mr|scanning|svar|tid)");
    private static final Pattern NOT_STARTED = Passage.words(
            "(?:udredning|ikke)[^.]{0,15}(?:ikke (?:påbegyndt|startet|begyndt|i gang)|ej påbegyndt)|ikke (?:blevet )?udredt");
    private static final Pattern DONE = Passage.words(
            "færdigudredt|færdig udredt|fuldt udredt|(?:er|blev|været) udredt|udredning\\w*\\s*(?:er\\s+)?:?\\s*(?:færdig|afsluttet|gennemført)|udredt (?:på|af|ved|hos|med)|afsluttet udredning");

    private PainReader() {}

    static Stream<Finding> read(Passages letter, LocalDate today) {
        return Stream.of(duration(letter, today), places(letter), workup(letter))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> duration(Passages letter, LocalDate today) {
        return letter.body()
                .filter(it -> it.says(HURTS) || it.says(BEGINNING))
                .filter(it -> it.says(LONG))
                .flatMap(it -> Spans.in(it, today).stream()
                        .map(months -> Finding.choice(Topic.DURATION, "duration", ofMonths(months), it)))
                .findFirst();
    }

    private static PainDuration ofMonths(double months) {
        if (months < 3) {
            return PainDuration.UNDER_THREE_MONTHS;
        }
        if (months < 12) {
            return PainDuration.THREE_MONTHS_TO_A_YEAR;
        }
        return months <= 60 ? PainDuration.ONE_TO_FIVE_YEARS : PainDuration.OVER_FIVE_YEARS;
    }

    private static Optional<Finding> places(Passages letter) {
        var places = EnumSet.noneOf(BodyPlace.class);
        Passage where = null;
        for (var passage : letter.body().filter(it -> it.says(HURTS)).toList()) {
            for (var place : PLACES.entrySet()) {
                if (passage.affirms(place.getKey()) && places.add(place.getValue()) && where == null) {
                    where = passage;
                }
            }
        }
        return where == null
                ? Optional.empty()
                : Optional.of(Finding.choices(Topic.PLACES, "place", places.stream(), where));
    }

    private static Optional<Finding> workup(Passages letter) {
        return letter.body()
                .flatMap(it -> workup(it).map(how -> Finding.choice(Topic.WORKUP, "workup", how, it)).stream())
                .findFirst();
    }

    private static Optional<Workup> workup(Passage it) {
        if (it.says(NOT_STARTED)) {
            return Optional.of(Workup.NOT_STARTED);
        }
        if (it.says(ONGOING)) {
            return Optional.of(Workup.ONGOING);
        }
        return it.affirms(DONE) ? Optional.of(Workup.DONE) : Optional.empty();
    }

    private static Map<Pattern, BodyPlace> places() {
        var places = new LinkedHashMap<Pattern, BodyPlace>();
        places.put(Passage.words("hovedpine|migræne|ansigt|\\bhoved|kæbe|trigeminus"), HEAD);
        places.put(Passage.words("nakke|skuld(?:er|re)|cervikal|whiplash|piskesmæld"), NECK_AND_SHOULDERS);
        places.put(Passage.words("\\barm(?:e|en|ene)?\\b|\\bhånd|hænder|albue|håndled|finger|fingre"), ARMS_AND_HANDS);
        places.put(Passage.words("\\bmave|\\bbryst|abdom"), CHEST_AND_STOMACH);
        places.put(Passage.words("\\bryg|lænd|lumba|columna|\\blend"), BACK);
        places.put(Passage.words("hofte|bækken|underliv|endometriose"), HIPS_AND_PELVIS);
        places.put(
                Passage.words(
                        "\\b(?:begge |højre |venstre |hø\\.? |ve\\.? )?ben(?:et|ene)?\\b|\\bknæ|\\bfod|fødder|iskias|ankel"),
                LEGS_AND_FEET);
        places.put(Passage.words("fibromyalgi|hele kroppen|universelle|udbredte|generaliserede"), WHOLE_BODY);
        return places;
    }
}
