package dk.livtag.plan;

import dk.livtag.access.Caller;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who writes, and when. */
record By(AccountId account, @Nullable PatientId self, Instant at) {

    static By of(Caller.SignedIn caller, Instant at) {
        return new By(caller.account(), caller.patient(), at);
    }

    boolean isHerself(PatientId patient) {
        return patient.equals(self);
    }

    /** For a statement's parameters :by and :at. */
    Map<String, Object> row() {
        return Map.of("by", account.value(), "at", at.atOffset(ZoneOffset.UTC));
    }
}
