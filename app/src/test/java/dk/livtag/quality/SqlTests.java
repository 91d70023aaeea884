package dk.livtag.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.livtag.HouseTest;
import dk.livtag.database.DatabaseProperties;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/** PostgreSQL itself plans every statement, as the log-in that runs it: a wrong column, type or right fails here. */
@HouseTest
class SqlTests {

    private static final Pattern ASKS_THE_TIME = Pattern.compile(
            "(?i)\\bnow\\s*\\(|current_timestamp|current_date|localtime|at\\s+time\\s+zone|synchronous_commit\\s*(=|to)");

    @Autowired
    DatabaseProperties database;

    static List<SqlStatements> statements() {
        return SqlStatements.all();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void arePlannedByPostgres(SqlStatements statement) {
        assertThatCode(() -> {
                    try (var connection = connect(statement.login());
                            var plan = connection.createStatement()) {
                        plan.execute("explain (generic_plan) " + numbered(statement.sql()));
                    }
                })
                .as("%s", statement)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void leaveTheTimeToJava(SqlStatements statement) {
        assertThat(ASKS_THE_TIME.matcher(statement.sql()).find())
                .as("%s asks the database for the time", statement)
                .isFalse();
    }

    @Test
    void areAllConstants() {
        assertThat(SqlStatements.hidden()).isEmpty();
        System.out.printf(
                "SQL statements planned by PostgreSQL: %d%n", statements().size());
    }

    private Connection connect(String login) throws SQLException {
        var as = switch (login) {
            case "worker" -> database.worker();
            case "seal" -> database.seal();
            case "migrate" -> database.migrate();
            default -> database.app();
        };
        var properties = new Properties();
        properties.setProperty("user", as.user());
        properties.setProperty("password", as.password());
        properties.setProperty("preferQueryMode", "simple");
        if (login.equals("migrate")) {
            properties.setProperty("options", "-c role=livtag_owner");
        }
        return DriverManager.getConnection(database.url(), properties);
    }

    /** Named parameters and question marks become the numbers that explain (generic_plan) understands. */
    private static String numbered(String sql) {
        var marked = NamedParameterUtils.substituteNamedParameters(
                NamedParameterUtils.parseSqlStatement(sql), new MapSqlParameterSource());
        var number = new AtomicInteger();
        return Pattern.compile("\\?").matcher(marked).replaceAll(_ -> "\\$" + number.incrementAndGet());
    }
}
