package dk.livtag.demo.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody whom one can become in the demo.
 *
 * @param id of the patient, or of the referral of somebody who waits
 * @param waits whether nobody has decided her referral
 * @param since when she became a patient, or referred herself
 */
public record Someone(UUID id, String name, LocalDate born, boolean waits, Instant since) {}
