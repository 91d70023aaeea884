package dk.livtag.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Role;
import dk.livtag.access.walls.Routes;
import dk.livtag.access.walls.Routes.Route;
import dk.livtag.referral.SelfReferrals;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;

/** CVE class 3 (OpenEMR CVE-2026-27943 and kin): somebody else's id answers like one that nothing has. */
@HouseTest
class ForeignIdTests {

    private static final int TRIES = 5;

    @Autowired
    Routes routes;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Accepted accepted;

    @Autowired
    SelfReferrals referrals;

    Browser stranger;
    Browser secretary;
    Browser citizen;
    UUID patient;
    UUID referral;

    @BeforeEach
    void makePeople() {
        var team = accepted.team("Foreign hospital");
        patient = accepted.person("Fie", "Fremmed", team, Instant.parse("2026-03-01T09:00:00Z"))
                .value();
        referral = referrals.send(team.hospital(), "0101801077").value();
        var elsewhere = people.hospital("Foreign other hospital");
        stranger = browsers.of(people.staff("foreign stranger", "doctor", elsewhere));
        var somebody = accepted.person(
                "Frida", "Fremmed", accepted.team("Foreign other hospital"), Instant.parse("2026-03-01T09:00:00Z"));
        citizen = browsers.of(people.citizen("foreign citizen", somebody));
        secretary = browsers.of(people.staff("foreign secretary", "secretary", elsewhere));
    }

    @Test
    void aForeignIdAnswersLikeARandomOne() {
        var compared = 0;
        for (var route : routes.all().stream().filter(Route::hasId).toList()) {
            for (var foreign : List.of(patient, referral)) {
                for (var browser : comers(route)) {
                    for (var i = 0; i < TRIES; i++) {
                        var random = UUID.randomUUID();
                        assertThat(answer(browser, route, foreign))
                                .as("%s", route)
                                .isEqualTo(answer(browser, route, random));
                        compared++;
                    }
                    assertThat(send(browser, route, foreign).getStatus())
                            .as("%s", route)
                            .isEqualTo(404);
                }
            }
        }
        System.out.printf("walls: %d foreign ids answered like random ones%n", compared);
        assertThat(compared).isPositive();
    }

    /** Those whom the door lets through to it. */
    private List<Browser> comers(Route route) {
        return route.roles().contains(Role.CITIZEN) ? List.of(citizen) : List.of(stranger, secretary);
    }

    private static String answer(Browser browser, Route route, UUID id) {
        return Answers.text(send(browser, route, id), id);
    }

    private static MockHttpServletResponse send(Browser browser, Route route, UUID id) {
        var request =
                request(HttpMethod.valueOf(route.method().name()), route.at(id)).accept("text/html");
        if (!route.isSafe()) {
            var page = new String(browser.open("/visning").getContentAsByteArray(), StandardCharsets.UTF_8);
            request.param("_csrf", Jsoup.parse(page).select("input[name=_csrf]").attr("value"));
            request.param("_key", UUID.randomUUID().toString());
            request.param("reason", "PERSON_DECLINES");
        }
        return browser.send(request);
    }
}
