package dk.livtag.staffportal.web;

import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.programme.Phase;
import dk.livtag.referral.early.EarlyReason;
import dk.livtag.ui.Frame;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import dk.livtag.worklist.picture.Picture;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first picture of one citizen (overblik). */
public record OverviewPage(
        PatientBanner banner,
        String givenName,
        @Nullable Referred referred,
        @Nullable Course course,
        Picture picture,
        LocalDate today)
        implements HasBanner {

    /** What the referral says, where the reader may see it: the person's own words, and what speaks for an early start. */
    public record Referred(String wish, List<EarlyReason> early) {}

    /** The stages of the pathway, and which of them is now. */
    public record Course(List<Phase> phases, Phase now, LocalDate expectedEnd) {}

    public @Nullable Long daysSince() {
        var since = picture.news().since();
        return since == null ? null : ChronoUnit.DAYS.between(LocalDate.ofInstant(since, Pathway.DENMARK), today);
    }

    public String early(EarlyReason reason, Frame frame) {
        return switch (reason) {
            case EarlyReason.NewPain _ -> frame.t("overview.early.new-pain");
            case EarlyReason.LongSickLeave(var months) -> frame.t("referral.early.sick-leave", months);
            case EarlyReason.ChangingPain() -> frame.t("referral.early.changing-pain");
        };
    }

    public PatientId patient() {
        return banner.patient();
    }

    @Override
    public String titleKey() {
        return "overview.title";
    }

    @Override
    public Object[] titleArguments() {
        return new Object[] {banner.name()};
    }
}
