package dk.livtag.database;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How to reach PostgreSQL. Each kind of work has a log-in of its own, with no more rights than it needs.
 *
 * @param url JDBC address of the database, {@code jdbc:postgresql://host/livtag?sslmode=verify-full}
 * @param migrate log-in that changes the schema at start
 * @param app log-in behind every page and API call; row-level security holds for it
 * @param worker log-in for timers and clean-up
 * @param seal log-in that seals the audit log
 * @param contextKey 64 hexadecimal digits; signs to the database who is asking. The same on every node
 * @param poolSize most connections of the app log-in
 */
@Validated
@ConfigurationProperties("livtag.database")
public record DatabaseProperties(
        @NotBlank String url,
        @Valid Login migrate,
        @Valid Login app,
        @Valid Login worker,
        @Valid Login seal,
        @Pattern(regexp = "[0-9a-f]{64}") String contextKey,
        @DefaultValue("16") int poolSize) {

    /**
     * One log-in to the database.
     *
     * @param user name of the role
     * @param password its password
     */
    public record Login(@NotBlank String user, @NotBlank String password) {}
}
