package dk.livtag.walls;

import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.People;
import java.util.Map;

/** Browsers of those who are sending a referral: half way, and done. */
record Senders(Browsers browsers) {

    Browser applicant(String hospital) throws Exception {
        var browser = browsers.visitor();
        browser.submit("/henvis", "/henvis", Map.of("place", People.id(hospital).toString()));
        for (var number = 1; number <= 7; number++) {
            var fields = number == 1
                    ? Map.of("press", "NEXT", "wish", "Løfte mit barnebarn")
                    : number < 7 ? Map.of("press", "SKIP") : identity();
            browser.submit("/henvis/" + number, "/henvis/" + number, fields);
        }
        return browser;
    }

    Browser colleague(String hospital) throws Exception {
        var browser = browsers.visitor();
        browser.submit(
                "/henvis/fag",
                "/henvis/fag",
                Map.of("place", People.id(hospital).toString(), "letter", "Pt. ønsker at sove. Ingen røde flag."));
        return browser;
    }

    private static Map<String, String> identity() {
        return Map.of(
                "press",
                "NEXT",
                "givenName",
                "Kirsten",
                "familyName",
                "Berggren",
                "cpr",
                "0101802004",
                "phone",
                "12 34 56 78",
                "consent",
                "yes");
    }

    Browser sender(String hospital) throws Exception {
        var browser = applicant(hospital);
        browser.submit("/henvis/tjek", "/henvis/tjek", Map.of());
        return browser;
    }
}
