package dk.livtag.referral.waitinglist;

import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.patient.Cpr;
import dk.livtag.patient.CprVault;
import dk.livtag.referral.SelfReferrals;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;

/** Tests about somebody on the waiting list who is offered a place. */
@HouseTest
abstract class Offered {

    static final String LIST = "/team/venteliste";
    static final String PLACE = "/mit/plads";

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    SelfReferrals sender;

    @Autowired
    CprVault vault;

    @Autowired
    @Qualifier("worker")
    DataSource worker;

    @Autowired
    Clock clock;

    OrganisationId hospital = new OrganisationId(People.id("Offer hospital"));
    AccountId account = new AccountId(People.id("offer nurse"));

    @BeforeEach
    void makePeople() {
        people.hospital("Offer hospital");
        people.staff("offer nurse", "nurse", hospital);
        people.asSuperuser(
                "delete from referral_step where organisation_id = :place", Map.of("place", hospital.value()));
        people.asSuperuser(
                "delete from referral where organisation_id = :place and awaiting", Map.of("place", hospital.value()));
    }

    Browser offered(String cpr) throws Exception {
        var path = "/team/henvisninger/" + sender.send(hospital, cpr).value();
        nurse().submit(path + "/venteliste", path + "/venteliste", Map.of());
        var offer = nurse().page(LIST).select("form[action$=/tilbyd]").attr("action");
        var start = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Copenhagen"))
                .plusDays(10);
        nurse().submit(
                        LIST,
                        offer,
                        Map.of(
                                "day", String.valueOf(start.getDayOfMonth()),
                                "month", String.valueOf(start.getMonthValue()),
                                "year", String.valueOf(start.getYear())));
        return browsers.of(citizen(cpr));
    }

    static MockHttpServletResponse answer(Browser citizen, Map<String, String> fields) throws Exception {
        return citizen.submit(PLACE, PLACE, fields);
    }

    /** Looks at the clock at noon of a day. */
    int expire(LocalDate day) {
        var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new OfferClock(worker, Clock.fixed(noon, ZoneOffset.UTC)).look();
    }

    AccountId citizen(String cpr) {
        var id = People.id("offer citizen " + cpr);
        people.asSuperuser("""
                insert into account (id, role, display_name, person_key) values (:id, 'citizen', 'Kirsten Test', :key)
                on conflict do nothing
                """, Map.of("id", id, "key", vault.lookUpKey(new Cpr(cpr))));
        return new AccountId(id);
    }

    Browser nurse() {
        return browsers.of(account);
    }
}
