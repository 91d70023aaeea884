package dk.livtag.organisation;

import dk.livtag.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AbsenceStore {

    static final String ADD = """
            insert into staff_absence (account_id, from_on, to_on, from_at, until_at, substitute_id, noted_by, noted_at)
            values (:account, :from, :to, :fromAt, :untilAt, :substitute, :by, :at)
            """;

    /** An absence that has begun is history. */
    static final String CANCEL =
            "delete from staff_absence where account_id = :account and from_on = :from and from_on > :today";

    static final String OVERLAPS = """
            select exists (select from staff_absence where account_id = :account and from_on <= :to and to_on >= :from)
            """;

    static final String COMING = """
            select a.account_id, a.from_on, a.to_on, a.substitute_id, s.name
            from staff_absence a
            left join staff s on s.account_id = a.substitute_id
            where a.account_id = :account and a.to_on >= :today
            order by a.from_on
            """;

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final JdbcClient jdbc;

    AbsenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Absence it, AccountId by, Instant at) {
        jdbc.sql(ADD)
                .param("account", it.account().value())
                .param("from", it.from())
                .param("to", it.to())
                .param("fromAt", it.from().atStartOfDay(DENMARK).toOffsetDateTime())
                .param("untilAt", it.to().plusDays(1).atStartOfDay(DENMARK).toOffsetDateTime())
                .param(
                        "substitute",
                        it.substitute() == null ? null : it.substitute().value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean overlaps(Absence it) {
        return jdbc.sql(OVERLAPS)
                .param("account", it.account().value())
                .param("from", it.from())
                .param("to", it.to())
                .query(Boolean.class)
                .single();
    }

    boolean cancel(AccountId account, LocalDate from, LocalDate today) {
        return jdbc.sql(CANCEL)
                        .param("account", account.value())
                        .param("from", from)
                        .param("today", today)
                        .update()
                == 1;
    }

    List<Absence> coming(AccountId account, LocalDate today) {
        return jdbc.sql(COMING)
                .param("account", account.value())
                .param("today", today)
                .query(AbsenceStore::toAbsence)
                .list();
    }

    private static Absence toAbsence(ResultSet row, int rowNumber) throws SQLException {
        return new Absence(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                account(row.getObject("substitute_id", UUID.class)),
                row.getString("name"));
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }
}
