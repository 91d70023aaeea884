package dk.livtag.referral.web;

import dk.livtag.Browsers.Browser;
import dk.livtag.kernel.OrganisationId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletResponse;

/** Somebody who refers a citizen, page by page, in one browser. */
record Colleague(Browser browser, String cpr) {

    Colleague begin(OrganisationId place, String letter) throws Exception {
        browser.submit(
                "/henvis/fag", "/henvis/fag", Map.of("place", place.value().toString(), "letter", letter));
        return this;
    }

    MockHttpServletResponse press(int number, String button, Map<String, String> fields) throws Exception {
        var all = new HashMap<>(fields);
        all.put("press", button);
        return browser.submit("/henvis/fag/" + number, "/henvis/fag/" + number, all);
    }

    /** Answers what must be answered and skips the rest. */
    Colleague fillIn() throws Exception {
        press(1, "NEXT", person());
        press(2, "NEXT", Map.of("wish", "Passe sin kolonihave"));
        for (var number = 3; number <= 6; number++) {
            press(number, "SKIP", Map.of());
        }
        press(7, "NEXT", referrer());
        return this;
    }

    Map<String, String> person() {
        return new HashMap<>(
                Map.of("givenName", "Kirsten", "familyName", "Berggren", "cpr", cpr, "phone", "12 34 56 78"));
    }

    Map<String, String> referrer() {
        return new HashMap<>(Map.of(
                "agreed", "yes",
                "consentDay", "2",
                "consentMonth", "11",
                "consentYear", "2026",
                "kind", "GENERAL_PRACTICE",
                "referrerName", "Lone Friis",
                "referrerOrganisation", "Lægehuset Fjernby",
                "referrerPhone", "12 34 08 01"));
    }

    MockHttpServletResponse send() throws Exception {
        return browser.submit("/henvis/tjek", "/henvis/tjek", Map.of());
    }
}
