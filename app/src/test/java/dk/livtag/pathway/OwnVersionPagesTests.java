package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.ui.HtmlRules;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** An organisation's own version of a programme, through the pages of whoever manages it. */
@Tag("D32")
class OwnVersionPagesTests extends Begun {

    private static final String PROGRAMME = "/team/programmer/hospital";
    private static final String EDIT = PROGRAMME + "/ret";

    @Autowired
    Browsers browsers;

    private Accepted.Team team;
    private Browser leader;
    private String text = "";

    @BeforeEach
    void begin() throws Exception {
        var name = "Own hospital " + UUID.randomUUID();
        team = accepted.team(name);
        leader = browsers.of(people.other(name + " leader", "org_admin", team.hospital()));
        text = body(leader.page(EDIT));
    }

    @Test
    void isShownWithItsDifferenceBeforeItIsSaved() throws Exception {
        var page = html(look(faster()));
        HtmlRules.hold(page);
        assertThat(page.text())
                .contains("Forskel til: Leveret version 1", "Ændret: Samtale med din faste læge.", "Gem som egen udgave 1");
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
        assertThat(browsers.of(team.nurse()).page("/team/borger/" + running.value() + "/forloeb/plan").text())
                .contains("Planen er som i programmet.", "hver gang der er gået 3 måneder");
        assertThat(programmes.offered(accepted.team("Other own hospital").hospital(), "hospital").keptBy()).isNull();
    }

    @Test
    void goesBackToTheShippedOneAsANewVersion() throws Exception {
        save(faster(), "Vi vil ses oftere");
        var shipped = body(leader.page(EDIT + "?fra=leveret-1"));
        save(shipped, "Vi fortryder");

        var page = leader.page(PROGRAMME);
        assertThat(page.text()).contains("Egen udgave 2", "«Vi fortryder»", "«Vi vil ses oftere»", "hver gang der er gået 3 måneder");
        assertThat(page.select("main li:has(.mark)").text()).contains("Egen udgave 2", "Bruges nu");
    }

    @Test
    void tellsEveryFaultWithItsLineAndKeepsTheText() throws Exception {
        var bad = text.replaceFirst("every: \\{months: 3}", "every: {months: 0}").replaceFirst("who: psychologist", "who: secretary");
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
        assertThat(html(save(faster(), " ")).select(".error-summary").text()).contains("Skriv, hvorfor I ændrer programmet");
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
        assertThat(page.text()).contains("har imens gemt egen udgave 1: «Sygeplejersken oftere»", "Forskel til: Egen udgave 1");
        assertThat(body(page)).contains("every: {months: 2}");
        assertThat(send(fields(page, "Lægen oftere", mine)).getStatus()).isEqualTo(303);
        assertThat(leader.page(PROGRAMME).text()).contains("Egen udgave 2");
    }

    @Test
    void saysWhichProfessionNobodyHas() throws Exception {
        assertThat(leader.page(PROGRAMME).text()).contains("Ingen her er Psykolog, og det er der brug for til: Psykologens vurdering");
        people.staff("psychologist of " + team.hospital().value(), "psychologist", team.hospital(), false);
        assertThat(leader.page(PROGRAMME).text()).doesNotContain("Ingen her er Psykolog");
    }

    @Test
    void isEditedByNobodyElse() throws Exception {
        var nurse = browsers.of(team.nurse());
        assertThat(nurse.open(EDIT).getStatus()).isEqualTo(403);
        assertThat(nurse.page(PROGRAMME).select("a[href*=/ret]")).isEmpty();
        assertThat(leader.open("/team/programmer/ukendt").getStatus()).isEqualTo(404);
        assertThat(leader.open("/team/dag").getStatus()).isNotEqualTo(200);
    }

    @Test
    void triesTwoVersionsSideBySide() throws Exception {
        save(faster().replaceFirst("every: \\{months: 2}", "every: {months: 2}\n        minutes: 30"), "Oftere");
        var page = leader.page(PROGRAMME + "/proev?udgave=egen-1&ved=leveret-1");
        HtmlRules.hold(page);
        assertThat(page.select("main h2").eachText()).contains("Egen udgave 1", "Leveret version 1");
        assertThat(page.text()).contains("100 procent af timerne er individuelle", "Driften har ikke sat timepriser");
    }

    private static String body(Document page) {
        return Objects.requireNonNull(page.selectFirst("textarea[name=text]")).wholeText();
    }

    private String faster() {
        return text.replaceFirst("every: \\{months: 3}", "every: {months: 2}");
    }

    private MockHttpServletResponse look(String body) throws Exception {
        return send(Map.of("text", body, "press", "LOOK"));
    }

    private MockHttpServletResponse save(String body, String why) throws Exception {
        return send(fields(html(look(body)), why, body));
    }

    private static Map<String, String> fields(Document looked, String why, String body) {
        var fields = new HashMap<>(Map.of("press", "SAVE", "why", why, "text", body));
        for (var hidden : new String[] {"seen", "looked"}) {
            fields.put(hidden, looked.select("main [name=" + hidden + "]").attr("value"));
        }
        return fields;
    }

    private MockHttpServletResponse send(Map<String, String> fields) throws Exception {
        return leader.submit(EDIT, EDIT, fields);
    }

    private static Document html(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
