package dk.livtag.referral.web.record;

import dk.livtag.referral.waitinglist.OwnOffer;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/** The places that somebody is offered, and what she can say to them. */
public record OfferPage(List<OwnOffer> offers, String words, List<FieldError> errors) implements Page {

    public List<Choice> answers(Frame frame) {
        return Choice.each(OwnOffer.Answer.values(), null, it -> frame.t("referral.plads." + it.name()));
    }

    @Override
    public String titleKey() {
        return "referral.plads.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
