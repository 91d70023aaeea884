package dk.livtag.access.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;

/** The public half of the key that signs the log, under the log's name. All that is needed to verify. */
record LogKey(String name, PublicKey key) {

    private static final byte ED25519 = 1;
    private static final int RAW_KEY = 32;

    public LogKey {
        if (!name.matches("[^ +\\n]+"))
            throw new IllegalArgumentException("The log's name has no space, plus or line end");
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
