package dk.livtag.conference;

import dk.livtag.Accepted;
import dk.livtag.People;
import dk.livtag.conference.meeting.Agreements;
import dk.livtag.kernel.PatientId;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Conferences of everybody in a hospital at once, for the tests that count. */
@TestComponent
public class ManyConferred {

    private final People people;
    private final Conferred conferred;

    ManyConferred(People people, Conferred conferred) {
        this.people = people;
        this.conferred = conferred;
    }

    /** Everybody whom the nurse sees has been sent a list; returns the conference of this one. */
    public UUID sentToAll(Accepted.Team team, PatientId one) {
        people.asSuperuser(
                """
                with sent as (
                    insert into conference (patient_id, id, organisation_id, pathway_id, meets_on, meets_at, minutes, place,
                        guests, prepare, agreements, state, begun_at, round, sent_at, closes_at, version)
                    select patient_id, md5('conference of ' || patient_id)::uuid, organisation_id, id, '2026-03-11', '13:00', 45,
                        'Lokale 3', '[{"kind":"GP","role":null,"name":"Bo Hansen"}]', '{doctor}', :agreements::jsonb, 'AGREED',
                        '2026-03-11', 1, '2026-03-11', '2099-03-18', 1
                    from pathway where organisation_id = :hospital
                    on conflict do nothing
                    returning *)
                insert into conference_round (patient_id, conference_id, organisation_id, round, agreements, sent_at, sent_by)
                select patient_id, id, organisation_id, 1, agreements, sent_at, :nurse from sent
                """,
                Map.of(
                        "hospital", team.hospital().value(),
                        "nurse", team.nurse().value(),
                        "agreements",
                                SavedRow.json(Agreements.NONE
                                        .add(UUID.randomUUID(), conferred.nurses("Ringe"))
                                        .all())));
        return people.superuser()
                .sql("select id from conference where patient_id = :patient")
                .param("patient", one.value())
                .query(UUID.class)
                .single();
    }
}
