package dk.livtag.patient;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Keeps CPR numbers encrypted, and knows one again by a keyed hash. */
@Component
public class CprVault {

    /** First byte of each sealed number, so that a later key can be told from this one. */
    private static final byte KEY_VERSION = 1;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec encryption;
    private final SecretKeySpec lookUp;

    CprVault(CprProperties keys) {
        this.encryption = new SecretKeySpec(Base64.getDecoder().decode(keys.encryptionKey()), "AES");
        this.lookUp = new SecretKeySpec(Base64.getDecoder().decode(keys.lookUpKey()), "HmacSHA256");
    }

    /** Bound to its row (a person, a referral): moved to another, the number no longer opens. */
    public byte[] seal(Cpr cpr, UUID owner) {
        return sealText(cpr.digits(), owner);
    }

    public Cpr open(byte[] stored, UUID owner) {
        return new Cpr(openText(stored, owner));
    }

    /** For words that a number stands among, such as a letter. */
    public byte[] sealText(String text, UUID owner) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var secret = crypt(Cipher.ENCRYPT_MODE, nonce, owner, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + NONCE_BYTES + secret.length)
                .put(KEY_VERSION)
                .put(nonce)
                .put(secret)
                .array();
    }

    public String openText(byte[] stored, UUID owner) {
        var buffer = ByteBuffer.wrap(stored);
        if (buffer.get() != KEY_VERSION) {
            throw new IllegalStateException("A CPR number is sealed with a key that is not configured");
        }
        var nonce = new byte[NONCE_BYTES];
        var secret = new byte[buffer.get(nonce).remaining()];
        buffer.get(secret);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, owner, secret), StandardCharsets.UTF_8);
    }

    public byte[] lookUpKey(Cpr cpr) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(lookUp);
            return mac.doFinal(cpr.digits().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", e);
        }
    }

    private byte[] crypt(int mode, byte[] nonce, UUID owner, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A CPR number does not open: wrong key or wrong owner", e);
        }
    }
}
