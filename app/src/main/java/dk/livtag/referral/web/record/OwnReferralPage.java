package dk.livtag.referral.web.record;

import dk.livtag.referral.answers.Answers;
import dk.livtag.referral.answers.ProfessionalAnswers;
import dk.livtag.referral.note.Note;
import dk.livtag.referral.web.AnswerRow;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.Instant;
import java.util.List;

/** Her own referral, all of it, and what she has noted. */
public record OwnReferralPage(
        Answers answers, Instant receivedAt, List<Note> notes, String words, List<FieldError> errors) implements Page {

    public List<AnswerRow> rows() {
        return AnswerRow.all(answers);
    }

    /** The letter that came with it; empty when none did. */
    public String letter() {
        return answers instanceof ProfessionalAnswers it ? it.letter() : "";
    }

    @Override
    public String titleKey() {
        return "referral.own.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
