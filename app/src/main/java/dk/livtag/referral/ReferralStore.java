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
            insert into referral (id, organisation_id, source, wish, duration, places, constancy, pain_change, workup,
                work, sick_listed_since, job_centre, home, considerations, consideration_words, given_name,
                family_name, birth_date, cpr, person_key, phone, received_at, status_hash, state, tried, opioids,
                medicine, red_flags, referrer_name, referrer_organisation, referrer_phone, consent_on, letter)
            values (:id, :organisation, :source, :wish, :duration, :places, :constancy, :change, :workup, :work,
                :sickListedSince, :jobCentre, :home, :considerations, :considerationWords, :givenName, :familyName,
                :born, :cpr, :personKey, :phone, :receivedAt, :status, 'RECEIVED', :tried, :opioids, :medicine,
                :redFlags, :referrerName, :referrerOrganisation, :referrerPhone, :consentOn, :letter)
            """;

    static final String OPEN = """
            select r.id, r.organisation_id, source, wish, duration, places, constancy, pain_change, workup, work,
                sick_listed_since, job_centre, home, considerations, consideration_words, given_name, family_name,
                birth_date, cpr, phone, received_at, read_at, read_by, tried, opioids, medicine, red_flags,
                referrer_name, referrer_organisation, referrer_phone, consent_on, letter, state, programme, early,
                wished_days, wished_needs, wished_words, listed_at, listed_by, offered_start,
                asked.at as asked_at, asked.by as asked_by, asked.reason as asked_reason, asked.words as asked_words
            from referral r
            left join lateral (
                select s.at, s.by, s.reason, s.words from referral_step s
                where s.referral_id = r.id and s.kind = 'ASKED' and r.state = 'ASKED'
                order by s.at desc, s.id desc limit 1) asked on true
            where r.id = :id and awaiting
            """;

    static final String ACCEPTED = """
            select id, organisation_id, source, wish, duration, places, constancy, pain_change, workup, work,
                sick_listed_since, job_centre, home, considerations, consideration_words, given_name, family_name,
                birth_date, cpr, phone, received_at, read_at, read_by, tried, opioids, medicine, red_flags,
                referrer_name, referrer_organisation, referrer_phone, consent_on, letter
            from referral
            where patient_id = :patient and state = 'ACCEPTED'
            order by decided_at desc
            limit 1
            """;

    static final String READ = """
            update referral set read_at = :at, read_by = :by where id = :id and awaiting and read_at is null
            """;

    static final String ACCEPT = "select sec.accept_referral(:id, :patient, :doctor::uuid, :nurse, :programme, :at)";

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

    /** One that triage still owes an answer, if triage may see it. */
    Optional<Referral.Open> open(ReferralId id) {
        return jdbc.sql(OPEN)
                .param("id", id.value())
                .query((row, _) -> rows.open(row))
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
        var team = it.acceptance().team();
        return jdbc.sql(ACCEPT)
                .param("id", it.received().id().value())
                .param("patient", it.patient().value())
                .param("doctor", team.doctor() == null ? null : team.doctor().value())
                .param("nurse", team.contactNurse().value())
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
