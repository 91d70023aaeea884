package dk.livtag.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.ui.HtmlRules;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writing an assessment in a browser: drafts, signing, corrections, and two who write at once. */
@HouseTest
class WritePagesTests extends AssessmentPages {

    @Test
    void aDraftComesBackAsItWasLeft() throws Exception {
        var team = bundles.around(HOSPITAL, "Kladden");
        var nurse = as(team, "nurse");
        assertThat(send(nurse, team, "save", Map.of("f-sleep", "Vågner kl. 4", "f-alone", "yes"))
                        .getStatus())
                .isEqualTo(303);
        var page = nurse.page(nurses(team));
        assertThat(page.select("#f-sleep").text()).isEqualTo("Vågner kl. 4");
        assertThat(page.select("input[name=f-alone][checked]").attr("value")).isEqualTo("yes");
        assertThat(page.text()).contains("Kun du ser den");
        assertThat(as(team, "doctor").page(nurses(team)).text()).doesNotContain("Vågner kl. 4");
    }

    @Test
    void signingSaysWhatIsMissingAndLosesNothing() throws Exception {
        var team = bundles.around(HOSPITAL, "Mangler");
        var answer = send(as(team, "nurse"), team, "sign", Map.of("f-sleep", "Vågner <b>", "f-sleep-trouble", "12"));
        var page = parse(answer);
        HtmlRules.hold(page);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.title()).startsWith("Fejl:");
        assertThat(page.select(".error-summary").text())
                .contains("Udfyld: Mave og afføring", "Udfyld: Familie", "Skriv et tal fra 0 til 10");
        assertThat(page.select(".error-summary a").eachAttr("href")).contains("#f-bowel");
        assertThat(page.select("#f-sleep").text()).isEqualTo("Vågner <b>");
        assertThat(page.select("#f-sleep-trouble").attr("value")).isEqualTo("12");
    }

    @Test
    void aCorrectionShowsWhyAndWhatItSaidBefore() throws Exception {
        var team = bundles.around(HOSPITAL, "Rettelsen");
        sign(team, "Vågner");
        var nurse = as(team, "nurse");
        var fields = required("Sover igen");
        fields.put("act", "sign");
        assertThat(nurse.submit(nurses(team) + "/ret", nurses(team), fields).getStatus())
                .isEqualTo(422);
        fields.put("reason", "Hørt forkert");
        assertThat(nurse.submit(nurses(team) + "/ret", nurses(team), fields).getStatus())
                .isEqualTo(303);
        var page = as(team, "ot").page(nurses(team));
        HtmlRules.hold(page);
        assertThat(page.text()).contains("Rettet, fordi: Hørt forkert", "Sover igen", "Tidligere udgaver", "Vågner");
    }

    @Test
    void twoWritersSeeBothVersionsAndChoose() throws Exception {
        var team = bundles.around(HOSPITAL, "Samtidig");
        var other = browsers.of(bundles.colleague(team, "nurse"));
        var slow = other.page(nurses(team));
        sign(team, "Den første");
        var fields = required("Den anden");
        fields.put("act", "sign");
        var answer = post(other, nurses(team), slow, fields);
        var page = parse(answer);
        HtmlRules.hold(page);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(page.select(".versions").text()).contains("Den første", "Den anden");

        assertThat(post(other, nurses(team), page, Map.of("act", "save")).getStatus())
                .isEqualTo(303);
        assertThat(other.page(nurses(team)).select("#f-sleep").text()).isEqualTo("Den anden");
        assertThat(as(team, "doctor").page(nurses(team)).text())
                .contains("Den første")
                .doesNotContain("Den anden");
    }

    @Test
    void nobodyWritesForAnotherProfession() throws Exception {
        var team = bundles.around(HOSPITAL, "Andres");
        var physio = as(team, "physio");
        var own = physio.page(sheet(team, "fysioterapeut"));
        var fields = required("Ikke mit");
        fields.put("act", "sign");
        assertThat(post(physio, nurses(team), own, fields).getStatus()).isEqualTo(403);
        assertThat(physio.page(nurses(team)).text()).contains("Vurderingen er ikke skrevet endnu.");
    }
}
