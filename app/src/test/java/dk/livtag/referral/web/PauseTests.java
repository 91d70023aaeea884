package dk.livtag.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.OrganisationId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Resting in the middle: a code to write down, another browser to go on in, and no way to guess. */
@HouseTest
@Tag("D31")
class PauseTests {

    static final String UNKNOWN = "Tjek koden, og skriv den igen. Den virker i 14 dage.";

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    OrganisationId hospital = new OrganisationId(People.id("Pause hospital"));

    @BeforeEach
    void makeHospital() {
        people.hospital("Pause hospital");
    }

    @Test
    void keepsTheAnswerOfThePageOneRestsOn() throws Exception {
        var applicant = applicant("0101911001");

        applicant.press(1, "PAUSE", Map.of("wish", "Sove igennem"));

        assertThat(applicant.browser().page("/henvis/1").select("textarea").text())
                .isEqualTo("Sove igennem");
    }

    @Test
    void goesOnInAnotherBrowserWhereOneStopped() throws Exception {
        var applicant = applicant("0101911002");
        applicant.answer(1, Map.of("wish", "Sove igennem"));
        var code = applicant.pauseCode();
        var phone = browsers.visitor();

        assertThat(code).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}");
        assertThat(type(phone, code.toLowerCase(java.util.Locale.ROOT)).getRedirectedUrl())
                .isEqualTo("/henvis/2");
        assertThat(phone.page("/henvis/1").select("textarea").text()).isEqualTo("Sove igennem");
    }

    @Test
    void showsTheSameCodeEachTime() throws Exception {
        var applicant = applicant("0101911003");

        assertThat(applicant.pauseCode()).isEqualTo(applicant.pauseCode());
    }

    @Test
    void refusesAnUnknownCode() throws Exception {
        var response = type(browsers.visitor(), "0000-0000-00");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Applicant.html(response).select("#code-error").text()).isEqualTo(UNKNOWN);
    }

    @Test
    void refusesACodeThatIsTooOldInTheSameWords() throws Exception {
        var code = applicant("0101911004").pauseCode();
        people.asSuperuser(
                "update referral_draft set expires_at = now() where organisation_id = :hospital",
                Map.of("hospital", hospital.value()));

        assertThat(Applicant.html(type(browsers.visitor(), code))
                        .select("#code-error")
                        .text())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void refusesTheCodeOfAFormThatWasSent() throws Exception {
        var applicant = applicant("0101911005").fillIn();
        var code = applicant.pauseCode();
        applicant.send();

        assertThat(type(browsers.visitor(), code).getStatus()).isEqualTo(422);
    }

    @Test
    void allowsFiveTriesAMinute() throws Exception {
        var guesser = browsers.visitor();
        for (var tries = 0; tries < 5; tries++) {
            assertThat(type(guesser, "0000-0000-00").getStatus()).isEqualTo(422);
        }

        var response = type(guesser, "0000-0000-00");

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(Applicant.html(response).select("#code-error").text()).isEqualTo("Vent et minut, og prøv igen");
    }

    private Applicant applicant(String cpr) throws Exception {
        return new Applicant(browsers.visitor(), cpr).begin(hospital);
    }

    private static MockHttpServletResponse type(Browser browser, String code) throws Exception {
        return browser.submit("/henvis/fortsaet", "/henvis/fortsaet", Map.of("code", code));
    }
}
