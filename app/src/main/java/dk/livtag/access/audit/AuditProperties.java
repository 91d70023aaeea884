package dk.livtag.access.audit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the audit log is sealed (security.md 7.2).
 *
 * @param origin name of this log in its checkpoints, as a host name and a word; never changed while the log lives
 * @param signingKey 64 hexadecimal digits, the Ed25519 private key; the same on every node
 * @param copies file on another volume to which every checkpoint is also written; without it, a rewritten log goes unseen
 */
@Validated
@ConfigurationProperties("livtag.audit")
public record AuditProperties(
        @DefaultValue(ORIGIN) @Pattern(regexp = "[^ +\\n]+") String origin,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String signingKey,
        @Nullable Path copies) {

    static final String ORIGIN = "livtag.localhost/audit";
}
