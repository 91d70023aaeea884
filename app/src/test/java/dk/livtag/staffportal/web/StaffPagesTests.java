package dk.livtag.staffportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Callers;
import dk.livtag.kernel.PatientId;
import dk.livtag.patient.Cpr;
import dk.livtag.patient.NewPatient;
import dk.livtag.patient.Patients;
import dk.livtag.patient.PersonName;
import dk.livtag.ui.HtmlRules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/** The staff's pages through the real security, policy and row-level security. */
@HouseTest
class StaffPagesTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Accepted accepted;

    @Autowired
    Patients patients;

    @Autowired
    Callers callers;

    @Autowired
    Clock clock;

    @Test
    void myDayShowsWhoIsNewAndHowManyAreMine() throws Exception {
        person("Kirsten Test", "Dagen");

        var page = nurse().page("/team/dag");
        HtmlRules.hold(page);
        assertThat(page.select("h1").text()).matches("Min dag – \\S+dag \\d+\\. \\S+");
        assertThat(page.text())
                .contains("Kirsten Test Dagen", "52 år", "1 Indledende vurderinger", "Ingen nye henvisninger");
    }

    @Test
    void myDaySaysHowLongTheOldestReferralHasWaited() throws Exception {
        waiting(Duration.ofDays(3));

        var browser = browsers.of(people.staff("day triage", "nurse", people.hospital("Day hospital")));
        assertThat(browser.page("/team/dag").text()).contains("1 henvisning venter.", "Den ældste har ventet 3 dage.");
    }

    @Test
    void myDaySaysNothingOfReferralsOutsideTriage() throws Exception {
        waiting(Duration.ofDays(3));

        var browser = browsers.of(people.staff("day doctor", "doctor", people.hospital("Day hospital"), false));
        assertThat(browser.page("/team/dag").text()).doesNotContain("Henvisninger", "henvisning venter");
    }

    @Test
    @Tag("L14")
    void listsCitizensWithWhereTheyAre() throws Exception {
        person("Kirsten Test", "Listen");

        var row = nurse().page("/team/borgere?navn=listen").selectFirst("tbody tr");
        assertThat(row).isNotNull();
        assertThat(row.text())
                .contains("Kirsten Test Listen", "52 år", "1 Indledende vurderinger", "Staff pages nurse");
        assertThat(row.select("th a").attr("href")).matches("/team/borger/[0-9a-f-]{36}/overblik");
    }

    @Test
    void keepsWhatWasSearchedFor() throws Exception {
        var page = nurse().page("/team/borgere?navn=\"><script>&orden=nyeste&liste=mine");
        HtmlRules.hold(page);
        assertThat(page.select("#navn").attr("value")).isEqualTo("\"><script>");
        assertThat(page.select("#orden option[selected]").attr("value")).isEqualTo("nyeste");
        assertThat(page.select(".filter[aria-current]").text()).startsWith("Mine ");
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.text()).contains("Ingen af dine borgere passer til det.");
    }

    @Test
    @Tag("L31")
    @Tag("L12")
    void overviewShowsWhoItIsAndWhoStandsBeside() throws Exception {
        var patient = person("Kirsten Test", "Overblik");

        var page = nurse().page(overview(patient));
        HtmlRules.hold(page);
        var banner = page.selectFirst(".patient-banner");
        assertThat(banner).isNotNull();
        assertThat(banner.text())
                .contains(
                        "Kirsten Test Overblik",
                        "52 år",
                        "født 12. marts 1974",
                        "Kontakt: Staff pages nurse",
                        "Fast læge: Staff pages doctor",
                        "Trin 1 Indledende vurderinger",
                        "Uge 1 af ca. ");
    }

    @Test
    void overviewBeginsWithThePersonsOwnWords() throws Exception {
        var patient = person("Kirsten Test", "Ønske");
        acceptedReferral(patient);

        var overview = browsers.of(accepted.team("Staff pages").doctor()).page(overview(patient));
        assertThat(overview.text()).contains("Det vigtigste for Kirsten Test", "«Lege på gulvet med Noah»");

        var referral = browsers.of(accepted.team("Staff pages").doctor())
                .page(overview.select("main a[href$=/henvisning]").attr("href"));
        HtmlRules.hold(referral);
        assertThat(referral.text()).contains("Henvisning fra Kirsten Test Ønske", "Lege på gulvet med Noah");
    }

    @Test
    @Tag("L-11")
    void theWholeNumberStandsOnAPageOfItsOwn() throws Exception {
        var patient = withNumber();
        var masked = nurse().page(overview(patient));
        assertThat(masked.text()).contains("030875-xxxx").doesNotContain("030875-1234");

        var page = nurse().page(masked.select(".patient-banner a[href$=/cpr]").attr("href"));
        HtmlRules.hold(page);
        assertThat(page.text()).contains("030875-1234", "Det står nu i loggen");
    }

    @Test
    void thereIsNoNumberToShowOfWhoHasNone() throws Exception {
        var patient = person("Kirsten Test", "Nummer");

        assertThat(nurse().open("/team/borger/" + patient.value() + "/cpr").getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/overblik", "/cpr", "/henvisning"})
    void aStrangerCannotTellAPersonFromNobody(String page) throws Exception {
        var patient = person("Kirsten Test", "Fremmed");
        var stranger = browsers.of(people.staff("staff pages stranger", "nurse", people.hospital("Staff pages")));

        var known = stranger.open("/team/borger/" + patient.value() + page);
        var unknown = stranger.open("/team/borger/" + UUID.randomUUID() + page);
        assertThat(known.getStatus()).isEqualTo(404);
        assertThat(seen(known)).isEqualTo(seen(unknown));
    }

    @Test
    void anAddressThatIsNoIdIsNotThere() {
        assertThat(nurse().open("/team/borger/1/overblik").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/team/dag", "/team/borgere", "/team/borger/01234567-89ab-7def-8123-456789abcdef/overblik"})
    void staffPagesAreClosedToCitizens(String page) {
        var citizen = browsers.of(people.citizen("staff pages citizen", new PatientId(People.id("nobody's record"))));
        assertThat(citizen.open(page).getStatus()).isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/team/dag", "/team/borgere", "/hjem", "/mit"})
    void aVisitorIsSentToLogIn(String page) {
        assertThat(browsers.visitor().open(page).getRedirectedUrl()).isEqualTo("/log-ind");
    }

    @ParameterizedTest
    @CsvSource({
        "clinician, /team/dag",
        "sys_admin, /drift/sundhed",
        "org_admin, /team/programmer",
        "dpo, /tilsyn/noedadgang"
    })
    void eachRoleLandsOnItsOwnPage(String role, String page) {
        var place = people.hospital("Staff pages");
        var account = role.equals("clinician")
                ? people.staff("home nurse", "nurse", place)
                : people.other("home " + role, role, place);
        assertThat(browsers.of(account).open("/hjem").getRedirectedUrl()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"statistician", "jobcentre", "relative"})
    void aRoleWithoutPagesIsToldWhatItMaySee(String role) throws Exception {
        var account = people.other("home " + role, role, people.hospital("Staff pages"));
        var page = browsers.of(account).page("/hjem");
        HtmlRules.hold(page);
        assertThat(page.text()).contains("Det kan du se", "home " + role);
    }

    private PatientId person(String given, String family) {
        return accepted.person(given, family, accepted.team("Staff pages"), clock.instant());
    }

    private PatientId withNumber() {
        var team = accepted.team("Staff pages");
        callers.become(team.nurse());
        var cpr = Cpr.parse("030875-1234").orElseThrow();
        var name = new PersonName("Nina", "Nummer");
        var patient = patients.register(new NewPatient(cpr, name, cpr.birthDate(), null, team.hospital()));
        people.relation(team.nurse(), patient, team.hospital());
        SecurityContextHolder.clearContext();
        return patient;
    }

    private Browsers.Browser nurse() {
        return browsers.of(accepted.team("Staff pages").nurse());
    }

    private void waiting(Duration since) {
        people.asSuperuser(
                """
                insert into referral (id, organisation_id, source, wish, places, considerations, consideration_words,
                    given_name, family_name, birth_date, phone, received_at, status_hash, state)
                values (:id, :organisation, 'SELF', 'Sove', '{}', '{}', '', 'Vente', 'Person', '1980-01-01',
                    '+4512345678', :at, sha256('day pages'), 'RECEIVED') on conflict do nothing
                """,
                Map.of(
                        "id", People.id("waiting referral"),
                        "organisation", people.hospital("Day hospital").value(),
                        "at", clock.instant().minus(since).atOffset(ZoneOffset.UTC)));
    }

    private void acceptedReferral(PatientId patient) {
        var team = accepted.team("Staff pages");
        people.asSuperuser(
                """
                insert into referral (id, patient_id, organisation_id, source, wish, places, considerations,
                    consideration_words, given_name, family_name, birth_date, phone, received_at, status_hash, state,
                    decided_at, decided_by, doctor_id, contact_nurse_id, programme)
                values (:id, :patient, :organisation, 'SELF', 'Lege på gulvet med Noah', '{}', '{}', '', 'Kirsten Test',
                    'Ønske', '1974-03-12', '+4512345678', :at, sha256('own words'), 'ACCEPTED', :at, :nurse, :doctor,
                    :nurse, 'hospital') on conflict do nothing
                """,
                Map.of(
                        "id", People.id("own words"),
                        "patient", patient.value(),
                        "organisation", team.hospital().value(),
                        "at", clock.instant().atOffset(ZoneOffset.UTC),
                        "nurse", team.nurse().value(),
                        "doctor", team.doctor().value()));
    }

    private static String overview(PatientId patient) {
        return "/team/borger/" + patient.value() + "/overblik";
    }

    private static String seen(MockHttpServletResponse response) throws Exception {
        var headers = response.getHeaderNames().stream()
                .sorted()
                .map(it -> it + "=" + response.getHeaders(it))
                .toList();
        // A form's key is new each time, and the page repeats the address that was asked for.
        var page = response.getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f-]{36}", "");
        return response.getStatus() + " " + headers + page;
    }
}
