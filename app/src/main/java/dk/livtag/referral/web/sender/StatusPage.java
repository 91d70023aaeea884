package dk.livtag.referral.web.sender;

import dk.livtag.referral.ReferralStatus;
import dk.livtag.referral.ReferralStatus.Outcome;
import dk.livtag.referral.decision.DeclineReason;
import dk.livtag.referral.decision.Inquiry;
import dk.livtag.referral.form.Form;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a sent referral is, and what its sender is asked; nothing about a person.
 *
 * @param code as it was typed, so that an answer can be sent
 * @param answer what was typed as an answer that could not be taken
 */
public record StatusPage(ReferralStatus status, int weekdays, String code, String answer, List<FieldError> errors)
        implements Page {

    @Override
    public String titleKey() {
        return text("referral.status.title");
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    /** What triage has asked; null when nothing is asked now. */
    public @Nullable Inquiry asked() {
        return status.outcome() instanceof Outcome.Asked(Inquiry inquiry) ? inquiry : null;
    }

    /** Received, read, decided: one of the three is where it is now. */
    public boolean isAt(int step) {
        var now = status.decided() != null ? 3 : status.read() != null ? 2 : 1;
        return now == step;
    }

    /** Our text as it is worded for whoever sent the referral. */
    public String text(String key) {
        return Form.of(status.source()).wording(key);
    }

    /** Keys of what we say to it. */
    public List<String> sentences() {
        return keys().stream().map(this::text).toList();
    }

    private List<String> keys() {
        return switch (status.outcome()) {
            case Outcome.Waiting _ -> List.of("referral.receipt.read", "referral.receipt.worse");
            case Outcome.Asked _ -> List.of("referral.status.asked");
            case Outcome.Listed(var offered) ->
                offered == null
                        ? List.of("referral.status.listed")
                        : List.of("referral.status.listed", "referral.status.offered");
            case Outcome.Accepted _ -> List.of("referral.status.accepted");
            case Outcome.Declined(DeclineReason told) ->
                told == null
                        ? List.of("referral.status.declined", "referral.status.declined.call")
                        : List.of(
                                "referral.status.declined",
                                "referral.status.reason." + told.name(),
                                "referral.status.declined.call");
        };
    }
}
