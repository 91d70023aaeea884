package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.livtag.TestDatabase;
import dk.livtag.ui.HtmlRules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** A third programme, of an operator's own, from the folder: read without a restart, chosen at acceptance, and run. */
@Tag("D30")
class FolderPagesTests extends OwnFolder {

    @Test
    void isReadAgainWithoutARestartWhileABadOneBesideItIsRefused() throws Exception {
        put("third.yaml", THIRD);
        put("bad.yaml", THIRD.replace("weeks: 1}", "weeks: 1}\n        every: {weeks: 0}"));
        Files.write(
                TestDatabase.PROGRAMMES.resolve("latin.yaml"), "id: \u00e6ble".getBytes(StandardCharsets.ISO_8859_1));
        readAgain();

        var page = leader().page("/team/programmer");
        HtmlRules.hold(page);
        assertThat(page.text())
                .contains("third.yaml: Smerteskole i byen, version 1.", "Kommunalt hold")
                .contains("bad.yaml, linje 18: ", "En rytme skal være mindst én dag.")
                .contains("latin.yaml, linje 0: latin.yaml kan ikke læses.");
        var operator = browsers.of(people.other("folder operator", "sys_admin", town));
        var health = operator.page("/drift/sundhed");
        HtmlRules.hold(health);
        assertThat(health.select("tbody tr:first-child").text()).contains("Programmer", "Fejl", "2 filer er afvist");
        assertThat(health.select("main li").text()).contains("bad.yaml, linje 18");
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
                        Map.of(
                                "programme",
                                "own-third",
                                "nurse",
                                account.value().toString()));

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
}
