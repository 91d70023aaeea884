package dk.livtag.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import dk.livtag.Browsers;
import dk.livtag.People;
import dk.livtag.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

/** The house as in production: the broker is the only way in. */
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@Import({People.class, Browsers.class})
class BrokerTests {

    static final String SUBSTANTIAL = "https://data.gov.dk/concept/core/nsis/loa/Substantial";
    static final FakeBroker BROKER = broker();

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @DynamicPropertySource
    static void pointToBroker(DynamicPropertyRegistry registry) {
        registry.add("livtag.oidc.issuer", BROKER::issuer);
        registry.add("livtag.oidc.client-id", () -> "livtag");
        registry.add("livtag.oidc.client-secret", () -> "secret");
    }

    @AfterAll
    static void stop() {
        BROKER.close();
    }

    @BeforeEach
    void makeAnna() {
        var anna = people.staff("broker anna", "nurse", people.hospital("Broker hospital"));
        people.owner()
                .sql("update account set issuer = :issuer, subject = 'anna' where id = :id")
                .param("issuer", BROKER.issuer())
                .param("id", anna.value())
                .update();
    }

    @Test
    void logsInWhomTheBrokerKnowsAndSoDoWe() throws Exception {
        var browser = browsers.visitor();

        assertThat(comeBack(browser, "anna")).isEqualTo("/hjem");
        assertThat(browser.page("/hjaelp").select(".top__links").text()).contains("broker anna");
        assertThat(BROKER.exchange()).contains("code_verifier=");
    }

    @Test
    void tellsWhoeverIsUnknownToRing() throws Exception {
        var browser = browsers.visitor();

        var landing = comeBack(browser, "nobody");

        assertThat(landing).isEqualTo("/log-ind?ukendt=true");
        assertThat(browser.page(landing).select("[role=status]").text()).contains("Ring til os");
    }

    @Test
    void takesAnAnswerOnce() {
        var browser = browsers.visitor();
        var answer = answerFor(browser, "anna");

        assertThat(browser.open(answer).getHeader("Location")).isEqualTo("/hjem");
        assertThat(browsers.visitor().open(answer).getHeader("Location")).isEqualTo("/log-ind?afvist=true");
    }

    private String comeBack(Browsers.Browser browser, String subject) {
        return Objects.requireNonNull(browser.open(answerFor(browser, subject)).getHeader("Location"));
    }

    /** Begins at our log-in page, and returns the address that the broker would send the browser back to. */
    private String answerFor(Browsers.Browser browser, String subject) {
        var sent = Objects.requireNonNull(browser.open("/log-ind/oidc/broker").getHeader("Location"));
        var asked = UriComponentsBuilder.fromUri(URI.create(sent)).build().getQueryParams();
        BROKER.logsIn(subject, SUBSTANTIAL, Objects.requireNonNull(asked.getFirst("nonce")));
        assertThat(asked.getFirst("code_challenge_method")).isEqualTo("S256");
        var state = Objects.requireNonNull(asked.getFirst("state"));
        return "/log-ind/svar?code=1&state=" + URLDecoder.decode(state, StandardCharsets.UTF_8);
    }

    private static FakeBroker broker() {
        try {
            return new FakeBroker();
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
