package dk.livtag.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Signs the context, so that SQL that somebody managed to inject cannot simply say that it is somebody else. The
 * database checks it in {@code sec.context()} with the pads of the same key (HMAC, RFC 2104).
 */
@Component
class ContextSignature {

    private static final int BLOCK = 64;
    private static final long SECONDS_VALID = 300;

    private final byte[] key;

    ContextSignature(DatabaseProperties properties) {
        this.key = HexFormat.of().parseHex(properties.contextKey());
    }

    /** The text for {@code livtag.ctx} on the connection with this backend process. */
    String sign(Asking asking, Instant domainTime, Instant realTime, int backendPid) {
        var said = String.join(
                "|",
                asking.kind().code(),
                asking.subject(),
                asking.draft(),
                asking.purpose(),
                String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, domainTime)),
                String.valueOf(realTime.getEpochSecond() + SECONDS_VALID),
                String.valueOf(backendPid));
        return said + "|" + HexFormat.of().formatHex(mac(said));
    }

    byte[] innerPad() {
        return pad((byte) 0x36);
    }

    byte[] outerPad() {
        return pad((byte) 0x5c);
    }

    private byte[] pad(byte with) {
        var pad = new byte[BLOCK];
        for (var i = 0; i < BLOCK; i++) {
            pad[i] = (byte) ((i < key.length ? key[i] : 0) ^ with);
        }
        return pad;
    }

    private byte[] mac(String said) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
