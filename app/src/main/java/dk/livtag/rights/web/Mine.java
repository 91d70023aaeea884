package dk.livtag.rights.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;

/** Whose record a citizen asks for: her own. */
final class Mine {

    private Mine() {}

    /** Somebody who is nobody's patient yet has no record. */
    static PatientId record(Caller.SignedIn me) {
        var patient = me.patient();
        if (patient == null) {
            throw new NotFound("rights.no-record");
        }
        return patient;
    }
}
