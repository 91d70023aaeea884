package dk.livtag.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.plan.Planned;
import dk.livtag.ui.HtmlRules;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Writing together with the patient, in a browser. */
@HouseTest
@Tag("D8")
@Tag("D9")
class ProblemPagesTests {

    private static final String HOSPITAL = "Problem pages hospital";

    @Autowired
    Planned planned;

    @Autowired
    Browsers browsers;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aProblemIsWrittenRatedAndRatedAgain() throws Exception {
        var team = planned.around(HOSPITAL, "Ergo");
        var ot = browsers.of(team.of("ot"));
        var goals = "/team/borger/" + team.patient().value() + "/maal";
        var empty = ot.page(goals);
        HtmlRules.hold(empty);
        assertThat(empty.text()).contains("Der er ikke skrevet noget");
        HtmlRules.hold(ot.page(goals + "/nyt"));
        var refused = ot.submit(goals + "/nyt", goals + "/nyt", Map.of("words", " ", "importance", "9"));
        var again = Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8));
        HtmlRules.hold(again);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(again.select("input[name=importance][checked]").attr("value"))
                .isEqualTo("9");
        ot.submit(
                goals + "/nyt",
                goals + "/nyt",
                Map.of(
                        "words",
                        "Lege på gulvet",
                        "area",
                        "FAMILY",
                        "importance",
                        "9",
                        "performance",
                        "2",
                        "satisfaction",
                        "3"));
        var page = ot.page(goals);
        HtmlRules.hold(page);
        assertThat(page.select("table").text()).contains("Lege på gulvet", "Familie", "9", "2", "3");
        var problem = page.select("th a").attr("href").replaceFirst(".*/", "");
        HtmlRules.hold(ot.page(goals + "/maaling"));
        assertThat(ot.submit(goals + "/maaling", goals + "/maaling", Map.of()).getStatus())
                .isEqualTo(422);
        ot.submit(goals + "/maaling", goals + "/maaling", Map.of("gaar-" + problem, "6", "glad-" + problem, "6"));
        var compared = ot.page(goals);
        HtmlRules.hold(compared);
        assertThat(compared.text()).contains("2 → 6", "3 → 6", "Mindst 2", "Mindst 3,5", "Mirkopoulos");
    }

    @Test
    void itIsChangedAndLaidAside() throws Exception {
        var team = planned.around(HOSPITAL, "Rettes");
        var id = planned.problem(team, "Købe ind");
        SecurityContextHolder.clearContext();
        var ot = browsers.of(team.of("ot"));
        var path = "/team/problem/" + id.value();
        var page = ot.page(path);
        HtmlRules.hold(page);
        assertThat(page.select("textarea").text()).isEqualTo("Købe ind");
        ot.submit(path, path, Map.of("words", "Købe ind selv", "area", "HOME"));
        ot.submit(path, path + "/valg", Map.of("act", "aside"));
        var goals = ot.page("/team/borger/" + team.patient().value() + "/maal");
        HtmlRules.hold(goals);
        assertThat(goals.text()).contains("Lagt væk for nu", "Købe ind selv");
        var social = browsers.of(team.of("social_worker"));
        var read = social.page("/team/borger/" + team.patient().value() + "/maal");
        assertThat(read.select("main a[href$=/nyt], main a[href$=/maaling]")).isEmpty();
        assertThat(read.text()).contains("Købe ind selv");
    }
}
