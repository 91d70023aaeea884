package dk.livtag.referral.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A code that a person writes down and types again (kode), like 7F3Q-9B2M-KT: 50 random bits in Crockford's alphabet, in
 * which no two signs look alike.
 */
public record TypedCode(String signs) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int BITS_A_SIGN = 5;

    /** The code of the lowest 50 bits. */
    static TypedCode of(long bits) {
        return new TypedCode(IntStream.range(0, LENGTH)
                .mapToObj(it -> ALPHABET.charAt((int) (bits >>> (it * BITS_A_SIGN)) & (ALPHABET.length() - 1)))
                .map(String::valueOf)
                .collect(Collectors.joining()));
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
