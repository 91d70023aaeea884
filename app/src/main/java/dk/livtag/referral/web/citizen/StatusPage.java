package dk.livtag.referral.web.citizen;

import dk.livtag.referral.ReferralStatus;
import dk.livtag.referral.ReferralStatus.Outcome;
import dk.livtag.referral.decision.DeclineReason;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/** How far a sent referral is; nothing about a person. */
public record StatusPage(ReferralStatus status, int weekdays) implements Page {

    @Override
    public String titleKey() {
        return "referral.status.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    /** Received, read, decided: one of the three is where it is now. */
    public boolean isAt(int step) {
        var now = status.decided() != null ? 3 : status.read() != null ? 2 : 1;
        return now == step;
    }

    /** Keys of what we say to it. */
    public List<String> sentences() {
        return switch (status.outcome()) {
            case Outcome.Waiting _ -> List.of("referral.receipt.read", "referral.receipt.worse");
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
