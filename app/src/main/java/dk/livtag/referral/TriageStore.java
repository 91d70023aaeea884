package dk.livtag.referral;

import dk.livtag.kernel.PatientId;
import dk.livtag.referral.Decided.Known;
import dk.livtag.referral.Decided.Outcome;
import dk.livtag.referral.Waiting.Doubles;
import dk.livtag.referral.answers.OwnWish;
import dk.livtag.referral.answers.Pain;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.answers.Source;
import dk.livtag.referral.decision.DeclineReason;
import dk.livtag.referral.decision.Redirection;
import dk.livtag.referral.early.Signs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists of triage, and what may be known of decisions. */
@Repository
class TriageStore {

    static final String WAITING = """
            select r.id, r.source, r.received_at, r.given_name, r.family_name, r.birth_date, r.wish, r.state, r.duration,
                r.pain_change, r.sick_listed_since,
                exists (select from referral_step s where s.referral_id = r.id and s.kind = 'ANSWERED') as answered,
                coalesce(d.is_patient, false) as is_patient, coalesce(d.is_waiting, false) as is_waiting
            from referral r
            left join sec.doubled_referrals() d on d.id = r.id
            where r.state in ('RECEIVED', 'ASKED')
            order by r.state = 'ASKED', r.received_at, r.id
            limit :size offset :start
            """;

    static final String COUNT_WAITING = "select sec.waiting_referrals()";

    static final String COUNT_DECIDED = "select count(*) from sec.decided_referrals()";

    static final String DOUBLES = """
            select is_patient, is_waiting from sec.doubled_referrals() where id = :id
            """;

    static final String DECIDED = """
            select d.id, d.source, d.received_at, d.decided_at, d.state, d.reason, s.name as decided_by,
                r.patient_id, r.given_name, r.family_name
            from sec.decided_referrals() d
            join staff_view s on s.account_id = d.decided_by
            left join referral r on r.id = d.id
            order by d.decided_at desc, d.id
            limit :size offset :start
            """;

    static final String DECIDED_ONE = """
            select d.id, d.source, d.received_at, d.decided_at, d.state, d.reason, s.name as decided_by,
                r.patient_id, r.given_name, r.family_name
            from sec.decided_referrals() d
            join staff_view s on s.account_id = d.decided_by
            left join referral r on r.id = d.id
            where d.id = :id
            """;

    private final JdbcClient jdbc;

    TriageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Waiting> waiting(int start, int size) {
        return jdbc.sql(WAITING)
                .param("start", start)
                .param("size", size)
                .query(TriageStore::toWaiting)
                .list();
    }

    int countWaiting() {
        return jdbc.sql(COUNT_WAITING).query(Integer.class).single();
    }

    Doubles doubles(ReferralId id) {
        return jdbc.sql(DOUBLES)
                .param("id", id.value())
                .query((row, _) -> toDoubles(row))
                .optional()
                .orElse(Doubles.NONE);
    }

    List<Decided> decided(int start, int size) {
        return jdbc.sql(DECIDED)
                .param("start", start)
                .param("size", size)
                .query(TriageStore::toDecided)
                .list();
    }

    int countDecided() {
        return jdbc.sql(COUNT_DECIDED).query(Integer.class).single();
    }

    Optional<Decided> decided(ReferralId id) {
        return jdbc.sql(DECIDED_ONE)
                .param("id", id.value())
                .query(TriageStore::toDecided)
                .optional();
    }

    private static Waiting toWaiting(ResultSet row, int rowNumber) throws SQLException {
        return new Waiting(
                new ReferralId(row.getObject("id", UUID.class)),
                Source.valueOf(row.getString("source")),
                ReferralRows.instant(row, "received_at"),
                ReferralRows.name(row),
                row.getObject("birth_date", LocalDate.class),
                new OwnWish(row.getString("wish")),
                row.getString("state").equals("ASKED"),
                row.getBoolean("answered"),
                signs(row),
                toDoubles(row));
    }

    private static Doubles toDoubles(ResultSet row) throws SQLException {
        return new Doubles(row.getBoolean("is_patient"), row.getBoolean("is_waiting"));
    }

    private static Decided toDecided(ResultSet row, int rowNumber) throws SQLException {
        return new Decided(
                new ReferralId(row.getObject("id", UUID.class)),
                Source.valueOf(row.getString("source")),
                ReferralRows.instant(row, "received_at"),
                ReferralRows.instant(row, "decided_at"),
                row.getString("decided_by"),
                outcome(row),
                known(row));
    }

    private static Signs signs(ResultSet row) throws SQLException {
        var since = row.getObject("sick_listed_since", LocalDate.class);
        return new Signs(
                ReferralRows.choice(row, "duration", PainDuration.class),
                ReferralRows.choice(row, "pain_change", Pain.Change.class),
                since == null ? null : YearMonth.from(since));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "ACCEPTED" -> new Outcome.Accepted();
            case "DECLINED" -> new Outcome.Declined(DeclineReason.valueOf(row.getString("reason")));
            default -> new Outcome.Redirected(Redirection.Reason.valueOf(row.getString("reason")));
        };
    }

    private static @Nullable Known known(ResultSet row) throws SQLException {
        var patient = row.getObject("patient_id", UUID.class);
        return patient == null ? null : new Known(new PatientId(patient), ReferralRows.name(row));
    }
}
