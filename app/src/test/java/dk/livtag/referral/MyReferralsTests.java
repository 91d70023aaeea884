package dk.livtag.referral;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Callers;
import dk.livtag.kernel.AccountId;
import dk.livtag.patient.Cpr;
import dk.livtag.patient.CprVault;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A citizen who logs in sees how far her own referral is, also before anybody has accepted it. */
@HouseTest
@Tag("D31")
class MyReferralsTests {

    @Autowired
    SelfReferrals sender;

    @Autowired
    Referrals referrals;

    @Autowired
    CprVault vault;

    @Autowired
    People people;

    @Autowired
    Callers callers;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void areSeenByTheirSenderAndNoOther() {
        sender.send(people.hospital("My hospital"), "0101941001");

        callers.become(citizen("My citizen", "0101941001"));
        assertThat(referrals.ofMine())
                .hasSizeGreaterThanOrEqualTo(1)
                .allSatisfy(it -> assertThat(it.read()).isNull());

        callers.become(citizen("Your citizen", "0101941002"));
        assertThat(referrals.ofMine()).isEmpty();
    }

    private AccountId citizen(String name, String cpr) {
        var id = People.id(name);
        people.asSuperuser("""
                insert into account (id, role, display_name, person_key) values (:id, 'citizen', :name, :key)
                on conflict do nothing
                """, Map.of("id", id, "name", name, "key", vault.lookUpKey(new Cpr(cpr))));
        return new AccountId(id);
    }
}
