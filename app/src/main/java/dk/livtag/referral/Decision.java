package dk.livtag.referral;

import dk.livtag.kernel.PatientId;

/** What came of deciding: it is done, or somebody was first. */
public sealed interface Decision {

    record Accepted(PatientId patient) implements Decision {}

    record Declined() implements Decision {}

    record TooLate(Decided first) implements Decision {}
}
