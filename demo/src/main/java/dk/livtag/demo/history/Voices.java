package dk.livtag.demo.history;

import dk.livtag.demo.people.Lines;
import dk.livtag.referral.answers.BodyPlace;
import dk.livtag.referral.answers.Consideration;
import dk.livtag.referral.answers.Considerations;
import dk.livtag.referral.answers.Constancy;
import dk.livtag.referral.answers.Everyday;
import dk.livtag.referral.answers.JobCentre;
import dk.livtag.referral.answers.OwnWish;
import dk.livtag.referral.answers.Pain;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.answers.Referred;
import dk.livtag.referral.answers.SelfReferralAnswers;
import dk.livtag.referral.answers.WorkSituation;
import dk.livtag.referral.answers.Workup;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What people answer: mostly everything, in their own plain words; some skip what can be skipped. */
final class Voices {

    private static final List<String> WISHES = Lines.of("wishes.txt");
    private static final List<String> MORE = Lines.of("more-words.txt");
    private static final int RETIRED_AT = 67;
    private static final int LONGEST_LEAVE_MONTHS = 24;

    private final RandomGenerator random;
    private int told;

    Voices(RandomGenerator random) {
        this.random = random;
    }

    SelfReferralAnswers of(Referred sender, LocalDate sent) {
        return new SelfReferralAnswers(
                wish(),
                oneIn(8)
                        ? null
                        : any(
                                PainDuration.THREE_MONTHS_TO_A_YEAR,
                                PainDuration.ONE_TO_FIVE_YEARS,
                                PainDuration.OVER_FIVE_YEARS),
                oneIn(8) ? null : pain(),
                oneIn(6) ? null : any(Workup.values()),
                oneIn(8) ? null : everyday(sender.identity().born(), sent),
                considerations(),
                sender);
    }

    private OwnWish wish() {
        var wish = WISHES.get(told++ % WISHES.size());
        return new OwnWish(oneIn(2) ? wish : wish + " " + any(MORE));
    }

    private Pain pain() {
        var places = EnumSet.of(any(BodyPlace.values()));
        while (oneIn(2)) {
            places.add(any(BodyPlace.values()));
        }
        return new Pain(places, oneIn(6) ? null : any(Constancy.values()));
    }

    private Everyday everyday(LocalDate born, LocalDate sent) {
        if (born.plusYears(RETIRED_AT).isBefore(sent)) {
            return new Everyday(WorkSituation.RETIRED, null, JobCentre.NOT_INVOLVED);
        }
        var work = any(
                WorkSituation.WORKING,
                WorkSituation.SICK_LISTED,
                WorkSituation.FLEX_JOB,
                WorkSituation.WORK_TRIAL,
                WorkSituation.JOB_SEEKING,
                WorkSituation.DISABILITY_PENSION);
        return new Everyday(work, sickListedSince(work, sent), oneIn(4) ? null : any(JobCentre.values()));
    }

    private @Nullable YearMonth sickListedSince(WorkSituation work, LocalDate sent) {
        return work == WorkSituation.SICK_LISTED
                ? YearMonth.from(sent).minusMonths(random.nextInt(1, LONGEST_LEAVE_MONTHS))
                : null;
    }

    private Considerations considerations() {
        if (!oneIn(3)) {
            return Considerations.NONE;
        }
        return new Considerations(
                Set.of(any(Consideration.INTERPRETER, Consideration.LIE_DOWN, Consideration.TRANSPORT)), "");
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
