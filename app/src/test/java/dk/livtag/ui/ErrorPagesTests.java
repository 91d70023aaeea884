package dk.livtag.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@HouseTest
class ErrorPagesTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @ParameterizedTest
    @ValueSource(strings = {"/team/borger/ikke-et-id/overblik", "/team/borger/1/overblik", "/team/findes-ikke"})
    void sayTheSameOfAPersonAndOfAnAddressThatDoNotExist(String address) throws Exception {
        var nurse = nurse();
        var nobody = nurse.open("/team/borger/" + UUID.randomUUID() + "/overblik");

        var other = nurse.open(address);

        assertThat(nobody.getStatus()).isEqualTo(404);
        assertThat(other.getStatus()).isEqualTo(404);
        assertThat(body(other)).isEqualTo(body(nobody));
        assertThat(headers(other)).isEqualTo(headers(nobody));
    }

    @Test
    void areSoundHtml() throws Exception {
        HtmlRules.hold(nurse().page("/team/findes-ikke"));
    }

    @Test
    void tellAProgramAsProblemDetails() throws Exception {
        var response = nurse().send(get("/team/findes-ikke").accept("application/json"));

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(body(response)).contains("\"status\":404", "\"title\":\"Siden findes ikke\"");
    }

    @Test
    void leadThePersonOn() throws Exception {
        var page = Jsoup.parse(body(nurse().open("/team/findes-ikke")));

        assertThat(page.select("main a.button").attr("href")).isEqualTo("/hjem");
    }

    private Browsers.Browser nurse() {
        return browsers.of(people.staff("Fejlsygeplejerske", "nurse", people.hospital("Fejlhospitalet")));
    }

    private static String body(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> headers(MockHttpServletResponse response) {
        return response.getHeaderNames().stream().collect(Collectors.toMap(it -> it, response::getHeaders));
    }
}
