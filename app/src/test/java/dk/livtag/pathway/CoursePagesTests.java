package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.kernel.PatientId;
import dk.livtag.ui.HtmlRules;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CoursePagesTests extends Begun {

    @Autowired
    Browsers browsers;

    private Accepted.Team team;
    private PatientId patient;
    private String course;

    @BeforeEach
    void begin() {
        team = accepted.team("Course hospital " + UUID.randomUUID());
        patient = begin(team, today().minusDays(3));
        course = "/team/borger/" + patient.value() + "/forloeb";
    }

    @Test
    @Tag("L14")
    void saysWhatIsNextAndWhoDoesIt() throws Exception {
        var page = browsers.of(team.nurse()).page(course);
        HtmlRules.hold(page);
        assertThat(page.text()).contains("Det næste", "Spørgsmål før du begynder", "Indledende vurderinger");
        assertThat(page.select("table").text()).contains("Fast læge: " + "Course hospital");
    }

    @Test
    @Tag("L22")
    void notesWhatIsDone() throws Exception {
        var nurse = browsers.of(team.nurse());
        assertThat(nurse.submit(course, course + "/gjort", Map.of("step", "nurse-first", "number", "1"))
                        .getStatus())
                .isEqualTo(303);
        var page = nurse.page(course);
        assertThat(page.select("table").text()).doesNotContain("Første samtale med sygeplejersken");
        assertThat(page.text()).contains("Gjort: Første samtale med sygeplejersken");
    }

    @Test
    void asksForADayThatIsOne() throws Exception {
        var nurse = browsers.of(team.nurse());
        var answer =
                nurse.submit(course, course + "/flyt", Map.of("step", "nurse-first", "number", "1", "day", "i morgen"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        HtmlRules.hold(page);
        assertThat(page.select(".error-summary").text()).contains("Vælg en dag.");
    }

    @Test
    void agreesOnAnotherDay() throws Exception {
        var nurse = browsers.of(team.nurse());
        var day = today().plusDays(20).toString();
        nurse.submit(
                course, course + "/flyt", Map.of("step", "nurse-first", "number", "1", "day", day, "why", "Ferie"));
        assertThat(nurse.page(course).text()).contains("Flyttet: Første samtale med sygeplejersken", "«Ferie»");
    }

    @Test
    @Tag("L4")
    void showsTheDifferenceBetweenThePlanAndItsTemplate() throws Exception {
        var nurse = browsers.of(team.nurse());
        var plan = course + "/plan";
        assertThat(nurse.page(plan).text()).contains("Planen er som i programmet.");
        assertThat(nurse.submit(plan, plan + "/vaelg", Map.of("version", "1", "code", "conference"))
                        .getStatus())
                .isEqualTo(422);
        nurse.submit(plan, plan + "/vaelg", Map.of("version", "1", "code", "conference", "why", "Hun ønsker det"));
        var page = nurse.page(plan);
        HtmlRules.hold(page);
        assertThat(page.text()).contains("Tilføjet: Møde med hele holdet.", "Version 2", "«Hun ønsker det»");
    }

    @Test
    void tellsWhoeverWasSecondThatThePlanHasChanged() throws Exception {
        var plan = course + "/plan";
        var fields = Map.of("version", "1", "code", "conference", "why", "Hun ønsker det");
        browsers.of(team.nurse()).submit(plan, plan + "/vaelg", fields);
        var second = browsers.of(team.doctor())
                .submit(plan, plan + "/fjern", Map.of("version", "1", "code", "nurse-first", "why", "Er set"));
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString()).contains("Nogen har ændret planen");
    }

    @Test
    void keepsWhatWasWrittenWhenSomethingIsMissing() throws Exception {
        var nurse = browsers.of(team.nurse());
        var plan = course + "/plan";
        var answer = nurse.submit(
                plan,
                plan + "/eget",
                Map.of(
                        "version",
                        "1",
                        "words",
                        "Ring om søvn",
                        "who",
                        "CONTACT_NURSE",
                        "day",
                        "",
                        "every",
                        "",
                        "why",
                        ""));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#words").val()).isEqualTo("Ring om søvn");
        assertThat(page.select(".error-summary li")).hasSize(2);
    }

    @Test
    @Tag("L13")
    void endsForACodedReason() throws Exception {
        var nurse = browsers.of(team.nurse());
        var steer = course + "/styr";
        HtmlRules.hold(nurse.page(steer));
        assertThat(nurse.submit(steer, steer + "/afslut", Map.of("end", "")).getStatus())
                .isEqualTo(422);
        nurse.submit(steer, steer + "/afslut", Map.of("end", "WELL_TREATED"));
        assertThat(nurse.page(course).text()).contains("Forløbet sluttede", "Spørgsmål et år efter");
    }

    @Test
    void restsAndGoesOn() throws Exception {
        var nurse = browsers.of(team.nurse());
        var steer = course + "/styr";
        nurse.submit(steer, steer + "/pause", Map.of("pause", "ILLNESS"));
        assertThat(nurse.page(course).text()).contains("Forløbet er på pause");
        nurse.submit(steer, steer + "/genoptag", Map.of());
        assertThat(nurse.page(course).text()).doesNotContain("Forløbet er på pause");
    }

    @Test
    @Tag("L31")
    void choosesAColleagueForTheTeam() throws Exception {
        var nurse = browsers.of(team.nurse());
        var physio = people.staff("Course physio " + patient.value(), "physio", team.hospital());
        var path = "/team/borger/" + patient.value() + "/behandlerteam";
        nurse.submit(
                path, path, Map.of("part", "PHYSIO", "colleague", physio.value().toString()));
        var page = nurse.page(path);
        HtmlRules.hold(page);
        assertThat(page.text()).contains("Fysioterapeut: Course physio");
    }

    @Test
    @Tag("D32")
    void showsWhatTheOrganisationOffersStepByStep() throws Exception {
        var nurse = browsers.of(team.nurse());
        var list = nurse.page("/team/programmer");
        HtmlRules.hold(list);
        assertThat(list.select("main h2").text())
                .contains("Tværfagligt smerteforløb")
                .doesNotContain("Kommunalt hold");
        var page = nurse.page("/team/programmer/hospital");
        HtmlRules.hold(page);
        assertThat(page.text())
                .contains(
                        "Tværfagligt smerteforløb",
                        "Samtale med din faste læge",
                        "derefter hver gang der er gået 3 måneder")
                .doesNotContain("Kommunalt hold");
    }
}
