package dk.livtag.referral.answers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A referral from a general practitioner, hospital, municipality or job centre (faglig henvisning). It never asks for a
 * final diagnosis (D30).
 *
 * @param letter the whole letter that it was filled from; empty when there was none
 */
public record ProfessionalAnswers(
        OwnWish wish,
        Symptoms symptoms,
        @Nullable Everyday everyday,
        @Nullable Tried tried,
        Safety safety,
        Referred person,
        Referrer referrer,
        String letter)
        implements Answers {

    public static final int LONGEST = 2_000;
    public static final int LONGEST_LETTER = 20_000;

    @Override
    public @Nullable PainDuration duration() {
        return symptoms.duration();
    }

    @Override
    public @Nullable Pain pain() {
        return symptoms.pain();
    }

    @Override
    public @Nullable Workup workup() {
        return symptoms.workup();
    }

    @Override
    public Considerations considerations() {
        return safety.considerations();
    }

    @Override
    public Source source() {
        return referrer.kind();
    }

    /** The pain and how far the work-up is (smerter og udredning). */
    public record Symptoms(
            @Nullable PainDuration duration,
            @Nullable Pain pain,
            @Nullable Workup workup) implements Answer {

        public static final Symptoms NONE = new Symptoms(null, null, null);
    }

    /** What was tried until now (prøvet indtil nu), and the medicine. */
    public record Tried(String words, @Nullable Opioids opioids, String medicine) implements Answer {}

    /** Whether she takes opioids. */
    public enum Opioids {
        YES,
        NO,
        UNKNOWN
    }

    /** Whether serious causes are ruled out (røde flag), and what we should take into account. */
    public record Safety(@Nullable RedFlags redFlags, Considerations considerations) implements Answer {

        public static final Safety NONE = new Safety(null, Considerations.NONE);
    }

    /** Whether somebody has looked for red flags. */
    public enum RedFlags {
        EXCLUDED,
        BEING_EXAMINED,
        UNKNOWN
    }

    /**
     * Who refers (henviser).
     *
     * @param consentOn the day on which the person said yes to being referred
     */
    public record Referrer(Source kind, String name, String organisation, Phone phone, LocalDate consentOn)
            implements Answer {}
}
