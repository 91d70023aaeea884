package dk.livtag.rights;

import dk.livtag.kernel.PatientId;
import dk.livtag.rights.BlockedPart.Kind;
import dk.livtag.rights.Blocks.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what a citizen has blocked; the guard writes it for her. */
@Repository
class BlockStore {

    static final String SET = "select sec.set_block(:id, :kind, :target, :spares)";
    static final String LIFT = "select sec.lift_block(:id)";
    static final String ANY = "select sec.has_block(:patient)";

    static final String ALL = """
            select b.act_id, b.scope, coalesce(b.organisation_id::text, b.account_id::text, b.profession, b.resource, b.item_id::text, '') as target,
                coalesce(o.name, s.name, e.kind || coalesce('.' || e.profession, '')) as name, e.at, b.set_at, b.lifted_at
            from block b
            left join organisation o on o.id = b.organisation_id
            left join staff_view s on s.account_id = b.account_id
            left join record_entry_view e on e.patient_id = b.patient_id and e.id = b.item_id
            where b.patient_id = :patient and b.act_id = b.id
            order by b.lifted_at is not null, b.set_at desc, b.id
            """;

    /** Whom she has met, and what stands about her. */
    static final String OPTIONS = """
            select distinct 'ORG' as kind, o.id::text as target, o.name, null::timestamptz as at
            from care_relation r join organisation o on o.id = r.organisation_id where r.patient_id = :patient
            union all
            select distinct 'PERSON', s.account_id::text, s.name, null::timestamptz
            from care_relation r join staff_view s on s.account_id = r.account_id where r.patient_id = :patient
            union all
            select 'ITEM', e.id::text, e.kind || coalesce('.' || e.profession, ''), e.at
            from record_entry_view e where e.patient_id = :patient
            order by 1, 4 desc, 3
            """;

    private final JdbcClient jdbc;

    BlockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is nothing of hers by that id. */
    boolean set(UUID id, BlockedPart part) {
        return jdbc.sql(SET)
                .param("id", id)
                .param("kind", part.kind().name().toLowerCase(Locale.ROOT))
                .param("target", part.target())
                .param("spares", part.kind().sparesAuthor())
                .query(Boolean.class)
                .single();
    }

    boolean lift(UUID id) {
        return jdbc.sql(LIFT).param("id", id).query(Boolean.class).single();
    }

    boolean any(PatientId patient) {
        return jdbc.sql(ANY)
                .param("patient", patient.value())
                .query(Boolean.class)
                .single();
    }

    List<Block> all(PatientId patient) {
        return jdbc.sql(ALL)
                .param("patient", patient.value())
                .query((row, _) -> block(row))
                .list();
    }

    List<Option> options(PatientId patient) {
        return jdbc.sql(OPTIONS)
                .param("patient", patient.value())
                .query((row, _) -> new Option(part(row, "kind"), label(row)))
                .list();
    }

    private static Block block(ResultSet row) throws SQLException {
        var set = row.getObject("set_at", OffsetDateTime.class).toInstant();
        return new Block(
                row.getObject("act_id", UUID.class), part(row, "scope"), label(row), set, at(row, "lifted_at"));
    }

    private static BlockedPart part(ResultSet row, String kind) throws SQLException {
        return new BlockedPart(Kind.valueOf(row.getString(kind).toUpperCase(Locale.ROOT)), row.getString("target"));
    }

    private static Block.Label label(ResultSet row) throws SQLException {
        return new Block.Label(row.getString("name"), at(row, "at"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
