package dk.livtag.access.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.HexFormat;

/** Signs checkpoints with Ed25519. */
final class SigningKey {

    private final KeyPair pair;
    private final LogKey logKey;

    private SigningKey(KeyPair pair, String name) {
        this.pair = pair;
        this.logKey = new LogKey(name, pair.getPublic());
    }

    /** Makes both halves of the key from the 32 bytes that RFC 8032 calls the private key. */
    public static SigningKey of(String name, String hexSeed) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(
                    NamedParameterSpec.ED25519, new Given(HexFormat.of().parseHex(hexSeed)));
            return new SigningKey(generator.generateKeyPair(), name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public LogKey logKey() {
        return logKey;
    }

    SignedCheckpoint sign(MerkleTree tree) {
        var checkpoint = new Checkpoint(logKey.name(), tree.size(), tree.root());
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(pair.getPrivate());
            signer.update(checkpoint.text().getBytes(StandardCharsets.UTF_8));
            return new SignedCheckpoint(checkpoint, signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hands the generator the seed it would have drawn: the only way the JDK derives a public key. */
    private static final class Given extends SecureRandom {
        private final transient byte[] seed;

        private Given(byte[] seed) {
            super(null, null);
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] into) {
            System.arraycopy(seed, 0, into, 0, into.length);
        }
    }
}
