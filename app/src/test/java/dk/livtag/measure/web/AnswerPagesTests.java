package dk.livtag.measure.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.ui.HtmlRules;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The citizen answers, one question a page. */
@HouseTest
@Tag("L11")
class AnswerPagesTests extends Asked {

    @Test
    void eachAnswerIsKeptBeforeTheNextQuestion() throws Exception {
        var two = two("Gemmer");
        var path = send(two, "nrs");
        HtmlRules.hold(two.citizen().page("/mit/skema"));
        HtmlRules.hold(two.citizen().page(path));
        var first = two.citizen().page(path + "/1");
        HtmlRules.hold(first);
        assertThat(first.select("script")).isEmpty();
        assertThat(first.select("h1").text()).contains("for det meste");
        assertThat(first.select("input[type=radio]")).hasSize(11);
        answer(two, path + "/1", "6");
        assertThat(two.citizen().page(path + "/1").select("input[checked]").val())
                .isEqualTo("6");
        assertThat(two.citizen().page(path).select("a.button-primary").attr("href"))
                .isEqualTo(path + "/2");
    }

    @Test
    void aBreakKeepsTheAnswerAndGoesBackToTheList() throws Exception {
        var two = two("Holder");
        var path = send(two, "nrs");
        var answer = two.citizen().submit(path + "/1", path + "/1", Map.of("press", "PAUSE", "answer", "4"));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/mit/skema?pause=ja");
        assertThat(two.citizen().page("/mit/skema?pause=ja").text()).contains("Dine svar er gemt", "Du er begyndt");
        assertThat(two.nurse().page(two.results()).text()).contains("1 svar");
    }

    @Test
    void whatIsSkippedSaysSoAndWhatIsSentIsScored() throws Exception {
        var two = two("Springer");
        var path = send(two, "nrs");
        answer(two, path + "/1", "6");
        two.citizen().submit(path + "/2", path + "/2", Map.of("press", "SKIP"));
        answer(two, path + "/3", "2");
        answer(two, path + "/4", "5");
        var check = two.citizen().page(path + "/tjek");
        HtmlRules.hold(check);
        assertThat(check.select("dd").text()).contains("6", "Sprunget over", "2", "5");
        two.citizen().submit(path + "/tjek", path + "/tjek", Map.of());
        HtmlRules.hold(two.citizen().page(path + "/tak"));
        assertThat(two.nurse().page(two.results()).text()).contains("Hvad gør vi ved det?", "Målt én gang: 6.");
        HtmlRules.hold(two.citizen().page("/mit/udvikling"));
    }

    @Test
    void whatIsSentTwiceIsSentOnce() throws Exception {
        var two = two("Dobbelt");
        var path = send(two, "wai-single");
        answer(two, path + "/1", "6");
        var check = two.citizen().page(path + "/tjek");
        two.citizen().submit(path + "/tjek", path + "/tjek", Map.of());
        assertThat(check.select("form")).isNotEmpty();
        assertThat(two.citizen().open(path + "/tjek").getStatus()).isEqualTo(409);
        assertThat(two.citizen().page(path).text()).contains("Skemaet er afsluttet");
    }

    @Test
    void withoutAnAnswerThePageSaysWhatToDo() throws Exception {
        var two = two("Tom");
        var path = send(two, "nrs");
        var answer = two.citizen().submit(path + "/1", path + "/1", Map.of("press", "NEXT"));
        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        HtmlRules.hold(page);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select(".error-summary").text()).contains("Ret det her", "eller tryk Spring over");
        assertThat(two.citizen()
                        .submit(path + "/1", path + "/1", Map.of("press", "NEXT", "answer", "11"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void noIsAnAnswerToo() throws Exception {
        var two = two("Nej");
        var path = send(two, "pgic");
        HtmlRules.hold(two.citizen().page(path + "/nej"));
        assertThat(two.citizen().submit(path + "/nej", path + "/nej", Map.of()).getStatus())
                .isEqualTo(422);
        two.citizen().submit(path + "/nej", path + "/nej", Map.of("reason", "TOO_MUCH"));
        assertThat(two.citizen().page("/mit/skema").text()).contains("Der er ingen skemaer");
        assertThat(two.nurse().page(two.results()).text()).contains("Ville ikke svare", "Det er for meget lige nu");
    }

    @Test
    void aQuestionThatDependsOnAnotherIsNotPutWhenThatIsSkipped() throws Exception {
        var two = two("Afhænger");
        var path = send(two, "activity");
        two.citizen().submit(path + "/1", path + "/1", Map.of("press", "SKIP"));
        assertThat(two.citizen().page(path + "/2").select("h1").text()).contains("Den anden aktivitet");
    }

    @Test
    void nobodyElseSeesIt() throws Exception {
        var two = two("Ejer");
        var path = send(two, "nrs");
        var other = two("Anden");
        assertThat(other.citizen().open(path + "/1").getStatus()).isEqualTo(404);
    }
}
