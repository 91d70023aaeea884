package dk.livtag.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dk.livtag.HouseTest;
import java.util.Map;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class TimeZoneTests {

    private final TimeZone before = TimeZone.getDefault();

    @Autowired
    DataSource app;

    @Autowired
    @Qualifier("worker")
    DataSource worker;

    @Autowired
    @Qualifier("seal")
    DataSource seal;

    @Autowired
    @Qualifier("migrate")
    DataSource migrate;

    @BeforeEach
    void onAMachineInDenmark() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Copenhagen"));
    }

    @AfterEach
    void asBefore() {
        TimeZone.setDefault(before);
    }

    @Test
    void isUtcOnEveryConnection() {
        Map.of("app", app, "worker", worker, "seal", seal, "migrate", migrate)
                .forEach((name, source) -> assertThat(zone(source)).as(name).isEqualTo("UTC"));
    }

    /** On a connection made now, in Denmark. */
    private static String zone(DataSource source) {
        if (source instanceof HikariDataSource pool && pool.getHikariPoolMXBean() != null) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        return JdbcClient.create(source)
                .sql("show timezone")
                .query(String.class)
                .single();
    }
}
