package dk.livtag.referral;

import dk.livtag.kernel.AccountId;
import java.time.Instant;

/** When somebody in triage first opened a referral (læst); the sender sees the time, never who. */
public record FirstRead(AccountId by, Instant at) {}
