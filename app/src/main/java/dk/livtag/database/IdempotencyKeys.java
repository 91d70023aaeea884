package dk.livtag.database;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers what an unsafe request did, in the transaction in which it did it, so that sending it again does nothing
 * and answers the same (security.md 8.1). A second request with the same key waits for the first to end.
 */
@Repository
class IdempotencyKeys {

    static final String CLAIM = """
            insert into idempotency_key (key, owner, route, body_sha256, created_at)
            values (:key, :owner, :route, :body, :at)
            on conflict (key, owner) do nothing
            """;

    static final String FIND = """
            select route, body_sha256, status, location from idempotency_key where key = :key and owner = :owner
            """;

    static final String ANSWERED = """
            update idempotency_key set status = :status, location = :location where key = :key and owner = :owner
            """;

    private final JdbcClient jdbc;

    IdempotencyKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the key is new, and now ours; else what was done with it before. */
    Optional<Before> claim(UUID key, String owner, Sent sent) {
        var claimed = jdbc.sql(CLAIM)
                .param("key", key)
                .param("owner", owner)
                .param("route", sent.route())
                .param("body", sent.bodySha256())
                .param("at", sent.at().atOffset(ZoneOffset.UTC))
                .update();
        return claimed == 1 ? Optional.empty() : Optional.of(find(key, owner));
    }

    void answered(UUID key, String owner, int status, @Nullable String location) {
        jdbc.sql(ANSWERED)
                .param("key", key)
                .param("owner", owner)
                .param("status", status)
                .param("location", location)
                .update();
    }

    private Before find(UUID key, String owner) {
        return jdbc.sql(FIND)
                .param("key", key)
                .param("owner", owner)
                .query((row, _) -> new Before(
                        row.getString("route"),
                        row.getBytes("body_sha256"),
                        row.getInt("status"),
                        row.getString("location")))
                .single();
    }

    /** A request that asks to change something. */
    record Sent(String route, byte[] bodySha256, Instant at) {}

    /** What the first request with this key asked, and was answered. */
    record Before(
            String route,
            byte[] bodySha256,
            int status,
            @Nullable String location) {

        /** A form that changed something answers with the way to a page; one that answers with a page may be sent again. */
        boolean wasPage() {
            return status == HttpServletResponse.SC_OK && location == null;
        }
    }
}
