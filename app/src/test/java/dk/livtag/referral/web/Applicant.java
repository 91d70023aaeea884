package dk.livtag.referral.web;

import dk.livtag.Browsers.Browser;
import dk.livtag.kernel.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;

/** Somebody who refers herself, page by page, in one browser. */
record Applicant(Browser browser, String cpr) {

    Applicant begin(OrganisationId place) throws Exception {
        browser.submit("/henvis", "/henvis", Map.of("place", place.value().toString()));
        return this;
    }

    /** Answers one page and presses Next. */
    MockHttpServletResponse answer(int number, Map<String, String> fields) throws Exception {
        return press(number, "NEXT", fields);
    }

    MockHttpServletResponse press(int number, String button, Map<String, String> fields) throws Exception {
        var all = new HashMap<>(fields);
        all.put("press", button);
        return browser.submit("/henvis/" + number, "/henvis/" + number, all);
    }

    /** Answers what must be answered and skips the rest. */
    Applicant fillIn() throws Exception {
        answer(1, Map.of("wish", "Løfte mit barnebarn"));
        for (var number = 2; number <= 6; number++) {
            press(number, "SKIP", Map.of());
        }
        answer(7, sender());
        return this;
    }

    Map<String, String> sender() {
        return Map.of(
                "givenName", "Kirsten",
                "familyName", "Berggren",
                "cpr", cpr,
                "phone", "12 34 56 78",
                "consent", "yes");
    }

    MockHttpServletResponse send() throws Exception {
        return browser.submit("/henvis/tjek", "/henvis/tjek", Map.of());
    }

    String pauseCode() throws Exception {
        return browser.page("/henvis/pause").select(".code").text();
    }

    static Document html(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
