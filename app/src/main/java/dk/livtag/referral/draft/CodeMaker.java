package dk.livtag.referral.draft;

import dk.livtag.referral.ReferralProperties;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Makes a form's two codes from its key, so that they can be shown again to the browser that holds the form, while the
 * database keeps their hashes only.
 */
@Component
class CodeMaker {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    CodeMaker(ReferralProperties properties) {
        this.secret = new SecretKeySpec(HexFormat.of().parseHex(properties.codeKey()), ALGORITHM);
    }

    /** Opens the unsent form. */
    TypedCode pause(DraftKey key) {
        return code("pause", key);
    }

    /** Shows how far the sent referral is. */
    TypedCode status(DraftKey key) {
        return code("status", key);
    }

    private TypedCode code(String use, DraftKey key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(use.getBytes(StandardCharsets.US_ASCII));
            return TypedCode.of(ByteBuffer.wrap(mac.doFinal(key.bytes())).getLong());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", impossible);
        }
    }
}
