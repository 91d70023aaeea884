package dk.livtag.access;

import dk.livtag.access.LogIn.Assurance;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionStore {

    static final String FIND = "select * from sec.session_caller(:id)";

    static final String ACCOUNT = "select sec.account_by_subject(:issuer, :subject)";

    static final String TOUCH = "update session set seen_at = :at where id = :id";

    static final String OPEN = """
            insert into session (id, account_id, created_at, seen_at, ends_at, authenticated_at, assurance)
            values (:id, :account, :at, :at, :ends, :at, :assurance)
            """;

    static final String REPROVE =
            "update session set authenticated_at = :at, seen_at = :at where id = :id and account_id is not null";

    static final String HOLD_DRAFT = """
            insert into session (id, created_at, seen_at, ends_at, draft_key) values (:id, :at, :at, :ends, :draft)
            on conflict (id) do update set draft_key = excluded.draft_key
            """;

    static final String LET_GO_OF_DRAFT = "update session set draft_key = null where id = :id";

    static final String END = "delete from session where id = :id";

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Stored> find(byte[] id) {
        return jdbc.sql(FIND).param("id", id).query(SessionStore::toStored).optional();
    }

    Optional<AccountId> account(String issuer, String subject) {
        return jdbc.sql(ACCOUNT)
                .param("issuer", issuer)
                .param("subject", subject)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional()
                .map(AccountId::new);
    }

    void touch(byte[] id, Instant at) {
        jdbc.sql(TOUCH).param("id", id).param("at", utc(at)).update();
    }

    void open(byte[] id, AccountId account, Instant at, Instant ends, Assurance assurance) {
        jdbc.sql(OPEN)
                .param("id", id)
                .param("account", account.value())
                .param("at", utc(at))
                .param("ends", utc(ends))
                .param("assurance", assurance.name().toLowerCase(Locale.ROOT))
                .update();
    }

    void reprove(byte[] id, Instant at) {
        jdbc.sql(REPROVE).param("id", id).param("at", utc(at)).update();
    }

    void holdDraft(byte[] id, byte[] draft, Instant at, Instant ends) {
        jdbc.sql(HOLD_DRAFT)
                .param("id", id)
                .param("draft", draft)
                .param("at", utc(at))
                .param("ends", utc(ends))
                .update();
    }

    void letGoOfDraft(byte[] id) {
        jdbc.sql(LET_GO_OF_DRAFT).param("id", id).update();
    }

    void end(byte[] id) {
        jdbc.sql(END).param("id", id).update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Stored toStored(ResultSet row, int rowNumber) throws SQLException {
        return new Stored(
                row.getBytes("session_id"),
                instant(row, "created_at"),
                instant(row, "seen_at"),
                instant(row, "ends_at"),
                row.getObject("account_id", UUID.class) == null || row.getBoolean("active"),
                toCaller(row));
    }

    private static Caller toCaller(ResultSet row) throws SQLException {
        var draft = row.getBytes("draft_key");
        var draftKey = draft == null ? "" : HexFormat.of().formatHex(draft);
        var account = row.getObject("account_id", UUID.class);
        if (account == null) {
            return new Caller.Visitor(draftKey);
        }
        var organisation = row.getObject("organisation_id", UUID.class);
        var patient = row.getObject("patient_id", UUID.class);
        return new Caller.SignedIn(
                new AccountId(account),
                role(row.getString("role")),
                profession(row.getString("profession")),
                organisation == null ? null : new OrganisationId(organisation),
                patient == null ? null : new PatientId(patient),
                row.getString("display_name"),
                duties(row),
                logIn(row, draftKey));
    }

    private static LogIn logIn(ResultSet row, String draftKey) throws SQLException {
        return new LogIn(
                HexFormat.of().formatHex(row.getBytes("session_id")),
                instant(row, "created_at"),
                instant(row, "authenticated_at"),
                Assurance.valueOf(row.getString("assurance").toUpperCase(Locale.ROOT)),
                draftKey);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    private static Role role(String code) {
        return EnumSet.allOf(Role.class).stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Profession profession(@Nullable String code) {
        return code == null ? null : Profession.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Set<Duty> duties(ResultSet row) throws SQLException {
        var duties = EnumSet.noneOf(Duty.class);
        if (row.getBoolean("triage")) {
            duties.add(Duty.TRIAGE);
        }
        if (row.getBoolean("management_permission")) {
            duties.add(Duty.MANAGEMENT_PERMISSION);
        }
        return duties;
    }

    /** A session as it stands in the database, alive or not. */
    record Stored(byte[] id, Instant createdAt, Instant seenAt, Instant endsAt, boolean active, Caller caller) {}
}
