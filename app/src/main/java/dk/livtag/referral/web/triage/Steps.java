package dk.livtag.referral.web.triage;

import dk.livtag.referral.Step;
import dk.livtag.ui.Frame;

/** Says what happened to a referral on its way. */
public final class Steps {

    private Steps() {}

    public static String in(Frame frame, Step step) {
        return switch (step.kind()) {
            case ASKED -> frame.t("referral.step.asked", step.by(), frame.t("referral.Reason." + step.reason()));
            case ANSWERED -> frame.t("referral.step.answered");
            case REDIRECTED ->
                frame.t("referral.step.redirected", step.by(), frame.t("referral.Redirection." + step.reason()));
            case LISTED -> frame.t("referral.step.listed", step.by());
            case OFFERED -> frame.t("referral.step.offered", step.by(), day(frame, step));
            case REFUSED ->
                step.by().isEmpty()
                        ? frame.t("referral.step.refused.own")
                        : frame.t("referral.step.refused", step.by());
            case TAKEN -> frame.t("referral.step.taken");
            case OTHER_TIME -> frame.t("referral.step.other-time");
            case EXPIRED -> frame.t("referral.step.expired");
        };
    }

    private static String day(Frame frame, Step step) {
        return step.startsOn() == null ? "" : frame.date(step.startsOn());
    }
}
