package dk.livtag.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Caller;
import dk.livtag.access.Callers;
import dk.livtag.access.CurrentCaller;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.referral.Deciding;
import dk.livtag.referral.Deciding.Decision;
import dk.livtag.referral.SelfReferrals;
import dk.livtag.referral.decision.Acceptance;
import dk.livtag.referral.decision.CareTeam;
import dk.livtag.ui.HtmlRules;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A citizen reads what her pathway began with, and notes what does not fit. */
@HouseTest
@Tag("D31")
class OwnReferralPagesTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    SelfReferrals sender;

    @Autowired
    Deciding deciding;

    @Autowired
    Callers callers;

    @Autowired
    CurrentCaller current;

    @Autowired
    JdbcClient jdbc;

    OrganisationId hospital = new OrganisationId(People.id("Own hospital"));
    AccountId nurse = new AccountId(People.id("own nurse"));
    AccountId doctor = new AccountId(People.id("own doctor"));

    @BeforeEach
    void makePeople() {
        people.hospital("Own hospital");
        people.staff("own nurse", "nurse", hospital);
        people.staff("own doctor", "doctor", hospital);
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void readsItAndNotesWhatDoesNotFit() throws Exception {
        var patient = accepted("0101991001");
        var citizen = browsers.of(people.citizen("own citizen 1", patient));

        var response = citizen.submit("/mit/henvisning", "/mit/henvisning", Map.of("words", "Jeg arbejder igen"));

        assertThat(response.getRedirectedUrl()).isEqualTo("/mit/henvisning");
        var page = citizen.page("/mit/henvisning");
        assertThat(page.text()).contains("Løfte mit barnebarn", "Mere end 5 år", "Jeg arbejder igen");
        HtmlRules.hold(page);
        assertThat(browsers.of(nurse)
                        .page("/team/borger/" + patient.value() + "/henvisning")
                        .text())
                .contains("Borgerens bemærkninger", "Jeg arbejder igen");
    }

    @Test
    void takesNoEmptyNote() throws Exception {
        var citizen = browsers.of(people.citizen("own citizen 2", accepted("0101991002")));

        var response = citizen.submit("/mit/henvisning", "/mit/henvisning", Map.of("words", " "));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Applicant.html(response).select(".error-summary").text()).contains("Skriv, hvad der ikke passer");
    }

    @Test
    void isNotThereForSomebodyElse() throws Exception {
        var patient = accepted("0101991003");
        var other = people.citizen("own citizen 4", accepted("0101991004"));
        browsers.of(other).submit("/mit/henvisning", "/mit/henvisning", Map.of("words", "Kun mit"));
        var stranger = people.staff("own stranger", "nurse", people.hospital("Own stranger hospital"));

        assertThat(browsers.of(nurse)
                        .page("/team/borger/" + patient.value() + "/henvisning")
                        .text())
                .doesNotContain("Kun mit");
        assertThat(browsers.of(stranger)
                        .open("/team/borger/" + patient.value() + "/henvisning")
                        .getStatus())
                .isEqualTo(404);
        assertThat(browsers.of(stranger).open("/mit/henvisning").getStatus()).isNotEqualTo(200);
    }

    @Test
    void keepsEveryNoteAsItWasWritten() throws Exception {
        var account = people.citizen("own citizen 5", accepted("0101991005"));
        browsers.of(account).submit("/mit/henvisning", "/mit/henvisning", Map.of("words", "Først"));
        callers.become(account);

        assertThatThrownBy(() ->
                        jdbc.sql("update referral_note set words = 'Siden'").update())
                .isInstanceOf(DataAccessException.class);
    }

    private PatientId accepted(String cpr) {
        var id = sender.send(hospital, cpr);
        callers.become(nurse);
        var by = (Caller.SignedIn) current.get();
        var decision = deciding.accept(id, Acceptance.by(new CareTeam(doctor, nurse)), by);
        SecurityContextHolder.clearContext();
        return switch (decision) {
            case Decision.Accepted(PatientId patient) -> patient;
            case Decision.Declined _, Decision.TooLate _ -> throw new AssertionError("not accepted");
        };
    }
}
