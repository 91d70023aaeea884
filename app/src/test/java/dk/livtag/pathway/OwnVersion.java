package dk.livtag.pathway;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Tests about an organisation's own version of a programme, through the pages of whoever manages it. */
abstract class OwnVersion extends Begun {

    static final String PROGRAMME = "/team/programmer/hospital";
    static final String EDIT = PROGRAMME + "/ret";

    @Autowired
    Browsers browsers;

    Accepted.Team team;
    Browser leader;
    String text = "";

    @BeforeEach
    void begin() throws Exception {
        var name = "Own hospital " + UUID.randomUUID();
        team = accepted.team(name);
        leader = browsers.of(people.other(name + " leader", "org_admin", team.hospital()));
        text = body(leader.page(EDIT));
    }

    static String body(Document page) {
        return Objects.requireNonNull(page.selectFirst("textarea[name=text]")).wholeText();
    }

    String faster() {
        return text.replaceFirst("every: \\{months: 3}", "every: {months: 2}");
    }

    MockHttpServletResponse look(String body) throws Exception {
        return send(Map.of("text", body, "press", "LOOK"));
    }

    MockHttpServletResponse save(String body, String why) throws Exception {
        return send(fields(html(look(body)), why, body));
    }

    static Map<String, String> fields(Document looked, String why, String body) {
        var fields = new HashMap<>(Map.of("press", "SAVE", "why", why, "text", body));
        for (var hidden : new String[] {"seen", "looked"}) {
            fields.put(hidden, looked.select("main [name=" + hidden + "]").attr("value"));
        }
        return fields;
    }

    MockHttpServletResponse send(Map<String, String> fields) throws Exception {
        return leader.submit(EDIT, EDIT, fields);
    }

    static Document html(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
