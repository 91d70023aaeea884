package dk.livtag.referral.note;

import java.time.Instant;

/** Something that does not fit in a referral, in the citizen's own words (bemærkning). Never changed, only added to. */
public record Note(Instant at, String words) {

    public static final int LONGEST = 1_000;
}
