package dk.livtag.referral.draft;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Names one unsent form; the browser's session holds it, the person never sees it. */
public record DraftKey(String hex) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static DraftKey of(byte[] bytes) {
        return new DraftKey(HexFormat.of().formatHex(bytes));
    }

    static DraftKey random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return "DraftKey[hidden]";
    }
}
