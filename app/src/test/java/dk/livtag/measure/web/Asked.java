package dk.livtag.measure.web;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.People;
import dk.livtag.measure.Measured;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** A citizen and her nurse in front of a questionnaire. */
abstract class Asked {

    @Autowired
    Accepted accepted;

    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    /** Those who look, and where staff look. */
    record Two(Browser citizen, Browser nurse, UUID patient, UUID hospital, String results) {}

    Two two(String given) {
        var team = accepted.team("Measure hospital");
        var patient = accepted.person(given, "Målt", team, Instant.parse("2026-11-20T09:00:00Z"));
        return new Two(
                browsers.of(people.citizen("measured " + given, patient)),
                browsers.of(team.nurse()),
                patient.value(),
                team.hospital().value(),
                "/team/borger/" + patient.value() + "/maalinger");
    }

    /** Returns where the citizen answers. */
    String send(Two two, String instrument) throws Exception {
        two.nurse().submit(two.results(), two.results() + "/send", Map.of("instrument", instrument, "mode", "OWN"));
        return path(two);
    }

    static String path(Two two) throws Exception {
        return two.citizen()
                .page("/mit/skema")
                .select("main ul a")
                .eachAttr("href")
                .getLast();
    }

    /** As if the operator had its words and somebody who acts; returns where the citizen answers. */
    String put(Two two, String instrument) {
        var run = Measured.sent(people, two.hospital(), two.patient(), instrument);
        return "/mit/skema/" + run;
    }

    static void answer(Two two, String page, String value) throws Exception {
        two.citizen().submit(page, page, Map.of("press", "NEXT", "answer", value));
    }
}
