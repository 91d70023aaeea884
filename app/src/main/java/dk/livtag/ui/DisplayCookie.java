package dk.livtag.ui;

import jakarta.servlet.http.Cookie;
import java.time.Duration;

/** Keeps how a person wants pages to look, for a year, in this browser. */
public final class DisplayCookie {

    static final String NAME = "__Host-visning";

    private static final Duration KEPT = Duration.ofDays(365);

    private DisplayCookie() {}

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
