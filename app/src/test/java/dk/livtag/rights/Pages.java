package dk.livtag.rights;

import dk.livtag.Accepted;
import dk.livtag.Accepted.Team;
import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** A citizen of the rights' own hospital, and those who treat her. */
@HouseTest
abstract class Pages {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Accepted accepted;

    /** Somebody with a pathway, and the browsers of those who look at her. */
    record Seen(Team team, PatientId patient, Browser mine, Browser nurse, Browser doctor) {

        String overview() {
            return "/team/borger/" + patient.value() + "/overblik";
        }
    }

    Seen citizen(String given) {
        var team = accepted.team("Rights hospital");
        var patient = accepted.person(given, "Retsvig", team, Instant.parse("2026-03-01T09:00:00Z"));
        return new Seen(
                team,
                patient,
                browsers.of(people.citizen(given + " Rights citizen", patient)),
                browsers.of(team.nurse()),
                browsers.of(team.doctor()));
    }

    /** Logged in ten minutes ago: not freshly. */
    Browser tired(AccountId account) {
        var browser = browsers.of(account);
        people.asSuperuser(
                "update session set authenticated_at = authenticated_at - interval '10 minutes' where account_id = :id",
                Map.of("id", account.value()));
        return browser;
    }

    /** One who works at the employment authority of this name exists. */
    UUID authority(String name) {
        people.asSuperuser("""
                insert into organisation (id, name, kind, phone, receives_referrals)
                values (:id, :name, 'employment_authority', '12345678', false) on conflict do nothing
                """, Map.of("id", People.id(name), "name", name));
        return People.id(name);
    }
}
