package dk.livtag.walls;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Asks the database on anybody's behalf, at any moment and for any purpose, with the key that tests are given. */
public final class Contexts {

    private static final byte[] KEY = HexFormat.of().parseHex("0123456789abcdef".repeat(4));

    private final DataSource app;

    public Contexts(DataSource app) {
        this.app = app;
    }

    /** What is asked; nothing of it stays. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    /** Who asks, why, and when in domain time. */
    public record Asker(UUID account, String purpose, Instant at) {}

    public <T> T as(Asker asker, Question<T> question) {
        try (var connection = app.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var pid = connection.unwrap(PGConnection.class).getBackendPID();
                set(connection, context(asker, Instant.now().plusSeconds(60), pid));
                return question.ask(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void set(Connection connection, String context) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('livtag.ctx', ?, true)")) {
            statement.setString(1, context);
            statement.execute();
        }
    }

    static String context(Asker asker, Instant expires, int pid) {
        var said = String.join(
                "|",
                "account",
                asker.account().toString(),
                "",
                asker.purpose(),
                String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, asker.at())),
                String.valueOf(expires.getEpochSecond()),
                String.valueOf(pid));
        return said + "|" + mac(said);
    }

    private static String mac(String said) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
