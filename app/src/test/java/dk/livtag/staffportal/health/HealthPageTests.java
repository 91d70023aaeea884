package dk.livtag.staffportal.health;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.ui.HtmlRules;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class HealthPageTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Accepted accepted;

    @Autowired
    Clock clock;

    @Test
    void tellsTheOperatorHowTheHouseIs() throws Exception {
        var page = operator().page("/drift/sundhed");
        HtmlRules.hold(page);
        assertThat(page.text())
                .contains("PostgreSQL 18.", "Det, der er gemt, er skrevet til disken.", "Adressen mangler.");
    }

    @Test
    void showsWhatIsStuckFirst() throws Exception {
        var event = UUID.randomUUID();
        people.asSuperuser(
                """
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)
                values (:id, 'test', 'test', '{}', :at)
                """,
                Map.of(
                        "id",
                        event,
                        "at",
                        clock.instant().minus(Duration.ofMinutes(7)).atOffset(ZoneOffset.UTC)));
        try {
            assertThat(operator().page("/drift/sundhed").select("tbody tr").first())
                    .extracting(it -> it.text())
                    .asString()
                    .contains("Hændelser, der venter Fejl", "7 minutter");
        } finally {
            people.asSuperuser("delete from event_publication where id = :id", Map.of("id", event));
        }
    }

    @Test
    void isClosedToStaff() {
        assertThat(browsers.of(accepted.team("Health hospital").nurse())
                        .open("/drift/sundhed")
                        .getStatus())
                .isIn(403, 404);
    }

    private Browsers.Browser operator() {
        return browsers.of(people.other("health operator", "sys_admin", people.hospital("Health hospital")));
    }
}
