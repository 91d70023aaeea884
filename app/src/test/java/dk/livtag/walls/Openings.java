package dk.livtag.walls;

import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import java.util.Map;

/** An emergency access long over, for pages that tell of it. */
final class Openings {

    private Openings() {}

    static void add(People people, PatientId patient, AccountId by, String name) {
        people.asSuperuser("""
                insert into break_glass (patient_id, id, account_id, reason_code, reason, valid_from, valid_to, opened_at)
                values (:patient, :id, :by, 'acute', 'Bevidstløs, medicin ukendt', '2026-03-01T10:00:00Z',
                    '2026-03-01T11:00:00Z', '2026-03-01T10:00:00Z') on conflict do nothing
                """, Map.of("patient", patient.value(), "id", People.id(name), "by", by.value()));
    }
}
