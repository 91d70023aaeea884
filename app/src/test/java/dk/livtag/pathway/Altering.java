package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.ui.HtmlRules;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Tests about changing a step of one person's plan through the page. */
abstract class Altering extends Begun {

    static final String STEP = "nurse-contact";

    @Autowired
    Browsers browsers;

    Accepted.Team team;
    Browser nurse;
    String plan = "";

    @BeforeEach
    void begin() {
        team = accepted.team("Alter hospital " + UUID.randomUUID());
        var patient = begin(team, today());
        nurse = browsers.of(team.nurse());
        plan = "/team/borger/" + patient.value() + "/forloeb/plan";
    }

    void says(Map<String, String> fields, String what) throws Exception {
        var answer = send(fields);
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = html(answer);
        HtmlRules.hold(page);
        assertThat(page.select(".error-summary").text()).contains(what);
    }

    MockHttpServletResponse send(Map<String, String> fields) throws Exception {
        var all = new HashMap<>(Map.of(
                "version",
                "1",
                "code",
                STEP,
                "who",
                "CONTACT_NURSE",
                "within",
                "4",
                "withinUnit",
                "WEEKS",
                "every",
                "6"));
        all.putAll(Map.of("everyUnit", "WEEKS", "until", "rounding-off", "why", "Hun ønsker det"));
        all.putAll(fields);
        return nurse.submit(plan, plan + "/ret", all);
    }

    static Document html(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
