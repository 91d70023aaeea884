package dk.livtag.access.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/** The one cookie that says who a browser is: 256 random bits, of which the server keeps only the hash. */
public final class SessionCookie {

    public static final String NAME = "__Host-livtag";

    private static final String GIVEN = SessionCookie.class.getName();
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SessionCookie() {}

    /** The token of this request's browser: the one just given, else the one it sent. */
    public static Optional<String> token(HttpServletRequest request) {
        if (request.getAttribute(GIVEN) instanceof String given) {
            return Optional.of(given);
        }
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(it -> it.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Gives the browser a new token; the old one is worth nothing from now on. */
    public static String give(HttpServletRequest request, HttpServletResponse response) {
        var token = random();
        keep(token, request, response);
        return token;
    }

    public static String random() {
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    public static void keep(String token, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(token, -1));
        request.setAttribute(GIVEN, token);
    }

    public static void take(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cookie cookie(String token, int maxAge) {
        var cookie = new Cookie(NAME, token);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setMaxAge(maxAge);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
