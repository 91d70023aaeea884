package dk.livtag.plan.item;

import dk.livtag.kernel.PatientId;
import java.util.UUID;

/**
 * A line of the patient's own action plan (handleplan).
 *
 * @param at when she does it, in her words; empty where she does not say
 * @param together with whom, in her words
 */
public record OwnStep(UUID id, PatientId patient, Doing doing, State state) {

    public static final int LONGEST = 300;
    public static final int LONGEST_ASIDE = 200;

    /** What she does, when, and with whom. */
    public record Doing(String words, String at, String together) {}

    /** How far it is. */
    public enum State {
        OPEN,
        DONE,
        DROPPED
    }
}
