package dk.livtag.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers.Browser;
import dk.livtag.HouseTest;
import dk.livtag.ui.HtmlRules;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The pages of assessments through the real security, policy and row-level security. */
@HouseTest
class AssessmentPagesTests extends AssessmentPages {

    @ParameterizedTest
    @CsvSource({
        "doctor, laege, Lægens vurdering", "nurse, sygeplejerske, Sygeplejerskens vurdering",
        "psychologist, psykolog, Psykologens vurdering", "physio, fysioterapeut, Fysioterapeutens vurdering",
        "ot, ergoterapeut, Ergoterapeutens vurdering", "dietitian, diaetist, Diætistens vurdering",
        "social_worker, socialraadgiver, Socialrådgiverens vurdering"
    })
    @Tag("L18")
    @Tag("L47")
    void eachProfessionHasAPageToWriteOn(String profession, String subject, String heading) throws Exception {
        var team = bundles.around(HOSPITAL, "Skriv");
        var page = as(team, profession).page(sheet(team, subject));
        HtmlRules.hold(page);
        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.select(".patient-banner").text()).contains("Vibeke Skriv");
        assertThat(page.select("button[value=sign]")).hasSize(1);
    }

    @Test
    @Tag("L2")
    @Tag("L36")
    void findingsStandInTheirDomainsAndAnEmptyOneSaysSo() throws Exception {
        var team = bundles.around(HOSPITAL, "Domæner");
        sign(team, "Vågner kl. 4");
        var page = as(team, "physio").page(all(team));
        HtmlRules.hold(page);
        assertThat(domain(page, "PHYSICAL")).contains("Søvn Vågner kl. 4", "Sygeplejerske " + HOSPITAL + " nurse");
        assertThat(domain(page, "SOCIAL")).contains("Familie Bor med sin mand");
        assertThat(domain(page, "EXISTENTIAL")).contains("Ingen har set på det eksistentielle endnu.");
    }

    @Test
    @Tag("L18")
    void theTrackerSaysWhoIsAwaited() throws Exception {
        var team = bundles.around(HOSPITAL, "Overblik");
        sign(team, "Vågner");
        var page = as(team, "doctor").page(all(team));
        assertThat(page.select("main .status").text()).isEqualTo("4 faggrupper mangler, før mødet kan holdes.");
        assertThat(page.select("tbody tr").eachText())
                .contains("Sygeplejerske Vurderet –")
                .anyMatch(it -> it.startsWith("Psykolog Mangler"));
    }

    @Test
    @Tag("L18")
    void onceTheFiveWhoAreChosenHaveSignedTheyCanMeet() throws Exception {
        var team = bundles.around(HOSPITAL, "Fem");
        for (var profession : CHOSEN) {
            assertThat(as(team, "doctor").page(all(team)).select("main .status").text())
                    .contains("før mødet kan holdes");
            signAs(team, profession);
        }
        var page = as(team, "social_worker").page(all(team));
        HtmlRules.hold(page);
        assertThat(page.select("main .status").text()).startsWith("Mødet kan holdes.");
        assertThat(page.select("section.domain .empty")).isEmpty();
    }

    @Test
    @Tag("L18")
    void whoAssessesIsChosenForEachPatient() throws Exception {
        var team = bundles.around(HOSPITAL, "Valgt");
        var doctor = as(team, "doctor");
        var path = all(team) + "/valg";
        HtmlRules.hold(doctor.page(path));
        var answer = choose(doctor, path, "", "assessment-doctor", "assessment-nurse");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(choose(doctor, path, "Kun det vigtigste", "assessment-doctor", "assessment-nurse")
                        .getStatus())
                .isEqualTo(303);
        assertThat(doctor.page(all(team)).select("tbody th").eachText()).containsExactly("Læge", "Sygeplejerske");
    }

    private static MockHttpServletResponse choose(Browser browser, String path, String why, String... steps)
            throws Exception {
        var request = MockMvcRequestBuilders.post(path)
                .accept("text/html")
                .param("valgt", steps)
                .param("why", why);
        for (var hidden : browser.page(path).select("main form input[type=hidden]")) {
            request.param(hidden.attr("name"), hidden.attr("value"));
        }
        return browser.send(request);
    }

    @Test
    @Tag("L5")
    void everyProfessionCommentsAFinding() throws Exception {
        var team = bundles.around(HOSPITAL, "Kommentar");
        sign(team, "Vågner");
        var physio = as(team, "physio");
        var open = all(team) + "?fag=sygeplejerske&felt=sleep";
        var action = all(team) + "/kommentar";
        assertThat(physio.submit(open, action, Map.of("words", " ")).getStatus())
                .isEqualTo(422);
        assertThat(physio.submit(open, action, Map.of("words", "Også efter gåture"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(domain(as(team, "nurse").page(all(team)), "PHYSICAL"))
                .contains("«Også efter gåture» – Fysioterapeut " + HOSPITAL + " physio");
    }

    @Test
    @Tag("L17")
    void thePatientReadsWhatWasAgreedOnceItIsSigned() throws Exception {
        var team = bundles.around(HOSPITAL, "Aftalt");
        var citizen = browsers.of(people.citizen("assessment citizen", team.patient()));
        var fields = required("Vågner");
        fields.put("f-agreed", "Du ringer på mandag.");
        send(as(team, "nurse"), team, "save", fields);
        assertThat(citizen.page("/mit/plan").text()).doesNotContain("Du ringer på mandag.");
        send(as(team, "nurse"), team, "sign", fields);
        var plan = citizen.page("/mit/plan");
        HtmlRules.hold(plan);
        assertThat(plan.text()).contains("Det aftalte vi", "Du ringer på mandag.", HOSPITAL + " nurse, Sygeplejerske");
        assertThat(plan.text()).doesNotContain("Vågner");
    }

    @Test
    @Tag("L37")
    void whatIsConfidentialIsMarkedAndHiddenFromTheNurse() throws Exception {
        var team = bundles.around(HOSPITAL, "Fortroligt");
        var psychologist = as(team, "psychologist");
        var path = sheet(team, "psykolog");
        assertThat(psychologist.page(path).text()).contains("Kun psykolog og læge læser dette");
        psychologist.submit(
                path,
                path,
                Map.of(
                        "act",
                        "sign",
                        "f-focus",
                        "Uro",
                        "f-mood",
                        "Trist",
                        "f-suicidal-asked",
                        "yes",
                        "f-safety-plan",
                        "not-needed",
                        "f-notes",
                        "Egne tanker"));
        assertThat(as(team, "doctor").page(path).text()).contains("Egne tanker");
        assertThat(as(team, "nurse").page(path).text()).contains("Uro").doesNotContain("Egne tanker");
        assertThat(as(team, "nurse").page(all(team)).text()).doesNotContain("Egne tanker");
    }

    @ParameterizedTest
    @CsvSource({"/vurderinger", "/fag/sygeplejerske", "/fag/kok"})
    void aStrangerCannotTellAPersonFromNobody(String page) {
        var team = bundles.around(HOSPITAL, "Ukendt");
        var stranger = browsers.of(people.staff("assessment stranger", "nurse", people.hospital(HOSPITAL), false));
        assertThat(stranger.open("/team/borger/" + team.patient().value() + page)
                        .getStatus())
                .isEqualTo(404);
    }
}
