package dk.livtag.referral.answers;

import dk.livtag.patient.PersonName;

/** Who refers herself, and the number we call (afsender). Having one means that she consents to our reading it. */
public record Sender(PersonName name, Identity identity, Phone phone) implements Answer {}
