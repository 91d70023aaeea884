package dk.livtag.pathway.programme;

import org.jspecify.annotations.Nullable;

/**
 * Something that is due for someone (skridt), once or in a rhythm.
 *
 * @param part whether it belongs to the individual or the group side of the pathway, each with its own points (L6)
 * @param optional left out of a new pathway until somebody chooses it, such as the joint conference (L19)
 * @param sameDayAs a step to be booked on the same day (L16)
 * @param minutes how long it takes whoever does it; not known where none is given (D32)
 */
public record Step(
        String code,
        Words name,
        Kind kind,
        Part part,
        Who who,
        Timing timing,
        boolean optional,
        @Nullable String sameDayAs,
        @Nullable Integer minutes) {

    /** What sort of thing a step is. */
    public enum Kind {
        CONTACT,
        ASSESSMENT,
        CONFERENCE,
        MEASUREMENT,
        GROUP,
        TEACHING,
        LETTER,
        TASK
    }

    /** The sides of a pathway that run beside each other (individuelt, hold, undervisning). */
    public enum Part {
        INDIVIDUAL,
        GROUP,
        TEACHING
    }

    /** Whom a step is due for. */
    public enum Who {
        PATIENT,
        DOCTOR,
        CONTACT_NURSE,
        NURSE,
        PSYCHOLOGIST,
        PHYSIO,
        OT,
        DIETITIAN,
        SOCIAL_WORKER,
        SECRETARY,
        TEAM
    }

    public Step at(Timing other) {
        return new Step(code, name, kind, part, who, other, optional, sameDayAs, minutes);
    }

    public Step by(Who other) {
        return new Step(code, name, kind, part, other, timing, optional, sameDayAs, minutes);
    }

    /** The same step on any day. */
    Step alone() {
        return new Step(code, name, kind, part, who, timing, optional, null, minutes);
    }

    /** The same step, taken into one person's pathway. */
    public Step chosen() {
        return new Step(code, name, kind, part, who, timing, false, sameDayAs, minutes);
    }
}
