package dk.livtag.patientportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.PatientId;
import dk.livtag.ui.HtmlRules;
import dk.livtag.ui.paper.VeraPdf;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The citizen's copy of her own record. */
@HouseTest
class CopyPagesTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Accepted accepted;

    @Test
    void theFileHoldsAllThatIsHersAndNothingOfOthers() throws Exception {
        var patient = citizen("Kopia");
        citizen("Anden");
        var answer = browsers.of(people.citizen("Kopia Copy citizen", patient)).open("/mit/kopi.json");
        assertThat(answer.getContentType()).startsWith("application/json");
        var json = JsonMapper.shared().readTree(answer.getContentAsString());
        assertThat(json.propertyNames()).contains("madeAt", "patient", "pathway", "pathway_plan", "care_team");
        assertThat(json.get("patient")).hasSize(1);
        assertThat(json.get("patient").get(0).has("cpr_key")).isFalse();
        assertThat(answer.getContentAsString()).contains("Kopia").doesNotContain("Anden");
    }

    @Test
    void thePaperIsPdfUa() throws Exception {
        var patient = citizen("Papira");
        var mine = browsers.of(people.citizen("Papira Copy citizen", patient));
        HtmlRules.hold(mine.page("/mit/kopi"));
        var answer = mine.open("/mit/kopi.pdf");
        assertThat(VeraPdf.faults(answer.getContentAsByteArray())).isEmpty();
        try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Papira Kopivig", "Copy hospital nurse");
        }
        assertThat(people.audited(patient)).anyMatch(it -> it.contains("export"));
    }

    @Test
    void anOldLogInIsNotEnough() throws Exception {
        var account = people.citizen("Trætta Copy citizen", citizen("Trætta"));
        var mine = browsers.of(account);
        people.asSuperuser(
                "update session set authenticated_at = authenticated_at - interval '10 minutes' where account_id = :id",
                Map.of("id", account.value()));
        var page = mine.page("/mit/kopi.json");
        HtmlRules.hold(page);
        assertThat(page.select("h1").text()).isEqualTo("Vis igen, at det er dig");
        assertThat(mine.open("/mit/kopi.json").getStatus()).isEqualTo(401);
    }

    private PatientId citizen(String given) {
        var team = accepted.team("Copy hospital");
        return accepted.person(given, "Kopivig", team, Instant.parse("2026-03-01T09:00:00Z"));
    }
}
