package dk.livtag.staffportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.walls.Routes;
import dk.livtag.access.walls.Routes.Route;
import dk.livtag.kernel.PatientId;
import dk.livtag.ui.HtmlRules;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every staff page about one citizen says on top who it is. */
@HouseTest
class BannerTests {

    @Autowired
    Routes routes;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Accepted accepted;

    @Autowired
    Clock clock;

    @Test
    void standsOnEachPageAboutACitizen() throws Exception {
        var patient = citizen();
        var pages = routes.all().stream()
                .filter(Route::isSafe)
                .filter(it -> it.pattern().startsWith("/team/borger/{id}"))
                .filter(it -> !it.pattern().matches(".*[.](pdf|csv)"))
                .toList();

        assertThat(pages).isNotEmpty();
        for (var route : pages) {
            var page = browsers.of(accepted.team("Banner hospital").nurse()).page(route.at(patient.value()));
            HtmlRules.hold(page);
            assertThat(page.select("main > .patient-banner:first-child").text())
                    .as("banner of %s", route)
                    .contains("Berit Banner", "år");
        }
    }

    private PatientId citizen() {
        var team = accepted.team("Banner hospital");
        var patient = accepted.person("Berit", "Banner", team, clock.instant());
        accepted.number(patient, "0808751234");
        referral(patient);
        return patient;
    }

    private void referral(PatientId patient) {
        var team = accepted.team("Banner hospital");
        people.asSuperuser(
                """
                insert into referral (id, patient_id, organisation_id, source, wish, places, considerations,
                    consideration_words, given_name, family_name, birth_date, phone, received_at, status_hash, state,
                    decided_at, decided_by, doctor_id, contact_nurse_id, programme)
                values (:id, :patient, :organisation, 'SELF', 'Sove', '{}', '{}', '', 'Berit', 'Banner', '1975-08-08',
                    '+4512345678', :at, sha256('banner'), 'ACCEPTED', :at, :nurse, :doctor, :nurse, 'hospital')
                on conflict do nothing
                """,
                Map.of(
                        "id", People.id("banner referral"),
                        "patient", patient.value(),
                        "organisation", team.hospital().value(),
                        "at", clock.instant().atOffset(ZoneOffset.UTC),
                        "nurse", team.nurse().value(),
                        "doctor", team.doctor().value()));
    }
}
