package dk.livtag.referral.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A code that a person writes down and types again (kode), like 7F3Q-9B2M-KT: 50 random bits in Crockford's alphabet, in
 * which no two signs look alike.
 */
public record TypedCode(String signs) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static TypedCode random() {
        var signs = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(it -> signs.append(ALPHABET.charAt(it)));
        return new TypedCode(signs.toString());
    }

    /** Forgives small letters, blanks, dashes, and O, I and L for the digits they resemble. */
    public static Optional<TypedCode> parse(String typed) {
        var signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return signs.length() == LENGTH && signs.chars().allMatch(it -> ALPHABET.indexOf(it) >= 0)
                ? Optional.of(new TypedCode(signs))
                : Optional.empty();
    }

    public String shown() {
        return signs.substring(0, 4) + "-" + signs.substring(4, 8) + "-" + signs.substring(8);
    }

    /** What the database keeps instead of the code. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }

    @Override
    public String toString() {
        return "TypedCode[hidden]";
    }
}
