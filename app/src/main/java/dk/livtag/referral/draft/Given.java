package dk.livtag.referral.draft;

import dk.livtag.referral.form.Fields;

/**
 * What was answered to one question; empty fields mean that it was skipped.
 *
 * @param since the draft's version that this answer came with
 */
public record Given(Fields fields, int since) {

    public boolean skipped() {
        return fields.values().isEmpty();
    }
}
