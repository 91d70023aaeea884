package dk.livtag.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.HouseTest;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
@Tag("L-11")
class RefusedRowTests {

    static final String WITHOUT_A_ROUTE = """
            insert into idempotency_key (key, owner, route, body_sha256, created_at)
            values (gen_random_uuid(), 'Kirsten', null, '', now())
            """;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsNoLogWhatWasInIt() {
        assertThatThrownBy(() -> jdbc.sql(WITHOUT_A_ROUTE).update())
                .hasStackTraceContaining("violates not-null constraint")
                .satisfies(it -> assertThat(Throwables.getStackTrace(it)).doesNotContain("Failing row"));
    }
}
