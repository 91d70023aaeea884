package dk.livtag.measure;

import dk.livtag.People;
import java.util.Map;
import java.util.UUID;

/** Questionnaires that were sent, as the database holds them. */
public final class Measured {

    private Measured() {}

    /** Whatever the operator has words for; sending the same again gives the same. */
    public static UUID sent(People people, UUID hospital, UUID patient, String instrument) {
        var run = People.id("run of " + patient + " " + instrument);
        people.asSuperuser("""
                insert into measure_run (patient_id, id, organisation_id, instrument, questionnaire, mode, occasion,
                    occasion_number, due_on, sent_at)
                values (:patient, :run, :hospital, :instrument, '1', 'OWN', 'HAND', 0, '2026-11-20', '2026-11-20')
                on conflict do nothing
                """, Map.of("patient", patient, "run", run, "hospital", hospital, "instrument", instrument));
        return run;
    }
}
