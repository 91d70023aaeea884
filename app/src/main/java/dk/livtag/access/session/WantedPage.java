package dk.livtag.access.session;

import dk.livtag.ui.Site;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/** The page that somebody asked for before she had logged in, kept by her browser for as long as logging in may take. */
public final class WantedPage {

    private static final String NAME = "__Host-livtag-til";

    private static final Duration KEPT = Duration.ofMinutes(10);

    private WantedPage() {}

    /** Only the address: what somebody searched for stays in no cookie. */
    public static void remember(HttpServletRequest request, HttpServletResponse response) {
        if (HttpMethod.GET.matches(request.getMethod())) {
            response.addCookie(cookie(Site.own(request.getRequestURI()), KEPT));
        }
    }

    /** Tells it once. */
    public static Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        var kept = Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(it -> it.getName().equals(NAME))
                .map(it -> Site.own(it.getValue()))
                .findFirst();
        kept.ifPresent(_ -> response.addCookie(cookie("", Duration.ZERO)));
        return kept;
    }

    private static Cookie cookie(String address, Duration kept) {
        var cookie = new Cookie(NAME, address);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setMaxAge((int) kept.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
