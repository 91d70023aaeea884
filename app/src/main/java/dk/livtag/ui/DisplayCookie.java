package dk.livtag.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

/** Keeps how a person wants pages to look, for a year, in this browser. */
public final class DisplayCookie {

    private static final String NAME = "__Host-visning";

    private static final Duration KEPT = Duration.ofDays(365);

    private DisplayCookie() {}

    /** What this browser keeps; as usual when it keeps nothing. */
    public static Display read(HttpServletRequest request) {
        return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(it -> it.getName().equals(NAME))
                .map(it -> Display.parse(it.getValue()))
                .findFirst()
                .orElse(Display.USUAL);
    }

    public static Cookie of(Display display) {
        var cookie = new Cookie(NAME, display.stored());
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
