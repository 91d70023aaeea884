package dk.livtag.referral.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.referral.SelfReferrals;
import dk.livtag.ui.HtmlRules;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How early people begin, and who of the early track begins within the target, on the page of the figures. */
@HouseTest
class StartFiguresTests {

    private static final String BEGUN = """
            update referral
            set state = 'ACCEPTED', patient_id = :patient, decided_by = :nurse, contact_nurse_id = :nurse,
                programme = 'hospital', duration = :duration, decided_at = :at, received_at = :came
            where organisation_id = :place and state = 'RECEIVED'
            """;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    SelfReferrals sender;

    @Autowired
    Clock clock;

    private OrganisationId hospital = new OrganisationId(new UUID(0, 0));
    private AccountId nurse = new AccountId(new UUID(0, 0));

    @BeforeEach
    void makePeople() {
        var name = "Starts " + UUID.randomUUID();
        hospital = people.hospital(name);
        nurse = people.staff(name + " nurse", "nurse", hospital);
    }

    @Test
    @Tag("D29")
    void tellsHowEarlyPeopleBegin() throws Exception {
        begun(6, "UNDER_THREE_MONTHS", 20);
        begun(14, "OVER_FIVE_YEARS", 70);

        var page = browsers.of(nurse).page("/team/henvisninger/tal");
        HtmlRules.hold(page);
        assertThat(page.select("main").text())
                .contains("Under 3 måneder Det kalder vi tidligt 6", "Begyndte tidligt 30 procent (6 af 20)");
    }

    @Test
    @Tag("D15")
    void tellsHowManyOfTheEarlyTrackBeginWithinTheTarget() throws Exception {
        begun(6, "UNDER_THREE_MONTHS", 30);
        begun(6, "THREE_MONTHS_TO_A_YEAR", 31);

        assertThat(browsers.of(nurse)
                        .page("/team/henvisninger/tal")
                        .select("main")
                        .text())
                .contains("Tidlig start inden 30 dage 50 procent (6 af 12)", "Det har huset selv valgt.");
    }

    @Test
    @Tag("D29")
    void hidesSmallNumbersAndWhatTheyCouldBeWorkedOutFrom() throws Exception {
        begun(6, "UNDER_THREE_MONTHS", 20);
        begun(4, "OVER_FIVE_YEARS", 20);

        var browser = browsers.of(nurse);
        assertThat(browser.page("/team/henvisninger/tal").select("main").text())
                .contains("Mere end 5 år Under 5", "Begyndte tidligt Vises ikke, for en gruppe er under 5.");
        assertThat(browser.open("/team/henvisninger/tal.csv").getContentAsString())
                .contains("ALL;began-UNDER_THREE_MONTHS;6", "ALL;began-OVER_FIVE_YEARS;<5", "began-early-percent;<5");
    }

    @Test
    @Tag("D15")
    void saysInWordsWhoHasWaitedLongerThanTheTarget() throws Exception {
        sender.send(hospital, "0101011001");
        people.asSuperuser(
                "update referral set received_at = :at, duration = 'UNDER_THREE_MONTHS' where organisation_id = :place",
                Map.of("at", daysAgo(31), "place", hospital.value()));

        assertThat(browsers.of(nurse).page("/team/henvisninger").select("tbody").text())
                .contains("Over 30 dage, målet for tidlig start");
    }

    private void begun(int some, String duration, int days) {
        for (var it = 0; it < some; it++) {
            sender.send(hospital, "0101011002");
        }
        var patient = UUID.randomUUID();
        people.asSuperuser("""
                insert into patient (patient_id, organisation_id, given_name, family_name, birth_date, registered_at)
                values (:patient, :place, 'Start', 'Person', '1974-03-12', '2026-03-04')
                """, Map.of("patient", patient, "place", hospital.value()));
        people.asSuperuser(
                BEGUN,
                Map.of(
                        "patient", patient,
                        "nurse", nurse.value(),
                        "duration", duration,
                        "place", hospital.value(),
                        "at", daysAgo(1),
                        "came", daysAgo(1 + days)));
    }

    private Object daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
    }
}
