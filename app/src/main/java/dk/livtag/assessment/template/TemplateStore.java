package dk.livtag.assessment.template;

import dk.livtag.access.Profession;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of templates. They are no person's data, and the house itself loads them. */
@Repository
@DependsOn("flywayInitializer")
class TemplateStore {

    static final String ADD = """
            insert into assessment_template (profession, version, body, loaded_at)
            values (:profession, :version, :body, :at)
            on conflict do nothing
            """;

    static final String BODY = """
            select body from assessment_template where profession = :profession and version = :version
            """;

    static final String LATEST = "select max(version) from assessment_template where profession = :profession";

    private final JdbcClient worker;

    TemplateStore(@Qualifier("worker") DataSource worker) {
        this.worker = JdbcClient.create(worker);
    }

    /** False when there is such a version already. */
    boolean add(Template it, String body, Instant at) {
        return worker.sql(ADD)
                        .param("profession", it.profession().code())
                        .param("version", it.version())
                        .param("body", body)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<String> body(Profession profession, int version) {
        return worker.sql(BODY)
                .param("profession", profession.code())
                .param("version", version)
                .query(String.class)
                .optional();
    }

    /** 0 when there is none. */
    int latest(Profession profession) {
        return worker.sql(LATEST)
                .param("profession", profession.code())
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
