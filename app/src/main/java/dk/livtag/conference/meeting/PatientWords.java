package dk.livtag.conference.meeting;

import java.util.Arrays;
import java.util.Map;

/**
 * The patient's three answers before the meeting.
 *
 * @param shared what the team may read; an empty answer is one that she skipped
 * @param own what she has written last, whether she has shared it or not; nobody else sees it
 */
public record PatientWords(Map<Question, String> shared, Map<Question, String> own) {

    public static final int LONGEST = 1_000;

    public PatientWords {
        shared = Map.copyOf(shared);
        own = Map.copyOf(own);
    }

    /** The three questions (ux.md, K). */
    public enum Question {
        IMPORTANT,
        KNOW,
        END_WITH
    }

    public String shared(Question question) {
        return shared.getOrDefault(question, "");
    }

    public String own(Question question) {
        return own.getOrDefault(question, shared(question));
    }

    public boolean isAnswered() {
        return shared.values().stream().anyMatch(it -> !it.isEmpty());
    }

    /** Something written stands where only she sees it. */
    public boolean isPaused() {
        return Arrays.stream(Question.values()).anyMatch(it -> !own(it).equals(shared(it)));
    }
}
