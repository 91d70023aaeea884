package dk.livtag.pathway.offer;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.ProgrammeFile;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of programmes. They are no person's data, and the house itself loads them. */
@Repository
@DependsOn("flywayInitializer")
class ProgrammeStore {

    static final String ADD = """
            insert into programme_version (programme, version, body, offered_by, loaded_at)
            values (:programme, :version, :body, :offeredBy, :at)
            on conflict do nothing
            """;

    static final String BODY = """
            select body from programme_version
            where programme = :programme and kept_by is not distinct from :keptBy and version = :version
            """;

    /** Of each programme the latest version: the organisation's own, where it keeps one. */
    static final String OFFERED = """
            select distinct on (programme) programme, kept_by, version
            from programme_version
            where offered_by = :kind and (kept_by is null or kept_by = :organisation)
            order by programme, kept_by nulls last, version desc
            """;

    private final JdbcClient worker;

    ProgrammeStore(@Qualifier("worker") DataSource worker) {
        this.worker = JdbcClient.create(worker);
    }

    /** False when there is such a version already. */
    boolean add(Programme it, String body, Instant at) {
        return worker.sql(ADD)
                        .param("programme", it.id())
                        .param("version", it.version())
                        .param("body", body)
                        .param("offeredBy", it.offeredBy())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<String> body(ProgrammeKey key) {
        return worker.sql(BODY)
                .param("programme", key.programme())
                .param("keptBy", key.keptBy() == null ? null : key.keptBy().value())
                .param("version", key.version())
                .query(String.class)
                .optional();
    }

    List<ProgrammeKey> offered(String kind, OrganisationId organisation) {
        return worker.sql(OFFERED)
                .param("kind", kind)
                .param("organisation", organisation.value())
                .query((row, _) ->
                        key(row.getString("programme"), row.getObject("kept_by", UUID.class), row.getInt("version")))
                .list();
    }

    static Programme read(ProgrammeKey key, String body) {
        return ProgrammeFile.read(key.programme() + ".yaml", body);
    }

    static ProgrammeKey key(String programme, @Nullable UUID keptBy, int version) {
        return new ProgrammeKey(programme, keptBy == null ? null : new OrganisationId(keptBy), version);
    }
}
