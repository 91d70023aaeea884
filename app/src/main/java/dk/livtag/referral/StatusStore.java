package dk.livtag.referral;

import dk.livtag.referral.ReferralStatus.Outcome;
import dk.livtag.referral.answers.Source;
import dk.livtag.referral.decision.DeclineReason;
import dk.livtag.referral.decision.Inquiry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What senders may know of their referrals. */
@Repository
class StatusStore {

    static final String BY_CODE = """
            select source, received_at, read_at, decided_at, state, decline_reason, moved_to, asked_reason, asked_words,
                offered_start
            from sec.referral_status(:code)
            """;

    static final String MINE = """
            select source, received_at, read_at, decided_at, state,
                case when decline_told then decline_reason end as decline_reason,
                case when exists (select from referral_step s where s.referral_id = r.id and s.kind = 'REDIRECTED')
                    then o.name else '' end as moved_to,
                asked.reason as asked_reason, asked.words as asked_words, offered_start
            from referral r
            join organisation o on o.id = r.organisation_id
            left join lateral (
                select s.reason, s.words from referral_step s
                where s.referral_id = r.id and s.kind = 'ASKED' and r.state = 'ASKED'
                order by s.at desc, s.id desc limit 1) asked on true
            where person_key = sec.person_key()
            order by received_at desc, r.id
            """;

    private final JdbcClient jdbc;

    StatusStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReferralStatus> byCode(byte[] codeHash) {
        return jdbc.sql(BY_CODE)
                .param("code", codeHash)
                .query(StatusStore::toStatus)
                .optional();
    }

    List<ReferralStatus> mine() {
        return jdbc.sql(MINE).query(StatusStore::toStatus).list();
    }

    private static ReferralStatus toStatus(ResultSet row, int rowNumber) throws SQLException {
        return new ReferralStatus(
                Source.valueOf(row.getString("source")),
                ReferralRows.instant(row, "received_at"),
                ReferralRows.instantOrNull(row, "read_at"),
                ReferralRows.instantOrNull(row, "decided_at"),
                row.getString("moved_to"),
                outcome(row));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "ASKED" ->
                new Outcome.Asked(new Inquiry(
                        Inquiry.Reason.valueOf(row.getString("asked_reason")), row.getString("asked_words")));
            case "ON_LIST" -> new Outcome.Listed(row.getObject("offered_start", LocalDate.class));
            case "ACCEPTED" -> new Outcome.Accepted();
            case "DECLINED" -> new Outcome.Declined(ReferralRows.choice(row, "decline_reason", DeclineReason.class));
            default -> new Outcome.Waiting();
        };
    }
}
