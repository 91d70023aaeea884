package dk.livtag.conference.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.ui.HtmlRules;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The patient's page before her meeting. */
@HouseTest
@Tag("L19")
class MeetingPagesTests extends MeetingPages {

    @Test
    void asksThreeQuestionsAndTellsWhoComes() throws Exception {
        var seen = planned("Spørger");
        var patient = seen.patient();
        var mine = seen.mine();
        var page = patient.page(mine);
        HtmlRules.hold(page);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.text())
                .contains("Dit møde med hele holdet", "kl. 13.00", "45 minutter", "Læge Lars", "Pia fra jobcenteret");
        assertThat(page.select("textarea")).hasSize(3);
        HtmlRules.hold(patient.page("/mit/moede"));
        assertThat(patient.page("/mit").text()).contains("Forbered dit møde");
    }

    @Test
    void aBreakIsKeptForHerAndSavingIsForTheTeam() throws Exception {
        var seen = planned("Pauser");
        var patient = seen.patient();
        var nurse = seen.nurse();
        var mine = seen.mine();
        var theirs = seen.theirs();
        patient.submit(mine, mine + "/svar", Map.of("IMPORTANT", "Lege med Noah", "act", "pause"));
        assertThat(patient.page(mine).text()).contains("Gemt til dig selv");
        assertThat(nurse.page(theirs).text()).doesNotContain("Lege med Noah").contains("har ikke svaret");
        patient.submit(mine, mine + "/svar", Map.of("IMPORTANT", "Lege med Noah", "act", "save"));
        assertThat(nurse.page(theirs).text()).contains("Lege med Noah", "Sprunget over");
        assertThat(patient.page(mine).select("#IMPORTANT").text()).isEqualTo("Lege med Noah");
    }

    @Test
    void tooLongAnAnswerIsKeptAndPutRight() throws Exception {
        var seen = planned("Lang");
        var patient = seen.patient();
        var mine = seen.mine();
        var answer = patient.submit(mine, mine + "/svar", Map.of("KNOW", "x".repeat(1001), "IMPORTANT", "Kort"));
        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        HtmlRules.hold(page);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select(".error-summary h2").text()).isEqualTo("Ret det her");
        assertThat(page.select("#IMPORTANT").text()).isEqualTo("Kort");
    }
}
