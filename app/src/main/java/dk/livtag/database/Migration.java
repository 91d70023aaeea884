package dk.livtag.database;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Guard, migrate, then hand the database the key with which contexts are signed. */
@Configuration(proxyBeanMethods = false)
class Migration {

    static final String CONTEXT_KEY = """
            insert into sec.context_key (inner_pad, outer_pad) values (:inner, :outer)
            on conflict (only_row) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad
            """;

    @Bean
    FlywayMigrationStrategy guardThenMigrate(
            StartGuard guard, ContextSignature signature, @Qualifier("migrate") DataSource migrate) {
        return flyway -> {
            guard.check(migrate);
            flyway.migrate();
            install(signature, migrate);
        };
    }

    private static void install(ContextSignature signature, DataSource migrate) {
        JdbcClient.create(migrate)
                .sql(CONTEXT_KEY)
                .param("inner", signature.innerPad())
                .param("outer", signature.outerPad())
                .update();
    }
}
