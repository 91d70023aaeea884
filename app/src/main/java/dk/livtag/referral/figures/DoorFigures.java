package dk.livtag.referral.figures;

import dk.livtag.referral.answers.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one door (dør). A number of fewer than five is hidden, and is null here.
 *
 * @param days median days to a decision
 * @param accepted how many of a hundred decided were accepted
 */
public record DoorFigures(
        Source source,
        @Nullable Integer received,
        @Nullable Integer days,
        @Nullable Integer accepted,
        List<Reason> reasons) {

    /** A coded reason not to accept, and how often it was given. */
    public record Reason(String code, @Nullable Integer count) {}
}
