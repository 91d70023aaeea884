package dk.livtag.staffportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Callers;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.patient.Cpr;
import dk.livtag.patient.NewPatient;
import dk.livtag.patient.Patients;
import dk.livtag.patient.PersonName;
import dk.livtag.ui.HtmlRules;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The search field in the staff's header: name, CPR number, telephone, and never a number in an address. */
@HouseTest
class SearchPagesTests {

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

    @ParameterizedTest
    @ValueSource(strings = {"/team/dag", "/team/borgere", "/team/soeg", "/team/henvisninger"})
    void standsOnEachPageOfClinicians(String path) throws Exception {
        var page = nurse().page(path);
        HtmlRules.hold(page);
        assertThat(page.select("header form[role=search][method=post] input#soeg[aria-keyshortcuts=/]"))
                .hasSize(1);
    }

    @Test
    void isNotForThoseWhoSeeNoCitizens() throws Exception {
        var operator = browsers.of(people.other("search operator", "sys_admin", people.hospital("Search hospital")));
        assertThat(operator.page("/drift/sundhed").select("form[role=search]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"040875-1234", "0408751234", " 040875 1234 "})
    void aNumberLeadsStraightToTheCitizen(String written) throws Exception {
        var patient = withNumber("040875-1234", "Sara", "Nummer");
        people.relation(nurseAccount(), patient, hospital());

        assertThat(search(nurse(), written)).isEqualTo("/team/borger/" + patient.value() + "/overblik");
    }

    @ParameterizedTest
    @ValueSource(strings = {"050875-1234", "990875-1234", "050875", "0508751", "+4512", "Kirsten 050875-1234"})
    void noNumberIsEverInAnAddress(String written) throws Exception {
        withNumber("050875-1234", "Søren", "Skjult");

        assertThat(search(nurse(), written)).startsWith("/team/soeg?svar=").doesNotContainPattern("[0-9]");
    }

    @Test
    void whoMayNotSeeAPersonIsAnsweredAsIfThereWereNone() throws Exception {
        withNumber("060875-1234", "Nora", "Fremmed");

        assertThat(search(nurse(), "060875-1234")).isEqualTo(search(nurse(), "070875-1234"));
        var page = nurse().page(search(nurse(), "060875-1234"));
        HtmlRules.hold(page);
        assertThat(page.text()).contains("Ingen af dine borgere har det nummer.", "Tjek tallene, eller søg på navn.");
    }

    @Test
    void aTelephoneLeadsToTheCitizenOrToThoseWhoShareIt() throws Exception {
        var mother = phoned("Mor", "Telefon", "+4598765432");
        assertThat(search(nurse(), "98 76 54 32")).isEqualTo("/team/borger/" + mother.value() + "/overblik");

        var daughter = phoned("Datter", "Telefon", "+4598765432");
        var address = search(nurse(), "+45 98765432");
        assertThat(address).contains(mother.value().toString(), daughter.value().toString());
        var page = nurse().page(address);
        HtmlRules.hold(page);
        assertThat(page.select("main tbody th").eachText()).containsExactly("Datter Telefon", "Mor Telefon");
    }

    @Test
    void aNameLeadsToTheList() throws Exception {
        accepted.person("Åse", "Søgemand", accepted.team("Search hospital"), clock.instant());

        var address = URLDecoder.decode(search(nurse(), "søgemand"), StandardCharsets.UTF_8);
        assertThat(nurse().page(address).select("main tbody th a").eachText()).containsExactly("Åse Søgemand");
    }

    @Test
    void theListAsksByPostToo() throws Exception {
        assertThat(nurse().page("/team/borgere").select("form[method=get]")).isEmpty();
        assertThat(nurse().submit(
                                "/team/borgere", "/team/soeg", Map.of("navn", "ø", "liste", "mine", "orden", "nyeste"))
                        .getHeader("Location"))
                .isEqualTo("/team/borgere?navn=%C3%B8&liste=mine&orden=nyeste");
    }

    private static String search(Browsers.Browser browser, String written) throws Exception {
        var answer = browser.submit("/team/dag", "/team/soeg", Map.of("navn", written));
        assertThat(answer.getStatus()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    private OrganisationId hospital() {
        return accepted.team("Search hospital").hospital();
    }

    private AccountId nurseAccount() {
        return accepted.team("Search hospital").nurse();
    }

    private Browsers.Browser nurse() {
        return browsers.of(nurseAccount());
    }

    private PatientId phoned(String given, String family, String phone) {
        var patient = accepted.person(given, family, accepted.team("Search hospital"), clock.instant());
        people.asSuperuser(
                "update patient set phone = :phone where patient_id = :patient",
                Map.of("phone", phone, "patient", patient.value()));
        return patient;
    }

    /** Somebody registered whom nobody has a care relation with. */
    private PatientId withNumber(String number, String given, String family) {
        callers.become(nurseAccount());
        var cpr = Cpr.parse(number).orElseThrow();
        var name = new PersonName(given, family);
        var patient = patients.register(new NewPatient(cpr, name, cpr.birthDate(), null, hospital()));
        SecurityContextHolder.clearContext();
        return patient;
    }
}
