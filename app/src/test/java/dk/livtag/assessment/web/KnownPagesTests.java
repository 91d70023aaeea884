package dk.livtag.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.ui.HtmlRules;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is known already is shown on the page instead of asked again. */
@HouseTest
class KnownPagesTests extends AssessmentPages {

    @Test
    void whatTheReferralSaidIsNotAskedAgain() throws Exception {
        var team = bundles.around(HOSPITAL, "Henvist");
        bundles.referred(team, "Lege på gulvet med Noah");
        var doctor = as(team, "doctor");
        var path = sheet(team, "laege");
        var page = doctor.page(path);
        assertThat(page.select("#f-wish").text()).contains("Lege på gulvet med Noah", "Henvisningen");
        assertThat(page.select("#f-workup").text()).contains("Ved vi allerede");
        doctor.submit(path, path, Map.of("act", "confirm workup"));
        assertThat(doctor.page(path).select("input[name=f-workup][checked]").attr("value"))
                .isEqualTo("ongoing");
    }

    @Test
    void whatAnotherProfessionFoundIsNotAskedAgain() throws Exception {
        var team = bundles.around(HOSPITAL, "Kendt");
        sign(team, "Vågner kl. 4");
        var psychologist = as(team, "psychologist");
        var path = sheet(team, "psykolog");
        var asked = psychologist.page(path);
        HtmlRules.hold(asked);
        assertThat(asked.select("#f-sleep").text())
                .contains("Ved vi allerede: Vågner kl. 4", "Sygeplejerske " + HOSPITAL + " nurse");
        assertThat(asked.select("input#f-sleep")).isEmpty();

        assertThat(psychologist
                        .submit(path, path, Map.of("act", "confirm sleep"))
                        .getRedirectedUrl())
                .isEqualTo(path + "#f-sleep");
        assertThat(psychologist.page(path).select("input#f-sleep").attr("value"))
                .isEqualTo("Vågner kl. 4");
    }

    @Test
    void whatIsKnownIsPutInOtherWords() throws Exception {
        var team = bundles.around(HOSPITAL, "Ret");
        sign(team, "Vågner kl. 4");
        var psychologist = as(team, "psychologist");
        var path = sheet(team, "psykolog");
        var next = psychologist
                .submit(path, path, Map.of("act", "edit sleep", "f-focus", "Uro"))
                .getRedirectedUrl();
        assertThat(next).isEqualTo(path + "?ret=sleep#f-sleep");
        var page = psychologist.page(path + "?ret=sleep");
        assertThat(page.select("input#f-sleep").attr("value")).isEqualTo("Vågner kl. 4");
        assertThat(page.select("#f-focus").text()).isEqualTo("Uro");
    }
}
