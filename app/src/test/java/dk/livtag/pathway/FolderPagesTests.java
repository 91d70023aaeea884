package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.TestDatabase;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.pathway.offer.Programmes;
import dk.livtag.referral.SelfReferrals;
import dk.livtag.ui.HtmlRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A third programme, of an operator's own, from the folder: read without a restart, chosen at acceptance, and run. */
@HouseTest
@Tag("D30")
class FolderPagesTests {

    private static final String THIRD = """
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

    @Test
    void isReadAgainWithoutARestartWhileABadOneBesideItIsRefused() throws Exception {
        put("third.yaml", THIRD);
        put("bad.yaml", THIRD.replace("weeks: 1}", "weeks: 1}\n        every: {weeks: 0}"));
        Files.write(TestDatabase.PROGRAMMES.resolve("latin.yaml"), "id: \u00e6ble".getBytes(StandardCharsets.ISO_8859_1));
        readAgain();

        var page = leader().page("/team/programmer");
        HtmlRules.hold(page);
        assertThat(page.text())
                .contains("third.yaml: Smerteskole i byen, version 1.", "Kommunalt hold")
                .contains("bad.yaml, linje 17: ", "En rytme skal være mindst én dag.")
                .contains("latin.yaml, linje 0: latin.yaml kan ikke læses.");
        var operator = browsers.of(people.other("folder operator", "sys_admin", town));
        var health = operator.page("/drift/sundhed");
        HtmlRules.hold(health);
        assertThat(health.select("tbody tr:first-child").text()).contains("Programmer", "Fejl", "2 filer er afvist");
        assertThat(health.select("main li").text()).contains("bad.yaml, linje 17");
    }

    @Test
    void isRefusedWhereItSaysSomethingElseThanItsVersionDid() throws Exception {
        put("third.yaml", THIRD);
        readAgain();
        put("third.yaml", THIRD.replace("typicalMonths: 3", "typicalMonths: 4"));
        readAgain();

        assertThat(leader().page("/team/programmer").text()).contains("Giv filen et højere versionsnummer.");
        assertThat(leader().page("/team/programmer/own-third").text()).contains("3 måneder");
    }

    @Test
    void isChosenAtAcceptanceAndRuns() throws Exception {
        put("third.yaml", THIRD);
        readAgain();
        var path = "/team/henvisninger/" + referrals.send(town, "0101971001").value();
        SecurityContextHolder.clearContext();
        assertThat(nurse().page(path + "/tag-imod").select("[name=programme]").eachAttr("value"))
                .containsExactlyInAnyOrder("municipal", "own-third");
        nurse().submit(
                path + "/tag-imod",
                path + "/tag-imod",
                Map.of("programme", "own-third", "nurse", account.value().toString()));

        var about = nurse().page(path).select("a[href$=/overblik]").attr("href").replace("/overblik", "/forloeb");
        await().until(() -> nurse().page(about).text().contains("Velkomst"));
        var day = nurse().page(about);
        HtmlRules.hold(day);
        assertThat(day.text()).contains("Skolen", "Velkomst", "folder nurse");
    }

    @Test
    void isReadAgainByThoseWhoManageTheHouseOnly() throws Exception {
        var page = nurse().page("/team/programmer");
        assertThat(page.text()).contains("Sidst læst");
        assertThat(page.select("form[action$=laes-igen]")).isEmpty();
    }

    private Browser leader() {
        return browsers.of(new AccountId(People.id("folder leader")));
    }

    private Browser nurse() {
        return browsers.of(account);
    }

    private void readAgain() throws Exception {
        var answer = leader().submit("/team/programmer", "/team/programmer/laes-igen", Map.of());
        assertThat(answer.getStatus()).isEqualTo(303);
    }

    private static void put(String file, String text) throws IOException {
        Files.writeString(TestDatabase.PROGRAMMES.resolve(file), text);
    }
}
