package dk.livtag.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.plan.Planned;
import dk.livtag.ui.HtmlRules;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The patient writes and answers by herself, one question a page. */
@HouseTest
@Tag("D8")
class MyGoalsPagesTests {

    private static final String HOSPITAL = "My goals hospital";

    @Autowired
    Planned planned;

    @Autowired
    Browsers browsers;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void sheIsAskedOneThingAtATime() throws Exception {
        var team = planned.around(HOSPITAL, "Karen");
        var me = browsers.of(planned.patient(team));
        HtmlRules.hold(me.page("/mit/maal"));
        HtmlRules.hold(me.page("/mit/maal/nyt"));
        assertThat(me.submit("/mit/maal/nyt", "/mit/maal/nyt", Map.of("words", ""))
                        .getStatus())
                .isEqualTo(422);
        var first = me.submit("/mit/maal/nyt", "/mit/maal/nyt", Map.of("words", "Lege med Noah på gulvet"));
        var path = Objects.requireNonNull(first.getHeader("Location"));
        assertThat(path).endsWith("/omraade");
        for (var answer : List.of("FAMILY", "10", "2", "3")) {
            var page = me.page(path);
            HtmlRules.hold(page);
            assertThat(page.text()).contains("Lege med Noah på gulvet", "Trin", "Spring over");
            assertThat(me.submit(path, path, Map.of()).getStatus()).isEqualTo(422);
            path = Objects.requireNonNull(
                    me.submit(path, path, Map.of("answer", answer)).getHeader("Location"));
        }
        var one = me.page(path);
        HtmlRules.hold(one);
        assertThat(one.text()).contains("Familien", "10 af 10", "Du har svaret én gang");
        assertThat(me.page("/mit/maal").text()).contains("Hvor godt går det? 2", "Svar på, hvordan det går nu");
    }

    @Test
    void sheAnswersAboutEachThingAndSkips() throws Exception {
        var team = planned.around(HOSPITAL, "Bo");
        planned.problem(team, "Købe ind selv");
        SecurityContextHolder.clearContext();
        var me = browsers.of(planned.patient(team));
        var page = me.page("/mit/maal/svar/1");
        HtmlRules.hold(page);
        assertThat(page.text()).contains("Trin 1 af 2");
        var next = me.submit("/mit/maal/svar/1", "/mit/maal/svar/1", Map.of("answer", "4"))
                .getHeader("Location");
        assertThat(next).isEqualTo("/mit/maal/svar/2");
        assertThat(me.page("/mit/maal/svar/2").select("main a.button").attr("href"))
                .isEqualTo("/mit/maal");
        assertThat(me.open("/mit/maal/svar/3").getStatus()).isEqualTo(404);
        assertThat(me.page("/mit/maal/svar/1").select("details").text()).contains("Sidst sagde du 4");
    }

    @Test
    void sheRewordsAndLetsItWait() throws Exception {
        var team = planned.around(HOSPITAL, "Aase");
        var path = "/mit/maal/" + planned.problem(team, "Cykle").value();
        SecurityContextHolder.clearContext();
        var me = browsers.of(planned.patient(team));
        HtmlRules.hold(me.page(path));
        HtmlRules.hold(me.page(path + "/ord"));
        me.submit(path + "/ord", path + "/ord", Map.of("words", "Cykle til byen"));
        me.submit(path, path + "/valg", Map.of("act", "leave"));
        var all = me.page("/mit/maal");
        HtmlRules.hold(all);
        assertThat(all.text()).contains("Andet, der er svært", "Cykle til byen");
    }
}
