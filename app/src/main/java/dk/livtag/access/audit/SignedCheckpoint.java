package dk.livtag.access.audit;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A checkpoint with the log's signature over its text, written as a C2SP signed note. */
final class SignedCheckpoint {

    private static final Pattern NOTE =
            Pattern.compile("(?<origin>[^\\n]+)\\n(?<size>0|[1-9][0-9]{0,17})\\n(?<root>[A-Za-z0-9+/]{43}=)\\n\\n"
                    + "\u2014 (?<key>[^ +\\n]+) (?<signature>[A-Za-z0-9+/]{91}=)\\n");

    private static final int KEY_ID = 4;
    private static final int SIGNATURE = 64;

    private final Checkpoint checkpoint;
    private final byte[] signature;

    SignedCheckpoint(Checkpoint checkpoint, byte[] signature) {
        this.checkpoint = checkpoint;
        this.signature = signature.clone();
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    byte[] signature() {
        return signature.clone();
    }

    /** The note that anybody with the log's public key can check. */
    String note(LogKey key) {
        var signed = ByteBuffer.allocate(KEY_ID + SIGNATURE).put(key.id()).put(signature);
        return "%s\n\u2014 %s %s\n"
                .formatted(checkpoint.text(), key.name(), Base64.getEncoder().encodeToString(signed.array()));
    }

    /** Empty when the text is no such note; the signature is still to be verified. */
    static Optional<SignedCheckpoint> parse(String note) {
        var match = NOTE.matcher(note);
        if (!match.matches()) return Optional.empty();
        var decoder = Base64.getDecoder();
        var root = Hash.of(decoder.decode(match.group("root")));
        var signed = decoder.decode(match.group("signature"));
        var signature = ByteBuffer.wrap(signed, KEY_ID, SIGNATURE).slice();
        var bytes = new byte[SIGNATURE];
        signature.get(bytes);
        var checkpoint = new Checkpoint(match.group("origin"), Long.parseLong(match.group("size")), root);
        return Optional.of(new SignedCheckpoint(checkpoint, bytes));
    }
}
