package dk.livtag.referral;

import dk.livtag.referral.ReferralStatus.Outcome;
import dk.livtag.referral.decision.DeclineReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What senders may know of their referrals. */
@Repository
class StatusStore {

    static final String BY_CODE = """
            select received_at, read_at, decided_at, state, decline_reason from sec.referral_status(:code)
            """;

    static final String MINE = """
            select received_at, read_at, decided_at, state, case when decline_told then decline_reason end as decline_reason
            from referral
            where person_key = sec.person_key()
            order by received_at desc, id
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
                ReferralRows.instant(row, "received_at"),
                ReferralRows.instantOrNull(row, "read_at"),
                ReferralRows.instantOrNull(row, "decided_at"),
                outcome(row));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "ACCEPTED" -> new Outcome.Accepted();
            case "DECLINED" -> new Outcome.Declined(ReferralRows.choice(row, "decline_reason", DeclineReason.class));
            default -> new Outcome.Waiting();
        };
    }
}
