package dk.livtag.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The number beside «Henvisninger» in the list of places. */
@HouseTest
class TriageCountTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void saysHowManyWait() throws Exception {
        waiting("count one");
        waiting("count two");

        assertThat(place("count nurse", true).text()).isEqualTo("Henvisninger 2 venter");
        assertThat(place("count nurse", true).select(".visually-hidden").text()).isEqualTo("venter");
    }

    @Test
    void theWayIsOnlyForThoseWithTheDuty() throws Exception {
        assertThat(place("count nurse without duty", false)).isEmpty();
    }

    @Test
    void saysNothingWhereNothingWaits() throws Exception {
        var nurse = browsers.of(people.staff("idle nurse", "nurse", people.hospital("Idle hospital")));
        assertThat(nurse.page("/team/dag")
                        .select(".places a[href=/team/henvisninger]")
                        .text())
                .isEqualTo("Henvisninger");
    }

    private Elements place(String name, boolean triage) throws Exception {
        var nurse = browsers.of(people.staff(name, "nurse", people.hospital("Count hospital"), triage));
        return nurse.page("/team/dag").select(".places a[href=/team/henvisninger]");
    }

    private void waiting(String name) {
        people.asSuperuser(
                """
                insert into referral (id, organisation_id, source, wish, places, considerations, consideration_words,
                    given_name, family_name, birth_date, phone, received_at, status_hash, state)
                values (:id, :organisation, 'SELF', 'Sove', '{}', '{}', '', 'Vente', 'Person', '1980-01-01',
                    '+4512345678', :at, sha256(convert_to(:name, 'UTF8')), 'RECEIVED') on conflict do nothing
                """,
                Map.of(
                        "id", People.id(name),
                        "organisation", people.hospital("Count hospital").value(),
                        "at", clock.instant().atOffset(ZoneOffset.UTC),
                        "name", name));
    }
}
