package dk.livtag.referral.web.triage;

import dk.livtag.referral.Decided.Outcome;
import dk.livtag.referral.web.Choices;
import dk.livtag.ui.Frame;

/** Says what was decided. */
public final class Outcomes {

    private Outcomes() {}

    public static String in(Frame frame, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted _ -> frame.t("referral.decision.accepted");
            case Outcome.Declined(var reason) -> frame.t("referral.decision.declined", frame.t(Choices.key(reason)));
            case Outcome.Redirected(var reason) ->
                frame.t("referral.decision.redirected", frame.t("referral.Redirection." + reason.name()));
        };
    }
}
