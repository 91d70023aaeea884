package dk.livtag.referral.draft;

import dk.livtag.kernel.Ids;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.RealTime;
import dk.livtag.kernel.Refusal.Conflict;
import dk.livtag.referral.ReferralProperties;
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
            insert into referral_draft (draft_key, id, code_hash, organisation_id, answers, version, expires_at)
            values (:key, :id, :code, :organisation, '{}', 0, :expires)
            """;

    static final String FIND = """
            select id, organisation_id, answers, cpr, version from referral_draft where :now < expires_at
            """;

    static final String FIND_FOR_UPDATE = """
            select id, organisation_id, answers, cpr, version from referral_draft where :now < expires_at for update
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
        jdbc.sql(ADD)
                .param("key", key.bytes())
                .param("id", Ids.next(realTime))
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
        var answers = seal.open(id, new DraftSeal.Closed(row.getString("answers"), row.getBytes("cpr")));
        return new Kept(id, new Draft(organisation, answers, row.getInt("version")));
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
