package dk.livtag.conference.web.citizen;

import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.Meeting;
import dk.livtag.conference.meeting.PatientWords.Question;
import dk.livtag.conference.meeting.Whole;
import dk.livtag.conference.meeting.Whole.Round;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The patient's page of one meeting: her three answers before it, what was agreed after it.
 *
 * @param typed her answers as she sent them, where something is to be put right
 * @param wrong what she wrote is not right, where it is to be put right
 * @param saved what was just kept: ja or pause; empty for nothing
 */
public record MeetingPage(Whole whole, Map<Question, String> typed, String wrong, String saved, List<FieldError> errors)
        implements Page {

    public Conference conference() {
        return whole.conference();
    }

    public Meeting meeting() {
        return conference().meeting();
    }

    public String answer(Question question) {
        return typed.getOrDefault(question, whole.words().own(question));
    }

    /** The list that counts; null before there is one. */
    public @Nullable Round latest() {
        return whole.rounds().isEmpty() ? null : whole.rounds().getLast();
    }

    /** The lists before it, the latest first. */
    public List<Round> earlier() {
        return whole.rounds().reversed().stream().skip(1).toList();
    }

    public boolean hasAnswered() {
        return whole.words().isAnswered();
    }

    public String path() {
        return "/mit/moede/" + meeting().id().value();
    }

    @Override
    public String titleKey() {
        return latest() == null ? "meeting.title" : "meeting.agreed.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
