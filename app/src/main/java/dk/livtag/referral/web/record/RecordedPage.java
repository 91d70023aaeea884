package dk.livtag.referral.web.record;

import dk.livtag.kernel.PatientId;
import dk.livtag.referral.answers.SelfReferralAnswers;
import dk.livtag.referral.web.AnswerRow;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.Instant;
import java.util.List;

/** What a person wrote when she referred herself, her own words first. */
public record RecordedPage(PatientId patient, SelfReferralAnswers answers, Instant receivedAt) implements Page {

    public List<AnswerRow> rows() {
        return AnswerRow.all(answers);
    }

    @Override
    public String titleKey() {
        return "referral.read.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
