package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.kernel.PatientId;
import dk.livtag.ui.HtmlRules;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** A step of one person's plan gets another person, day or rhythm, through the page. */
@Tag("L4")
class AlterPagesTests extends Begun {

    private static final String STEP = "nurse-contact";

    @Autowired
    Browsers browsers;

    private Accepted.Team team;
    private Browser nurse;
    private String plan = "";

    @BeforeEach
    void begin() {
        team = accepted.team("Alter hospital " + UUID.randomUUID());
        PatientId patient = begin(team, today());
        nurse = browsers.of(team.nurse());
        plan = "/team/borger/" + patient.value() + "/forloeb/plan";
    }

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
        var answer = send(Map.of("code", other, "who", "DOCTOR", "within", "3", "withinUnit", "DAYS", "every", "", "until", ""));
        assertThat(answer.getStatus()).isEqualTo(303);

        var course = nurse.page(plan.replace("/plan", ""));
        var row = course.select("table tr:contains(Første samtale med sygeplejersken)").text();
        assertThat(row).contains("Fast læge");
        assertThat(nurse.page(plan).text()).contains("Nu: 3 dage efter forløbets start");
    }

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

    /** A profession that joins the team later than the programme knew is kept in the plan. */
    @Test
    void readsAPlanWithAProfessionThatTheProgrammeHasNot() throws Exception {
        var secretary = people.staff("alter secretary", "secretary", team.hospital());
        var about = plan.replace("/forloeb/plan", "/behandlerteam");
        nurse.submit(about, about, Map.of("part", "SECRETARY", "colleague", secretary.value().toString()));
        assertThat(send(Map.of("who", "SECRETARY")).getStatus()).isEqualTo(303);
        assertThat(nurse.page(plan).text()).contains("Sekretær");
    }

    private void says(Map<String, String> fields, String what) throws Exception {
        var answer = send(fields);
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = html(answer);
        HtmlRules.hold(page);
        assertThat(page.select(".error-summary").text()).contains(what);
    }

    private MockHttpServletResponse send(Map<String, String> fields) throws Exception {
        var all = new HashMap<>(Map.of(
                "version", "1", "code", STEP, "who", "CONTACT_NURSE", "within", "4", "withinUnit", "WEEKS", "every", "6"));
        all.putAll(Map.of("everyUnit", "WEEKS", "until", "rounding-off", "why", "Hun ønsker det"));
        all.putAll(fields);
        return nurse.submit(plan, plan + "/ret", all);
    }

    private static Document html(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
