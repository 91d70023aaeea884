package dk.livtag.demo;

import dk.livtag.postgres.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** The keys a production site keeps in its vault; a demo makes them up at the first start and keeps them with its data. */
final class DemoKeys {

    private DemoKeys() {}

    static Map<String, Object> properties(Secrets secrets) {
        return Map.of(
                "livtag.database.context-key", hex(secrets, "key-database-context"),
                "livtag.session.secret", hex(secrets, "key-session"),
                "livtag.referral.code-key", hex(secrets, "key-referral-code"),
                "livtag.audit.signing-key", hex(secrets, "key-audit"),
                "livtag.cpr.encryption-key", base64(secrets, "key-cpr-encryption"),
                "livtag.cpr.look-up-key", base64(secrets, "key-cpr-look-up"));
    }

    private static String hex(Secrets secrets, String name) {
        return HexFormat.of().formatHex(key(secrets, name));
    }

    private static String base64(Secrets secrets, String name) {
        return Base64.getEncoder().encodeToString(key(secrets, name));
    }

    private static byte[] key(Secrets secrets, String name) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secrets.password(name).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
