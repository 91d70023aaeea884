package dk.livtag.conference.web;

import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.assessment.Bundles.Team;
import dk.livtag.conference.Conferred;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A board in a browser, with two agreements on it. */
abstract class BoardPages {

    private static final String HOSPITAL = "Board hospital";

    @Autowired
    Conferred conferred;

    @Autowired
    Browsers browsers;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    Board board(String patient) {
        var team = conferred.around(HOSPITAL, patient);
        var id = conferred.held(team);
        SecurityContextHolder.clearContext();
        return new Board(team, browsers.of(team.of("nurse")), "/team/konference/" + id.value() + "/tavle", conferred);
    }

    static Document parse(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    /** The nurse's browser in front of the board. */
    record Board(Team team, Browser browser, String path, Conferred conferred) {

        Document page() throws Exception {
            return browser.page(path);
        }

        List<String> order() throws Exception {
            return page().select(".agreed strong").eachText();
        }

        List<String> ids() throws Exception {
            return page().select(".agreed > li").eachAttr("id").stream()
                    .map(it -> it.replace("aftale-", ""))
                    .toList();
        }

        Map<String, String> whole(String what) {
            return Map.of(
                    "what", what, "who", "PATIENT", "day", conferred.day(5).toString());
        }

        MockHttpServletResponse press(String act, Map<String, String> fields) throws Exception {
            var all = new HashMap<>(fields);
            all.put("act", act);
            return browser.submit(path, path, all);
        }

        MockHttpServletResponse send(Map<String, String> fields) {
            var request = MockMvcRequestBuilders.post(path).accept("text/html");
            fields.forEach(request::param);
            return browser.send(request);
        }
    }
}
