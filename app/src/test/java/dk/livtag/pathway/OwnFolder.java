package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.TestDatabase;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.pathway.offer.Programmes;
import dk.livtag.referral.SelfReferrals;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tests about programmes in the operator's folder, in a municipality that may begin them. */
@HouseTest
abstract class OwnFolder {

    static final String THIRD = """
            id: own-third
            version: 1
            name: {da: Smerteskole i byen, en: Pain school in town}
            offeredBy: municipality
            typicalMonths: 3
            team: [contact-nurse]
            phases:
              - code: school
                name: {da: Skolen, en: The school}
                happens: [{da: Du går i skole tre gange., en: You go to school three times.}]
                exit: {decision: true}
                steps:
                  - code: welcome
                    name: {da: Velkomst, en: Welcome}
                    kind: teaching
                    who: contact-nurse
                    due: {from: start, weeks: 1}
            """;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    SelfReferrals referrals;

    @Autowired
    Programmes programmes;

    OrganisationId town = new OrganisationId(People.id("Folder town"));
    AccountId account = new AccountId(People.id("folder nurse"));

    @BeforeEach
    void makePeople() {
        people.municipality("Folder town");
        people.staff("folder nurse", "nurse", town);
        people.other("folder leader", "org_admin", town);
    }

    @AfterEach
    void empty() throws IOException {
        for (var file : new String[] {"third.yaml", "bad.yaml", "latin.yaml"}) {
            Files.deleteIfExists(TestDatabase.PROGRAMMES.resolve(file));
        }
        programmes.load();
        SecurityContextHolder.clearContext();
    }

    Browser leader() {
        return browsers.of(new AccountId(People.id("folder leader")));
    }

    Browser nurse() {
        return browsers.of(account);
    }

    void readAgain() throws Exception {
        var answer = leader().submit("/team/programmer", "/team/programmer/laes-igen", Map.of());
        assertThat(answer.getStatus()).isEqualTo(303);
    }

    static void put(String file, String text) throws IOException {
        Files.writeString(TestDatabase.PROGRAMMES.resolve(file), text);
    }
}
