package dk.livtag.e2e;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The referrals of the test's senders and the audit rows that belong to them, matched by the transaction of both. The
 * demo's own history ended before the last account was made.
 */
record Referrals(Connection database) {

    private static final String SENT = """
            with sent as (
                select wish, xmin::text::bigint as tx from referral where family_name = 'Afsender'
            ), audited as (
                select tx::text::bigint & 4294967295 as tx from audit_leaf
                where actions = 'create' and resources = 'referral' and decision = 'ALLOW'
                    and tx::text::bigint > (select max(xmin::text::bigint) from account)
            )
            """;

    List<String> wishes() throws SQLException {
        var wishes = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select wish from referral where family_name = 'Afsender'")) {
            while (rows.next()) {
                wishes.add(rows.getString(1));
            }
        }
        return wishes;
    }

    int withoutAudit() throws SQLException {
        return count("select count(*) from sent where tx not in (select tx from audited)");
    }

    int auditWithoutReferral() throws SQLException {
        return count("select count(*) from audited where tx not in (select tx from sent)");
    }

    private int count(String question) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(SENT + question)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
