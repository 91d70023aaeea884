package dk.livtag.referral.answers;

import dk.livtag.patient.PersonName;

/** Whom a referral is about, and the number we call (den henviste). Having one means consent to our reading it. */
public record Referred(PersonName name, Identity identity, Phone phone) implements Answer {}
