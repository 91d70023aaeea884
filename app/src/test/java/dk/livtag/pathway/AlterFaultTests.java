package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.ui.HtmlRules;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a step cannot be changed to; each is told in words, and what was written is kept. */
@Tag("L4")
class AlterFaultTests extends Altering {

    @Test
    void hasNoRhythmOfZero() throws Exception {
        says(Map.of("every", "0"), "Skriv, hvor ofte det gentages: mindst 1.");
        says(Map.of("every", "ofte"), "Skriv, hvor ofte det gentages: mindst 1.");
    }

    @Test
    void doesNotEndBeforeItBegins() throws Exception {
        says(Map.of("until", "initial"), "Skridtet slutter, før det begynder.");
    }

    @Test
    void isForNobodyWhoIsNotInTheTeam() throws Exception {
        says(Map.of("who", "DIETITIAN"), "Holdet har ingen med den faggruppe.");
    }

    @Test
    void asksForADayAndAReason() throws Exception {
        says(Map.of("within", "snart"), "Skriv et tal fra 0 til 999");
        says(Map.of("why", " "), "Skriv, hvorfor planen ændres.");
    }

    @Test
    void keepsWhatTheSecondOfTwoEditorsWrote() throws Exception {
        send(Map.of("every", "2"));
        var answer = send(Map.of("every", "3", "why", "Lægen synes"));
        assertThat(answer.getStatus()).isEqualTo(409);
        var page = html(answer);
        HtmlRules.hold(page);
        assertThat(page.select(".error-summary").text()).contains("Nogen har ændret planen, mens du skrev.");
        assertThat(page.select("#every-" + STEP).val()).isEqualTo("3");
        assertThat(page.select("#why-alter-" + STEP).val()).isEqualTo("Lægen synes");
        assertThat(send(Map.of("every", "3", "version", "2")).getStatus()).isEqualTo(303);
    }
}
