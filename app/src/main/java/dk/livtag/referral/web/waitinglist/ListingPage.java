package dk.livtag.referral.web.waitinglist;

import dk.livtag.referral.ReferralId;
import dk.livtag.referral.admission.Offer;
import dk.livtag.referral.decision.Wishes;
import dk.livtag.referral.early.EarlyReason;
import dk.livtag.referral.web.Choices;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/** Putting somebody on the waiting list: what suits her, and whether she should begin early. */
public record ListingPage(ReferralId id, String name, List<Offer> offers, List<EarlyReason> reasons, ListingForm form)
        implements Page {

    public List<Choice> programmes(Frame frame) {
        return offers.stream()
                .map(it -> new Choice(
                        it.programme(),
                        it.name().in(frame.locale()),
                        form.fields().has("programme", it.programme())))
                .toList();
    }

    public List<Choice> days(Frame frame) {
        return Stream.of(DayOfWeek.values())
                .filter(it -> it.compareTo(DayOfWeek.SATURDAY) < 0)
                .map(it -> new Choice(
                        it.name(),
                        it.getDisplayName(TextStyle.FULL, frame.locale()),
                        form.fields().has("wishedDay", it.name())))
                .toList();
    }

    public List<Choice> needs(Frame frame) {
        return Choices.of(Wishes.Need.values(), it -> form.fields().has("need", it), frame);
    }

    @Override
    public String titleKey() {
        return "referral.list.add.title";
    }

    @Override
    public List<FieldError> errors() {
        return form.errors();
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }

    public String path() {
        return "/team/henvisninger/" + id.value();
    }
}
