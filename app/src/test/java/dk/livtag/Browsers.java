package dk.livtag;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.livtag.kernel.AccountId;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Browsers in front of the house: each keeps its cookie, and sends forms with the token the page gave it. */
@TestComponent
public class Browsers {

    private static final String SESSION = "__Host-livtag";

    private static final AtomicInteger BROWSERS = new AtomicInteger();

    private final MockMvc mvc;
    private final JdbcClient owner;

    Browsers(MockMvc mvc, People people) {
        this.mvc = mvc;
        this.owner = people.owner();
    }

    /** A browser in which nobody is logged in. */
    public Browser visitor() {
        return new Browser(null);
    }

    /** A browser in which this account has just logged in. */
    public Browser of(AccountId account) {
        var token = UUID.randomUUID().toString();
        owner.sql("""
                insert into session (id, account_id, created_at, seen_at, ends_at, authenticated_at)
                values (:id, :account, now(), now(), now() + interval '1 hour', now())
                """)
                .param("id", sha256(token))
                .param("account", account.value())
                .update();
        return new Browser(token);
    }

    /** A browser that sends this session cookie. */
    public Browser with(String token) {
        return new Browser(token);
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One browser, at an address of its own. */
    public final class Browser {
        private final Map<String, Cookie> cookies = new LinkedHashMap<>();
        private final String address = "10.0.%d.%d".formatted(BROWSERS.incrementAndGet() / 256, BROWSERS.get() % 256);

        private Browser(@Nullable String token) {
            if (token != null) {
                cookies.put(SESSION, new Cookie(SESSION, token));
            }
        }

        public MockHttpServletResponse open(String path) {
            return send(get(path).accept("text/html"));
        }

        public Document page(String path) throws Exception {
            return Jsoup.parse(open(path).getContentAsString(StandardCharsets.UTF_8));
        }

        /** Opens the page, fills the form that posts to the action, and sends it. */
        public MockHttpServletResponse submit(String pagePath, String action, Map<String, String> fields)
                throws Exception {
            var form = page(pagePath).selectFirst("form[action=" + action + "]");
            if (form == null) {
                throw new AssertionError("No form to " + action + " on " + pagePath);
            }
            var request = post(action).accept("text/html");
            for (var hidden : form.select("input[type=hidden]")) {
                // Several forms of a page may post to one address; what the test fills in tells them apart.
                if (!fields.containsKey(hidden.attr("name"))) {
                    request.param(hidden.attr("name"), hidden.attr("value"));
                }
            }
            fields.forEach(request::param);
            return send(request);
        }

        public MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
            if (!cookies.isEmpty()) {
                request.cookie(cookies.values().toArray(Cookie[]::new));
            }
            try {
                request.secure(true).remoteAddress(address);
                var response = mvc.perform(request).andReturn().getResponse();
                for (var given : response.getCookies()) {
                    cookies.put(given.getName(), given);
                }
                return response;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }
}
