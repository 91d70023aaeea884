package dk.livtag.referral.draft;

import dk.livtag.referral.form.Fields;

/** What came of giving an answer: it is kept, or another tab was first and the person must choose. */
public sealed interface Change {

    record Kept(Draft draft) implements Change {}

    record Clash(Fields theirs, Fields mine, int version) implements Change {}
}
