package dk.livtag.access.walls;

import dk.livtag.access.session.SessionCookie;
import dk.livtag.access.session.SessionProperties;
import dk.livtag.database.FormSecret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/** Binds every form to the browser it was shown in: the token is a keyed hash of the browser's cookie. */
@Component
class FormTokens implements CsrfTokenRepository, FormSecret {

    private static final String NEW_VISITOR = FormTokens.class.getName();

    private final SecretKeySpec key;

    FormTokens(SessionProperties properties) {
        this.key = new SecretKeySpec(HexFormat.of().parseHex(properties.secret()), "HmacSHA256");
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return SessionCookie.token(request).map(this::toToken).orElseGet(() -> newVisitor(request));
    }

    @Override
    public SecretKey key() {
        return key;
    }

    /** A browser without a cookie gets one together with its first form. */
    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && request.getAttribute(NEW_VISITOR) instanceof String visitor) {
            SessionCookie.keep(visitor, request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return SessionCookie.token(request).map(this::toToken).orElse(null);
    }

    private CsrfToken newVisitor(HttpServletRequest request) {
        var visitor = SessionCookie.random();
        request.setAttribute(NEW_VISITOR, visitor);
        return toToken(visitor);
    }

    private CsrfToken toToken(String cookie) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", keyedHash(cookie));
    }

    private String keyedHash(String cookie) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(cookie.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
