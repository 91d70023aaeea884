package dk.livtag.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.plan.Planned;
import dk.livtag.ui.HtmlRules;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Goals in two browsers: the occupational therapist's and the patient's. */
@HouseTest
@Tag("L20")
class GoalPagesTests {

    private static final String HOSPITAL = "Goal pages hospital";
    private static final Map<String, String> SCALED = Map.of(
            "words", "Lege på gulvet i ti minutter",
            "level0", "Slet ikke",
            "level1", "Fem minutter",
            "level2", "Ti minutter",
            "level3", "En halv time",
            "level4", "En time");

    @Autowired
    Planned planned;

    @Autowired
    Browsers browsers;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isSetScaledMarkedAndReached() throws Exception {
        var team = planned.around(HOSPITAL, "Sætter");
        planned.problem(team, "Lege på gulvet");
        SecurityContextHolder.clearContext();
        var ot = browsers.of(team.of("ot"));
        var all = "/team/borger/" + team.patient().value() + "/maal";
        HtmlRules.hold(ot.page(all + "/nyt-maal"));
        var refused = ot.submit(all + "/nyt-maal", all + "/nyt-maal", Map.of("words", "", "level1", "Fem"));
        assertThat(refused.getStatus()).isEqualTo(422);
        var again = Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8));
        HtmlRules.hold(again);
        assertThat(again.text()).contains("Skriv alle fem trin");
        ot.submit(all + "/nyt-maal", all + "/nyt-maal", SCALED);
        var page = ot.page(all);
        HtmlRules.hold(page);
        var goal = page.select(".card a").attr("href");
        HtmlRules.hold(ot.page(goal));
        ot.submit(goal, goal + "/tilstand", Map.of("act", "mark", "level", "1"));
        assertThat(ot.page(all).text()).contains("Nu: En halv time", "(T): 60");
        assertThat(ot.submit(goal, goal + "/tilstand", Map.of("act", "let-go")).getStatus())
                .isEqualTo(422);
        ot.submit(goal, goal + "/tilstand", Map.of("act", "reach"));
        var ended = ot.page(goal);
        HtmlRules.hold(ended);
        assertThat(ended.text()).contains("Nået", "Målet er skrevet");
    }

    @Test
    void thePatientWritesHerOwnAndLetsItGo() throws Exception {
        var team = planned.around(HOSPITAL, "Egen");
        planned.problem(team, "Købe ind");
        SecurityContextHolder.clearContext();
        var me = browsers.of(planned.patient(team));
        HtmlRules.hold(me.page("/mit/maal/oenske"));
        assertThat(me.submit("/mit/maal/oenske", "/mit/maal/oenske", Map.of("words", ""))
                        .getStatus())
                .isEqualTo(422);
        var path = Objects.requireNonNull(
                me.submit("/mit/maal/oenske", "/mit/maal/oenske", Map.of("words", "Købe ind selv"))
                        .getHeader("Location"));
        HtmlRules.hold(me.page(path));
        me.submit(path, path, Map.of("words", "Købe ind selv om lørdagen"));
        var changed = me.page(path);
        HtmlRules.hold(changed);
        assertThat(changed.select("del").text()).isEqualTo("Købe ind selv");
        assertThat(changed.text()).contains("skrevet af dig");
        me.submit(path, path + "/tilstand", Map.of("act", "let-go", "reason", "Jeg får varerne bragt"));
        var gone = me.page(path);
        HtmlRules.hold(gone);
        assertThat(gone.text()).contains("Du har lagt målet væk", "Jeg får varerne bragt");
        assertThat(me.page("/mit/maal").text()).contains("Købe ind selv om lørdagen", "Lagt væk");
    }

    @Test
    @Tag("D16")
    void hopeIsAConversationWithoutANumber() throws Exception {
        var team = planned.around(HOSPITAL, "Håber");
        var me = browsers.of(planned.patient(team));
        SecurityContextHolder.clearContext();
        var path = "/mit/maal/samtale";
        HtmlRules.hold(me.page(path));
        assertThat(me.submit(path, path, Map.of()).getStatus()).isEqualTo(422);
        me.submit(path, path, Map.of("HOPE", "At jeg kan lege med Noah"));
        assertThat(me.page(path).select("blockquote").text()).isEqualTo("At jeg kan lege med Noah");
        var nurse = browsers.of(team.of("nurse"));
        var talk = "/team/borger/" + team.patient().value() + "/maal/samtale";
        var page = nurse.page(talk);
        HtmlRules.hold(page);
        assertThat(page.text()).contains("At jeg kan lege med Noah", "Borgeren selv");
        nurse.submit(talk, talk, Map.of("FIRST_STEP", "Fem minutter ad gangen"));
        assertThat(nurse.page(talk).text()).contains("Fem minutter ad gangen");
    }
}
