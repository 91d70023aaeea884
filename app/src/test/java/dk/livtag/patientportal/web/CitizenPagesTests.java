package dk.livtag.patientportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import dk.livtag.ui.HtmlRules;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The citizen's pages through the real security, policy and row-level security. */
@HouseTest
class CitizenPagesTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Accepted accepted;

    @Autowired
    Clock clock;

    @Test
    void theFrontDoorLeadsToLogInToAReferralAndToHelp() throws Exception {
        var page = browsers.visitor().page("/");
        HtmlRules.hold(page);
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/log-ind", "/henvis", "/hjaelp");
    }

    @Test
    @Tag("L14")
    void todaySaysWhereIAmAndWhoToRing() throws Exception {
        var page = browsers.of(kirsten()).page("/mit");
        HtmlRules.hold(page);
        assertThat(page.select("h1").text()).isEqualTo("Hej Kirsten");
        assertThat(page.text())
                .containsPattern("Det er \\S+dag den \\d+\\. \\S+\\.")
                .contains("Her er du nu", "1 Indledende vurderinger", "Der er intet, du skal i dag. Det er helt fint.")
                .contains("Citizen pages nurse", "Ring 12 34 56 78");
    }

    @Test
    @Tag("L12")
    @Tag("L14")
    @Tag("L31")
    void thePlanIsAMapOfTheThreeStages() throws Exception {
        var page = browsers.of(kirsten()).page("/mit/plan");
        HtmlRules.hold(page);
        assertThat(page.select("ol.stages > li")).hasSize(3);
        assertThat(page.select("[aria-current=step]").text()).startsWith("Indledende vurderinger Her er du nu");
        assertThat(page.text())
                .contains("Du er i uge 1.", "typisk omkring 12 måneder", "Citizen pages doctor", "Citizen pages nurse");
    }

    @Test
    void theMenuLeadsToEveryPageOfMine() throws Exception {
        var page = browsers.of(kirsten()).page("/mit/menu");
        HtmlRules.hold(page);
        assertThat(page.select("main a").eachAttr("href")).contains("/mit", "/mit/plan", "/hjaelp");
    }

    @Test
    void somebodyWithoutAReferralIsShownTheDoor() throws Exception {
        assertThat(browsers.of(nobodysPatient("Per Uden")).page("/mit").text())
                .contains("Hej Per", "Du har ikke et forløb her endnu");
    }

    @Test
    void somebodyWhoWaitsSeesThatTheReferralArrived() throws Exception {
        var account = nobodysPatient("Vera Venter");
        people.asSuperuser(
                "update account set person_key = sha256('vera') where id = :id", Map.of("id", account.value()));
        people.asSuperuser(
                """
                insert into referral (id, organisation_id, source, wish, places, considerations, consideration_words,
                    given_name, family_name, birth_date, cpr, person_key, phone, received_at, status_hash, state)
                values (:id, :organisation, 'SELF', 'Sove', '{}', '{}', '', 'Vera', 'Venter', '1980-01-01', '\\x01',
                    sha256('vera'), '+4512345678', '2026-03-04T09:00:00Z', sha256('vera code'), 'RECEIVED')
                on conflict do nothing
                """,
                Map.of(
                        "id", People.id("vera's referral"),
                        "organisation", people.hospital("Citizen pages").value()));

        assertThat(browsers.of(account).page("/mit").text())
                .contains("Vi fik din henvisning 4. marts.", "Vi læser den inden 5 hverdage.");
    }

    @Test
    void citizensPagesAreClosedToStaff() {
        var nurse = browsers.of(accepted.team("Citizen pages").nurse());
        assertThat(nurse.open("/mit").getStatus()).isIn(403, 404);
    }

    @Test
    void showsNobodyElsesPathway() throws Exception {
        kirsten();
        var other = people.citizen("Otto Anden", new PatientId(People.id("otto's record")));
        assertThat(browsers.of(other).page("/mit/plan").text())
                .contains("Dit forløb står her")
                .doesNotContain("Du er i uge");
    }

    private AccountId kirsten() {
        var team = accepted.team("Citizen pages");
        people.asSuperuser(
                "update staff set phone = '12 34 56 78' where account_id = :id",
                Map.of("id", team.nurse().value()));
        return people.citizen(
                "Kirsten Test Berggren", accepted.person("Kirsten Test", "Berggren", team, clock.instant()));
    }

    private AccountId nobodysPatient(String name) {
        people.owner().sql("""
                insert into account (id, role, display_name) values (:id, 'citizen', :name) on conflict do nothing
                """).param("id", People.id(name)).param("name", name).update();
        return new AccountId(People.id(name));
    }
}
