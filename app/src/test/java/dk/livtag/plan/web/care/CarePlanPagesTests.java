package dk.livtag.plan.web.care;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.plan.Planned;
import dk.livtag.ui.HtmlRules;
import dk.livtag.ui.paper.VeraPdf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The plan in two browsers, and on paper. */
@HouseTest
@Tag("L3")
class CarePlanPagesTests {

    private static final String HOSPITAL = "Care plan pages hospital";

    @Autowired
    Planned planned;

    @Autowired
    Browsers browsers;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void emptyDomainsAreSaidAndAnItemCitesAProblem() throws Exception {
        var team = planned.around(HOSPITAL, "Læser");
        var problem = planned.problem(team, "Lege på gulvet").value();
        SecurityContextHolder.clearContext();
        var physio = browsers.of(team.of("physio"));
        var path = "/team/borger/" + team.patient().value() + "/behandlingsplan";
        var empty = physio.page(path);
        HtmlRules.hold(empty);
        assertThat(empty.select("dd").eachText()).hasSize(4).containsOnly("Intet i planen endnu");
        assertThat(empty.text()).contains("Ingen indsats svarer på det her endnu");
        HtmlRules.hold(physio.page(path + "/ny?til=" + problem));
        var refused = physio.submit(path + "/ny", path + "/ny", Map.of("words", "Træning"));
        var again = Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8));
        HtmlRules.hold(again);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(again.select("#words").text()).isEqualTo("Træning");
        physio.submit(
                path + "/ny",
                path + "/ny",
                Map.of(
                        "words", "Træne knæstående",
                        "kind", "GROUP",
                        "profession", "PHYSIO",
                        "problems", problem.toString(),
                        "domains", "PHYSICAL"));
        var page = physio.page(path);
        HtmlRules.hold(page);
        assertThat(page.text())
                .contains("Træne knæstående", "Hold, Fysioterapeut")
                .doesNotContain("Ingen indsats svarer");
        var item = page.select("main section.card a.link").attr("href");
        HtmlRules.hold(physio.page(item));
        assertThat(physio.submit(item, item + "/tilstand", Map.of("act", "stop"))
                        .getStatus())
                .isEqualTo(422);
        physio.submit(item, item + "/tilstand", Map.of("act", "stop", "reason", "Knæet er hævet"));
        HtmlRules.hold(physio.page(item));
        assertThat(physio.page(path).text()).contains("Stoppet: Knæet er hævet");
    }

    @Test
    void aCommentIsWrittenAndReadByThePatient() throws Exception {
        var team = planned.around(HOSPITAL, "Kommentar");
        var problem = planned.problem(team, "Komme på arbejde").value();
        SecurityContextHolder.clearContext();
        var social = browsers.of(team.of("social_worker"));
        var path = "/team/borger/" + team.patient().value() + "/behandlingsplan";
        var comment = "/team/problem/" + problem + "/kommentar";
        var refused = social.submit(path, comment, Map.of("words", ""));
        assertThat(refused.getStatus()).isEqualTo(422);
        HtmlRules.hold(Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8)));
        social.submit(path, comment, Map.of("words", "Vi taler med jobcenteret om færre timer"));
        HtmlRules.hold(social.page(path));
        var me = browsers.of(planned.patient(team));
        var mine = me.page("/mit/behandlingsplan");
        HtmlRules.hold(mine);
        assertThat(mine.text()).contains("Det siger holdet om", "Vi taler med jobcenteret", "socialrådgiver");
    }

    @Test
    void thePlanIsPdfUaOnOneSheet() throws Exception {
        var team = planned.around(HOSPITAL, "Papir");
        var problem = planned.problem(team, "Lege på gulvet").value();
        SecurityContextHolder.clearContext();
        var physio = browsers.of(team.of("physio"));
        var path = "/team/borger/" + team.patient().value() + "/behandlingsplan";
        for (var kind : List.of("INDIVIDUAL", "GROUP", "TEACHING")) {
            physio.submit(
                    path + "/ny",
                    path + "/ny",
                    Map.of(
                            "words",
                            "Indsats " + kind,
                            "kind",
                            kind,
                            "profession",
                            "PHYSIO",
                            "problems",
                            problem.toString()));
        }
        var me = browsers.of(planned.patient(team));
        HtmlRules.hold(me.page("/mit/behandlingsplan"));
        var answer = me.open("/mit/behandlingsplan.pdf");
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(VeraPdf.faults(answer.getContentAsByteArray())).isEmpty();
        try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Din plan", "Lege på gulvet", "Indsats TEACHING", "På hold");
        }
        assertThat(physio.open(path + ".pdf").getStatus()).isEqualTo(200);
    }

    @Test
    void versionsAreReadByBoth() throws Exception {
        var team = planned.around(HOSPITAL, "Versioner");
        planned.problem(team, "Cykle");
        SecurityContextHolder.clearContext();
        var nurse = browsers.of(team.of("nurse"));
        var theirs = nurse.page("/team/borger/" + team.patient().value() + "/behandlingsplan/historik");
        HtmlRules.hold(theirs);
        assertThat(theirs.text()).contains("Version 1", "Cykle", "Borgeren selv");
        var mine = browsers.of(planned.patient(team)).page("/mit/behandlingsplan/historik");
        HtmlRules.hold(mine);
        assertThat(mine.text()).contains("Version 1", "skrevet af dig");
    }

    @Test
    @Tag("D6")
    void theActionPlanIsWrittenChangedAndDone() throws Exception {
        var team = planned.around(HOSPITAL, "Handler");
        var me = browsers.of(planned.patient(team));
        SecurityContextHolder.clearContext();
        var path = "/mit/handleplan";
        HtmlRules.hold(me.page(path));
        assertThat(me.submit(path, path, Map.of("words", "")).getStatus()).isEqualTo(422);
        me.submit(path, path, Map.of("words", "Gå til hjørnet", "at", "Efter morgenmad", "together", "Mette"));
        var page = me.page(path);
        HtmlRules.hold(page);
        var change = page.select("main section.card a").attr("href").replaceFirst("#.*", "");
        var step = change.replaceFirst(".*ret=", path + "/");
        HtmlRules.hold(me.page(change));
        me.submit(change, step, Map.of("words", "Gå til søen"));
        me.submit(path, step + "/tilstand", Map.of("act", "DONE"));
        var done = me.page(path);
        HtmlRules.hold(done);
        assertThat(done.text()).contains("Gå til søen: Gjort", "Tag det op igen");
        assertThat(browsers.of(team.of("nurse"))
                        .page("/team/borger/" + team.patient().value() + "/behandlingsplan")
                        .text())
                .contains("Gå til søen: Gennemført");
    }
}
