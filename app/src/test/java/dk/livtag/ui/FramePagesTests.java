package dk.livtag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class FramePagesTests {

    @Autowired
    Browsers browsers;

    @ParameterizedTest
    @ValueSource(strings = {"/visning", "/hjaelp", "/was", "/log-ind"})
    void areSoundHtmlForEverybody(String path) throws Exception {
        HtmlRules.hold(browsers.visitor().page(path));
    }

    @Test
    void rememberHowTheyShouldLook() throws Exception {
        var visitor = browsers.visitor();

        var saved = visitor.submit(
                "/visning?fra=/hjaelp",
                "/visning",
                Map.of("tema", "MOERK", "skrift", "STOR", "rolig", "true", "sprog", "DA"));

        assertThat(saved.getStatus()).isEqualTo(303);
        var page = visitor.page("/visning?gemt=true&fra=/hjaelp");
        assertThat(page.select("html").attr("data-tema")).isEqualTo("moerk");
        assertThat(page.select("html").attr("data-skrift")).isEqualTo("125");
        assertThat(page.select("[role=status]").text()).isEqualTo("Det er gemt.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example"})
    void neverLeadBackToAnotherSite(String elsewhere) throws Exception {
        var page = browsers.visitor().page("/visning?fra=" + elsewhere);

        assertThat(page.select("main a.link").attr("href")).isEqualTo("/hjem");
    }

    @Test
    void speakEnglishToWhoAsksForIt() throws Exception {
        var visitor = browsers.visitor();
        visitor.submit("/visning", "/visning", Map.of("tema", "LYS", "skrift", "NORMAL", "sprog", "EN"));

        assertThat(visitor.page("/hjaelp").select("h1").text()).isEqualTo("Help");
        assertThat(visitor.open("/hjaelp").getHeader("Content-Language")).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hjaelp", "/visning"})
    void sayThatTheyAreInDanish(String path) {
        assertThat(browsers.visitor().open(path).getHeader("Content-Language")).isEqualTo("da");
    }

    @Test
    void sayNothingOfAnAddressThatIsClosed() {
        var response = browsers.visitor().open("/findes-ikke");

        assertThat(response.getStatus()).isIn(303, 404);
    }

    @Test
    void carryStrictHeaders() {
        var response = browsers.visitor().open("/hjaelp");

        assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void refuseAFormWithoutItsToken() throws Exception {
        var response = browsers.visitor()
                .send(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post("/visning")
                        .param("tema", "LYS")
                        .accept("text/html"));

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8))
                        .select("script"))
                .isEmpty();
    }
}
