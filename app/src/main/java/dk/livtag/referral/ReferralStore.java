package dk.livtag.referral;

import dk.livtag.kernel.PatientId;
import dk.livtag.referral.Referral.FirstRead;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps referrals that were sent. */
@Repository
class ReferralStore {

    static final String ADD = """
            insert into referral (id, organisation_id, source, wish, duration, places, constancy, workup, work,
                sick_listed_since, job_centre, considerations, consideration_words, given_name, family_name, birth_date,
                cpr, person_key, phone, received_at, status_hash, state)
            values (:id, :organisation, :source, :wish, :duration, :places, :constancy, :workup, :work,
                :sickListedSince, :jobCentre, :considerations, :considerationWords, :givenName, :familyName, :born,
                :cpr, :personKey, :phone, :receivedAt, :status, 'RECEIVED')
            """;

    static final String RECEIVED = """
            select id, organisation_id, source, wish, duration, places, constancy, workup, work, sick_listed_since,
                job_centre, considerations, consideration_words, given_name, family_name, birth_date, cpr, phone,
                received_at, read_at, read_by
            from referral
            where id = :id and state = 'RECEIVED'
            """;

    static final String ACCEPTED = """
            select id, organisation_id, source, wish, duration, places, constancy, workup, work, sick_listed_since,
                job_centre, considerations, consideration_words, given_name, family_name, birth_date, cpr, phone,
                received_at, read_at, read_by
            from referral
            where patient_id = :patient and state = 'ACCEPTED'
            order by decided_at desc
            limit 1
            """;

    static final String READ = """
            update referral set read_at = :at, read_by = :by where id = :id and state = 'RECEIVED' and read_at is null
            """;

    static final String ACCEPT = "select sec.accept_referral(:id, :patient, :doctor, :nurse, :programme, :at)";

    static final String DECLINE = "select sec.decline_referral(:id, :reason, :words, :told, :at)";

    private final JdbcClient jdbc;
    private final ReferralRows rows;
    private final ReferralColumns columns;

    ReferralStore(JdbcClient jdbc, ReferralRows rows, ReferralColumns columns) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.columns = columns;
    }

    void add(Referral.Received referral, byte[] statusHash) {
        jdbc.sql(ADD).params(columns.of(referral)).param("status", statusHash).update();
    }

    /** One that waits, if triage may see it. */
    Optional<Referral.Received> received(ReferralId id) {
        return jdbc.sql(RECEIVED)
                .param("id", id.value())
                .query((row, _) -> rows.received(row))
                .optional();
    }

    /** The latest that made the person a patient. */
    Optional<Referral.Received> accepted(PatientId patient) {
        return jdbc.sql(ACCEPTED)
                .param("patient", patient.value())
                .query((row, _) -> rows.received(row))
                .optional();
    }

    void noteReading(ReferralId id, FirstRead read) {
        jdbc.sql(READ)
                .param("id", id.value())
                .param("by", read.by().value())
                .param("at", read.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Says whether this decision was the first. */
    boolean save(Referral.Accepted it) {
        return jdbc.sql(ACCEPT)
                .param("id", it.received().id().value())
                .param("patient", it.patient().value())
                .param("doctor", it.acceptance().team().doctor().value())
                .param("nurse", it.acceptance().team().contactNurse().value())
                .param("programme", it.acceptance().programme())
                .param("at", it.decidedAt().atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** Says whether this decision was the first. */
    boolean save(Referral.Declined it) {
        return jdbc.sql(DECLINE)
                .param("id", it.received().id().value())
                .param("reason", it.decline().reason().name())
                .param("words", it.decline().words())
                .param("told", it.decline().told())
                .param("at", it.decidedAt().atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}
