package dk.livtag.referral.web.triage;

import dk.livtag.referral.early.EarlyReason;
import dk.livtag.referral.web.Choices;
import dk.livtag.ui.Frame;

/** Says in words what speaks for an early start. */
public final class Reasons {

    private Reasons() {}

    public static String in(Frame frame, EarlyReason reason) {
        return switch (reason) {
            case EarlyReason.NewPain(var duration) ->
                frame.t("referral.early.new-pain", frame.t(Choices.key(duration)));
            case EarlyReason.LongSickLeave(var months) -> frame.t("referral.early.sick-leave", months);
            case EarlyReason.ChangingPain() -> frame.t("referral.early.changing-pain");
        };
    }
}
