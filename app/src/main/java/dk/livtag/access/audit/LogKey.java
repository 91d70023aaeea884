package dk.livtag.access.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The public half of the key that signs the log, under the log's name. All that is needed to verify. */
record LogKey(String name, PublicKey key) {

    private static final byte ED25519 = 1;
    private static final int RAW_KEY = 32;

    private static final Pattern TEXT =
            Pattern.compile("(?<name>[^ +]+)\\+(?<id>[0-9a-f]{8})\\+(?<key>[A-Za-z0-9+/]{44})");

    /** The encoding of an Ed25519 public key up to the bare key (RFC 8410). */
    private static final byte[] BEFORE_KEY = HexFormat.of().parseHex("302a300506032b6570032100");

    public LogKey {
        if (!name.matches("[^ +\\n]+"))
            throw new IllegalArgumentException("The log's name has no space, plus or line end");
    }

    /** Reads what {@link #text} writes. */
    static LogKey parse(String text) {
        var match = TEXT.matcher(text);
        if (!match.matches()) throw new IllegalArgumentException("No public key of a log: " + text);
        var key = Base64.getDecoder().decode(match.group("key"));
        if (key.length != 1 + RAW_KEY || key[0] != ED25519)
            throw new IllegalArgumentException("No Ed25519 key: " + text);
        var logKey = new LogKey(match.group("name"), publicKey(Arrays.copyOfRange(key, 1, key.length)));
        if (!HexFormat.of().formatHex(logKey.id()).equals(match.group("id"))) {
            throw new IllegalArgumentException("The key does not belong to its id: " + text);
        }
        return logKey;
    }

    /** The verifier key of a C2SP signed note. */
    String text() {
        var key = ByteBuffer.allocate(1 + RAW_KEY).put(ED25519).put(raw()).array();
        return "%s+%s+%s"
                .formatted(
                        name,
                        HexFormat.of().formatHex(id()),
                        Base64.getEncoder().encodeToString(key));
    }

    private static PublicKey publicKey(byte[] raw) {
        var encoded = ByteBuffer.allocate(BEFORE_KEY.length + raw.length)
                .put(BEFORE_KEY)
                .put(raw)
                .array();
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("No Ed25519 key", e);
        }
    }

    boolean hasSigned(SignedCheckpoint signed) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(signed.checkpoint().text().getBytes(StandardCharsets.UTF_8));
            return signed.checkpoint().origin().equals(name) && verifier.verify(signed.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The key id of a C2SP signed note. */
    byte[] id() {
        var digest = Hash.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(ED25519);
        return Arrays.copyOf(digest.digest(raw()), 4);
    }

    /** The bare key stands last in its encoding. */
    byte[] raw() {
        var encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - RAW_KEY, encoded.length);
    }
}
