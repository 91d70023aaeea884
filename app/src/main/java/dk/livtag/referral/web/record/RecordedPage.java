package dk.livtag.referral.web.record;

import dk.livtag.referral.answers.Answers;
import dk.livtag.referral.note.Note;
import dk.livtag.referral.web.AnswerRow;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.time.Instant;
import java.util.List;

/** What a person wrote when she referred herself, her own words first. */
public record RecordedPage(PatientBanner banner, Answers answers, Instant receivedAt, List<Note> notes)
        implements HasBanner {

    public List<AnswerRow> rows() {
        return AnswerRow.all(answers);
    }

    @Override
    public String titleKey() {
        return "referral.read.title";
    }
}
