package dk.livtag.conference.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.conference.Conferred;
import dk.livtag.ui.HtmlRules;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Planning in a browser: when, where, with whom, who has prepared. */
@HouseTest
@Tag("L19")
class PlanningPagesTests {

    private static final String HOSPITAL = "Planning hospital";

    @Autowired
    Conferred conferred;

    @Autowired
    Browsers browsers;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void warnsOfMissingAssessmentsAndLosesNothing() throws Exception {
        var team = conferred.around(HOSPITAL, "Planlæg");
        var nurse = browsers.of(team.of("nurse"));
        var path = "/team/borger/" + team.patient().value() + "/konference";
        var page = nurse.page(path);
        HtmlRules.hold(page);
        assertThat(page.text()).contains("vurderinger mangler", "Lægens vurdering");
        var answer =
                nurse.submit(path, path, Map.of("day", "2020-01-01", "time", "25", "place", "", "GP", "Bo Hansen"));
        var again = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        HtmlRules.hold(again);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(again.select("#GP").attr("value")).isEqualTo("Bo Hansen");

        var fields = Map.of(
                "day",
                conferred.day(6).toString(),
                "time",
                "13.30",
                "minutes",
                "60",
                "place",
                "Lokale 3",
                "members",
                "DOCTOR",
                "GP",
                "Bo Hansen");
        var planned = nurse.submit(path, path, fields);
        assertThat(planned.getStatus()).isEqualTo(303);
        var hub = nurse.page(String.valueOf(planned.getHeader("Location")));
        HtmlRules.hold(hub);
        assertThat(hub.text()).contains("13.30-14.30", "Bo Hansen", "Har ikke forberedt sig endnu");
        assertThat(nurse.page(path).text()).contains("Der er en konference på vej");
        assertThat(nurse.page("/team/konferencer").text()).contains("1 linje mangler");
    }

    @Test
    void invitesOnPaperWithoutAWordOfIllness() throws Exception {
        var team = conferred.around(HOSPITAL, "Inviter");
        var id = conferred.planned(team);
        SecurityContextHolder.clearContext();
        var page = browsers.of(team.of("nurse")).page("/team/konference/" + id.value() + "/invitation");
        HtmlRules.hold(page);
        assertThat(page.select("main").text())
                .contains("Til Pia fra jobcenteret", "har intet samtykke til jobcenteret")
                .doesNotContainIgnoringCase("smerte");
    }

    @Test
    void isCalledOffWithAReason() throws Exception {
        var team = conferred.around(HOSPITAL, "Aflys");
        var id = conferred.planned(team);
        SecurityContextHolder.clearContext();
        var nurse = browsers.of(team.of("nurse"));
        var path = "/team/konference/" + id.value();
        assertThat(nurse.submit(path, path + "/aflys", Map.of()).getStatus()).isEqualTo(422);
        nurse.submit(path, path + "/aflys", Map.of("reason", "ILLNESS"));
        assertThat(nurse.page(path).text()).contains("Aflyst: Sygdom");
        assertThat(browsers.of(conferred.patient(team))
                        .page("/mit/moede/" + id.value())
                        .text())
                .contains("Mødet er aflyst");
    }
}
