package dk.livtag.conference;

import dk.livtag.conference.meeting.Part;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator decides about joint conferences.
 *
 * @param confirmWithin how long the patient has for confirming or correcting what was agreed
 * @param minutes minutes for each part of the meeting
 */
@ConfigurationProperties("livtag.conference")
record ConferenceProperties(
        @DefaultValue("7d") Duration confirmWithin,
        @DefaultValue Minutes minutes) {

    /**
     * The time boxes.
     *
     * @param words minutes for what the patient has written
     * @param goals minutes for the goals
     * @param lines minutes for what the professions see
     * @param agreements minutes for agreeing
     * @param readAloud minutes for reading the agreements aloud
     */
    record Minutes(
            @DefaultValue("10") int words,
            @DefaultValue("5") int goals,
            @DefaultValue("10") int lines,
            @DefaultValue("15") int agreements,
            @DefaultValue("5") int readAloud) {}

    int minutes(Part part) {
        return switch (part) {
            case WORDS -> minutes.words();
            case GOALS -> minutes.goals();
            case LINES -> minutes.lines();
            case AGREEMENTS -> minutes.agreements();
            case READ_ALOUD -> minutes.readAloud();
        };
    }
}
