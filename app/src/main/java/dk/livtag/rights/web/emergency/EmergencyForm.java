package dk.livtag.rights.web.emergency;

import dk.livtag.patient.Cpr;
import dk.livtag.rights.emergency.Opening.Reason;
import dk.livtag.ui.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Emergency access as it was asked for.
 *
 * @param citizen id of somebody whose name is known already; empty where the number says who it is
 * @param words why, in the clinician's own words
 */
public record EmergencyForm(String citizen, String cpr, String reason, String words) {

    /** The grounds of the law, as the policy codes them. */
    static final List<String> REASONS =
            List.of("ACUTE", "VITAL_INTEREST", "OTHER_PATIENT", "STAFF_SAFETY", "PUBLIC_INTEREST");

    Optional<Cpr> number() {
        return Cpr.parse(cpr);
    }

    Reason why() {
        return new Reason(reason, words);
    }

    List<FieldError> errors() {
        var wrong = new ArrayList<FieldError>();
        if (citizen.isEmpty() && number().isEmpty()) wrong.add(FieldError.of("cpr", "staff.emergency.cpr.wrong"));
        if (!REASONS.contains(reason)) wrong.add(FieldError.of("reason", "staff.emergency.reason.wrong"));
        var length = words.strip().length();
        if (length < Reason.SHORTEST || length > Reason.LONGEST) {
            wrong.add(FieldError.of("words", "staff.emergency.words.wrong", Reason.SHORTEST, Reason.LONGEST));
        }
        return wrong;
    }
}
