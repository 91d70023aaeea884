package dk.livtag.referral.waitinglist;

import org.jspecify.annotations.Nullable;

/** From referral to acceptance, and from referral to start (L21), in days. Hidden where fewer than five are counted. */
public record Times(@Nullable Span toAcceptance, @Nullable Span toStart) {

    /** Half of them took so long at most, and nine of ten so long. */
    public record Span(int count, int median, int nineOfTen) {}
}
