package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.ui.HtmlRules;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is not taken as an own version: each with its line and reason, and nothing lost. */
@Tag("D32")
class OwnVersionFaultTests extends OwnVersion {

    @Test
    void tellsEveryFaultWithItsLineAndKeepsTheText() throws Exception {
        var bad = text.replaceFirst("every: \\{months: 3}", "every: {months: 0}")
                .replaceFirst("who: psychologist", "who: secretary");
        var answer = look(bad);
        var page = html(answer);
        HtmlRules.hold(page);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select(".error-summary").text())
                .contains("Linje ", "er 0. En rytme skal være mindst én dag.", "den faggruppe står ikke i team");
        assertThat(body(page).strip()).isEqualTo(bad.strip());
    }

    @Test
    void staysTheProgrammeThatItIsAVersionOf() throws Exception {
        var other = text.replace("id: hospital", "id: other").replace("offeredBy: hospital", "offeredBy: municipality");
        assertThat(html(look(other)).select(".error-summary").text())
                .contains("id skal være hospital", "offeredBy skal være hospital");
    }

    @Test
    void asksWhyAndThatTheDifferenceWasSeen() throws Exception {
        assertThat(html(save(faster(), " ")).select(".error-summary").text())
                .contains("Skriv, hvorfor I ændrer programmet");
        var unseen = send(Map.of("text", faster(), "why", "Oftere", "press", "SAVE", "looked", "", "seen", "0"));
        assertThat(html(unseen).select(".error-summary").text()).contains("Tryk Se forskellen, før du gemmer.");
    }

    @Test
    void losesNothingWhereTwoEdit() throws Exception {
        var mine = faster();
        var looked = html(look(mine));
        save(text.replaceFirst("every: \\{weeks: 6}", "every: {weeks: 5}"), "Sygeplejersken oftere");

        var answer = send(fields(looked, "Lægen oftere", mine));
        var page = html(answer);
        HtmlRules.hold(page);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(page.text())
                .contains("har imens gemt egen udgave 1: «Sygeplejersken oftere»", "Forskel til: Egen udgave 1");
        assertThat(body(page)).contains("every: {months: 2}");
        assertThat(send(fields(page, "Lægen oftere", mine)).getStatus()).isEqualTo(303);
        assertThat(leader.page(PROGRAMME).text()).contains("Egen udgave 2");
    }

    @Test
    void isEditedByNobodyElse() throws Exception {
        var nurse = browsers.of(team.nurse());
        assertThat(nurse.open(EDIT).getStatus()).isEqualTo(403);
        assertThat(nurse.page(PROGRAMME).select("a[href*=/ret]")).isEmpty();
        assertThat(leader.open("/team/programmer/ukendt").getStatus()).isEqualTo(404);
        assertThat(leader.open("/team/dag").getStatus()).isNotEqualTo(200);
    }
}
