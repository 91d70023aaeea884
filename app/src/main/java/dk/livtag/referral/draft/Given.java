package dk.livtag.referral.draft;

import dk.livtag.referral.form.Fields;

/**
 * What was answered to one question; empty fields mean that it was skipped.
 *
 * @param since the draft's version that this answer came with; 0 for what a letter proposed and nobody has looked at
 */
public record Given(Fields fields, int since) {

    static Given proposed(Fields fields) {
        return new Given(fields, 0);
    }

    boolean isProposed() {
        return since == 0;
    }

    public boolean skipped() {
        return fields.values().isEmpty();
    }
}
