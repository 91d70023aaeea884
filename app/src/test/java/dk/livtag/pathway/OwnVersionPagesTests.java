package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.ui.HtmlRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An own version: shown before it is saved, used from then on, and left again. */
@Tag("D32")
class OwnVersionPagesTests extends OwnVersion {

    @Test
    void isShownWithItsDifferenceBeforeItIsSaved() throws Exception {
        var page = html(look(faster()));
        HtmlRules.hold(page);
        assertThat(page.text())
                .contains(
                        "Forskel til: Leveret version 1",
                        "Ændret: Samtale med din faste læge.",
                        "Gem som egen udgave 1");
        assertThat(page.select("ins").text()).contains("every: {months: 2}");
        assertThat(page.select("del").text()).contains("every: {months: 3}");
        assertThat(leader.page(PROGRAMME).text()).doesNotContain("Egen udgave");
    }

    @Test
    void isWhatNewPathwaysBeginWithWhileRunningOnesStay() throws Exception {
        var running = begin(team, today());
        assertThat(save(faster(), "Vi vil ses oftere").getStatus()).isEqualTo(303);

        var page = leader.page(PROGRAMME);
        HtmlRules.hold(page);
        assertThat(page.text()).contains("hver gang der er gået 2 måneder", "«Vi vil ses oftere»", "Leveret version 1");
        assertThat(programmes.offered(team.hospital(), "hospital").keptBy()).isEqualTo(team.hospital());
        assertThat(browsers.of(team.nurse())
                        .page("/team/borger/" + running.value() + "/forloeb/plan")
                        .text())
                .contains("Planen er som i programmet.", "hver gang der er gået 3 måneder");
        assertThat(programmes
                        .offered(accepted.team("Other own hospital").hospital(), "hospital")
                        .keptBy())
                .isNull();
    }

    @Test
    void goesBackToTheShippedOneAsANewVersion() throws Exception {
        save(faster(), "Vi vil ses oftere");
        var shipped = body(leader.page(EDIT + "?fra=leveret-1"));
        save(shipped, "Vi fortryder");

        var page = leader.page(PROGRAMME);
        assertThat(page.text())
                .contains("Egen udgave 2", "«Vi fortryder»", "«Vi vil ses oftere»", "hver gang der er gået 3 måneder");
        assertThat(page.select("main li:has(.mark)").text()).contains("Egen udgave 2", "Bruges nu");
    }

    @Test
    void saysWhichProfessionNobodyHas() throws Exception {
        assertThat(leader.page(PROGRAMME).text())
                .contains("Ingen her er Psykolog, og det er der brug for til: Psykologens vurdering");
        people.staff("psychologist of " + team.hospital().value(), "psychologist", team.hospital(), false);
        assertThat(leader.page(PROGRAMME).text()).doesNotContain("Ingen her er Psykolog");
    }

    @Test
    void triesTwoVersionsSideBySide() throws Exception {
        save(faster().replaceFirst("every: \\{months: 2}", "every: {months: 2}\n        minutes: 30"), "Oftere");
        var page = leader.page(PROGRAMME + "/proev?udgave=egen-1&ved=leveret-1");
        HtmlRules.hold(page);
        assertThat(page.select("main h2").eachText()).contains("Egen udgave 1", "Leveret version 1");
        assertThat(page.text()).contains("100 procent af timerne er individuelle", "Driften har ikke sat timepriser");
    }
}
