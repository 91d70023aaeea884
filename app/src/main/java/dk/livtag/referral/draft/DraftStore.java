package dk.livtag.referral.draft;

import dk.livtag.kernel.Ids;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.RealTime;
import dk.livtag.kernel.Refusal.Conflict;
import dk.livtag.referral.ReferralProperties;
import dk.livtag.referral.form.Form;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps unsent forms, on real time. Row-level security shows the one that the browser holds, so no statement has to
 * name it.
 */
@Repository
class DraftStore {

    static final String ADD = """
            insert into referral_draft (draft_key, id, code_hash, form, organisation_id, answers, cpr, letter, version, expires_at)
            values (:key, :id, :code, :form, :organisation, :answers::jsonb, :cpr, :letter, 0, :expires)
            """;

    static final String FIND = """
            select id, form, organisation_id, answers, cpr, letter, version from referral_draft where :now < expires_at
            """;

    static final String FIND_FOR_UPDATE = """
            select id, form, organisation_id, answers, cpr, letter, version from referral_draft where :now < expires_at for update
            """;

    static final String SAVE = """
            update referral_draft
            set answers = :answers::jsonb, cpr = :cpr, version = :version, expires_at = :expires
            where id = :id and version = :version - 1
            """;

    static final String DELETE = "delete from referral_draft where id = :id";

    static final String BEHIND_CODE = "select sec.referral_draft_behind(:code, :now)";

    private final JdbcClient jdbc;
    private final DraftSeal seal;
    private final RealTime realTime;
    private final ReferralProperties properties;

    DraftStore(JdbcClient jdbc, DraftSeal seal, RealTime realTime, ReferralProperties properties) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.realTime = realTime;
        this.properties = properties;
    }

    void add(DraftKey key, byte[] codeHash, Draft draft) {
        var id = Ids.next(realTime);
        var closed = seal.close(id, draft);
        jdbc.sql(ADD)
                .param("key", key.bytes())
                .param("id", id)
                .param("form", draft.form().name())
                .param("answers", closed.answers())
                .param("cpr", closed.cpr())
                .param("letter", closed.letter())
                .param("code", codeHash)
                .param("organisation", draft.organisation().value())
                .param("expires", expires())
                .update();
    }

    Optional<Kept> find() {
        return find(FIND);
    }

    Optional<Kept> findForUpdate() {
        return find(FIND_FOR_UPDATE);
    }

    void save(Kept kept) {
        var closed = seal.close(kept.id(), kept.draft());
        var saved = jdbc.sql(SAVE)
                .param("answers", closed.answers())
                .param("cpr", closed.cpr())
                .param("version", kept.draft().version())
                .param("expires", expires())
                .param("id", kept.id())
                .update();
        if (saved == 0) {
            throw new Conflict("referral.draft.changed");
        }
    }

    void delete(UUID id) {
        jdbc.sql(DELETE).param("id", id).update();
    }

    Optional<DraftKey> behind(byte[] codeHash) {
        return jdbc.sql(BEHIND_CODE)
                .param("code", codeHash)
                .param("now", now())
                .query((row, _) -> Optional.ofNullable(row.getBytes(1)).map(DraftKey::of))
                .single();
    }

    private Optional<Kept> find(String sql) {
        return jdbc.sql(sql).param("now", now()).query(this::toKept).optional();
    }

    private Kept toKept(ResultSet row, int rowNumber) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var organisation = new OrganisationId(row.getObject("organisation_id", UUID.class));
        var closed = new DraftSeal.Closed(row.getString("answers"), row.getBytes("cpr"), row.getBytes("letter"));
        var draft = new Draft(
                Form.valueOf(row.getString("form")),
                organisation,
                seal.letter(id, closed),
                seal.open(id, closed),
                row.getInt("version"));
        return new Kept(id, draft);
    }

    private OffsetDateTime now() {
        return realTime.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime expires() {
        return now().plus(properties.draftKept());
    }

    /** A draft and the id of its row. */
    record Kept(UUID id, Draft draft) {}
}
