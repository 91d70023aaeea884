package dk.livtag.measure.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.ui.HtmlRules;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Staff send, type in, read, and say what is done about it. */
@HouseTest
@Tag("L11")
class MeasurePagesTests extends Asked {

    private static final Map<String, String> PAPER = Map.of("a-1", "4", "b-1", "4");

    @Test
    void onlyWhatHasWordsCanBeSent() throws Exception {
        var two = two("Sendt");
        var page = two.nurse().page(two.results());
        HtmlRules.hold(page);
        assertThat(page.select("input[name=instrument]").eachAttr("value"))
                .contains("nrs", "pgic", "wai-single", "activity")
                .doesNotContain("who5", "phq9", "eq5d5l", "mdi");
        var register = two.nurse().page("/team/maalinger/licenser");
        HtmlRules.hold(register);
        assertThat(register.text())
                .contains("Skemaets vilkår er ikke godkendt", "Skemaets ord er ikke lagt ind", "EuroQol");
    }

    @Test
    void oneThatWaitsIsNotSentAgain() throws Exception {
        var two = two("Venter");
        send(two, "nrs");
        var again =
                two.nurse().submit(two.results(), two.results() + "/send", Map.of("instrument", "nrs", "mode", "OWN"));
        assertThat(again.getStatus()).isEqualTo(409);
    }

    @Test
    void paperIsTypedTwiceAndADifferenceIsPutRight() throws Exception {
        var two = two("Papir");
        var sent = two.nurse()
                .submit(two.results(), two.results() + "/send", Map.of("instrument", "wai-single", "mode", "PAPER"));
        var entry = String.valueOf(sent.getRedirectedUrl());
        HtmlRules.hold(two.nurse().page(entry));
        var wrong = two.nurse().submit(entry, entry, Map.of("a-1", "4", "b-1", "5"));
        var page = Jsoup.parse(wrong.getContentAsString(StandardCharsets.UTF_8));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(page.select("#b-1").val()).isEqualTo("5");
        assertThat(page.select(".error-summary").text()).contains("De to svar er ikke ens");
        two.nurse().submit(entry, entry, PAPER);
        var run = two.nurse().page(entry.replace("/indtast", ""));
        HtmlRules.hold(run);
        assertThat(run.text()).contains("Alle svar er med", "Hvad gør vi ved det?");
    }

    @Test
    void aResultAsksWhatIsDoneAboutIt() throws Exception {
        var two = two("Handling");
        var path = send(two, "wai-single");
        answer(two, path + "/1", "3");
        two.citizen().submit(path + "/tjek", path + "/tjek", Map.of());
        var run = path.replace("/mit/skema", "/team/maaling");
        assertThat(two.nurse()
                        .submit(run, run + "/handling", Map.of("words", ""))
                        .getStatus())
                .isEqualTo(422);
        two.nurse().submit(run, run + "/handling", Map.of("act", "CHANGE_PLAN", "words", "Færre timer på jobbet"));
        assertThat(two.nurse().page(run).text()).contains("Vi ændrer planen", "Færre timer på jobbet");
        assertThat(two.nurse().page(two.results()).text()).doesNotContain("besvaret");
    }

    @Test
    void answersAndScoresGoToOtherProgrammes() throws Exception {
        var two = two("Fil");
        var path = send(two, "pgic");
        answer(two, path + "/1", "2");
        two.citizen().submit(path + "/tjek", path + "/tjek", Map.of());
        var run = path.replace("/mit/skema", "/team/maaling");
        var json = JsonMapper.shared()
                .readTree(two.nurse().open(run + "/svar.json").getContentAsByteArray());
        assertThat(json.get("status").asString()).isEqualTo("completed");
        assertThat(json.at("/item/0/answer/0/valueCoding/code").asString()).isEqualTo("2");
        var csv = two.nurse().open(two.results() + ".csv").getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFdag;skema").contains("pgic;1;value;2,0;;OK");
        var book = two.nurse().open("/team/maalinger/kodebog.csv").getContentAsString(StandardCharsets.UTF_8);
        assertThat(book).contains("pgic;Samlet forandring;1;value;1,0;7,0;LOWER_IS_BETTER;IMMPACT");
    }

    @Test
    void theChangeIsToldInWords() throws Exception {
        var two = two("Ændrer");
        for (var value : new String[] {"8", "5"}) {
            var path = send(two, "nrs");
            var answers = new HashMap<Integer, String>(Map.of(1, value, 2, "9", 3, "3", 4, "5"));
            for (var one : answers.entrySet()) {
                answer(two, path + "/" + one.getKey(), one.getValue());
            }
            two.citizen().submit(path + "/tjek", path + "/tjek", Map.of());
        }
        var page = two.nurse().page(two.results());
        HtmlRules.hold(page);
        assertThat(page.text()).contains("Bedre: fra 8 til 5.", "Vigtig ændring: mindst 2 point", "Lavere er bedre");
        assertThat(page.select("svg[role=img] title").text()).isEqualTo("Smerter fra 0 til 10");
        var hers = two.citizen().page("/mit/udvikling");
        HtmlRules.hold(hers);
        assertThat(hers.text()).contains("Det går bedre end ved start.", "Du sagde 8. Nu siger du 5.");
        assertThat(hers.select("svg text").eachText()).contains("8", "5");
    }
}
