package dk.livtag.database;

import dk.livtag.database.IdempotencyKeys.Before;
import dk.livtag.database.IdempotencyKeys.Sent;
import dk.livtag.kernel.RealTime;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Lets each unsafe request work once: without a key it is refused, with a used one it gets the first answer again. */
class Idempotency {

    static final String FIELD = "_key";
    static final String HEADER = "Idempotency-Key";

    private static final Set<String> NOT_CONTENT = Set.of(FIELD, "_csrf");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final IdempotencyKeys keys;
    private final RealTime realTime;
    private final FormSecret secret;

    Idempotency(IdempotencyKeys keys, RealTime realTime, FormSecret secret) {
        this.keys = keys;
        this.realTime = realTime;
        this.secret = secret;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        var key = key(request);
        if (key.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var owner = Objects.requireNonNullElse(request.getRemoteUser(), "");
        var sent = new Sent(request.getMethod() + " " + request.getRequestURI(), hash(request), realTime.instant());
        var before = keys.claim(key.get(), owner, sent);
        if (before.isPresent() && !before.get().wasPage()) {
            replay(before.get(), sent, response);
            return;
        }
        chain.doFilter(request, response);
        keys.answered(key.get(), owner, response.getStatus(), response.getHeader(HttpHeaders.LOCATION));
    }

    private static void replay(Before before, Sent sent, HttpServletResponse response) throws IOException {
        var same = before.route().equals(sent.route()) && Arrays.equals(before.bodySha256(), sent.bodySha256());
        if (!same) {
            response.sendError(422);
            return;
        }
        response.setStatus(before.status());
        if (before.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, before.location());
        }
    }

    private static Optional<UUID> key(HttpServletRequest request) {
        return parse(request.getHeader(HEADER)).or(() -> parse(request.getParameter(FIELD)));
    }

    private static Optional<UUID> parse(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Keyed, since a CPR number that was sought could be guessed from a plain hash. */
    private byte[] hash(HttpServletRequest request) {
        try {
            var digest = Mac.getInstance("HmacSHA256");
            digest.init(secret.key());
            new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
                if (!NOT_CONTENT.contains(name)) {
                    digest.update((name + "=" + Arrays.toString(values) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            });
            return digest.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
