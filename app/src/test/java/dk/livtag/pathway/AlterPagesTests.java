package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.ui.HtmlRules;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A step of one person's plan gets another person, day or rhythm. */
@Tag("L4")
class AlterPagesTests extends Altering {

    @Test
    void showsTheDifferenceAndTheReason() throws Exception {
        HtmlRules.hold(nurse.page(plan));
        assertThat(send(Map.of("every", "2", "everyUnit", "WEEKS")).getStatus()).isEqualTo(303);

        var page = nurse.page(plan);
        HtmlRules.hold(page);
        assertThat(page.text())
                .contains("Ændret: ", "Før: 4 uger efter stadiets start, derefter hver gang der er gået 6 uger")
                .contains("Nu: 4 uger efter stadiets start, derefter hver gang der er gået 2 uger", "«Hun ønsker det»");
    }

    @Test
    void movesWhatIsDueAndGivesItToAnother() throws Exception {
        var other = "nurse-first";
        var answer = send(
                Map.of("code", other, "who", "DOCTOR", "within", "3", "withinUnit", "DAYS", "every", "", "until", ""));
        assertThat(answer.getStatus()).isEqualTo(303);

        var course = nurse.page(plan.replace("/plan", ""));
        var row = course.select("table tr:contains(Første samtale med sygeplejersken)")
                .text();
        assertThat(row).contains("Fast læge");
        assertThat(nurse.page(plan).text()).contains("Nu: 3 dage efter forløbets start");
    }

    /** A profession that joins the team later than the programme knew is kept in the plan. */
    @Test
    void readsAPlanWithAProfessionThatTheProgrammeHasNot() throws Exception {
        var secretary = people.staff("alter secretary", "secretary", team.hospital());
        var about = plan.replace("/forloeb/plan", "/behandlerteam");
        nurse.submit(
                about,
                about,
                Map.of("part", "SECRETARY", "colleague", secretary.value().toString()));
        assertThat(send(Map.of("who", "SECRETARY")).getStatus()).isEqualTo(303);
        assertThat(nurse.page(plan).text()).contains("Sekretær");
    }
}
