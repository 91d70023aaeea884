package dk.livtag.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import dk.livtag.ui.HtmlRules;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Nobody loses what she wrote because a log-in ends: there is a warning, a way to stay, and a way to send again. */
@HouseTest
class SessionEndTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Test
    void staffAreWarnedFiveMinutesBefore() throws Exception {
        var page = browsers.of(nurse()).page("/team/dag");
        HtmlRules.hold(page);
        assertThat(page.select(".session-end").attr("class")).isEqualTo("session-end session-end-9");
        assertThat(page.select(".session-end__soon[role=alert]").text())
                .isEqualTo("Du bliver logget af om 5 minutter. Bliv logget ind");
    }

    @Test
    void citizensHaveLongerAndNoScript() throws Exception {
        var page = browsers.of(citizen()).page("/mit");
        assertThat(page.select(".session-end").attr("class")).isEqualTo("session-end session-end-24");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void whoIsNotLoggedInIsNotWarned() throws Exception {
        assertThat(browsers.visitor().page("/").select(".session-end")).isEmpty();
    }

    @Test
    void theWarningCountsToTheLongestALogInMayLast() throws Exception {
        var nurse = nurse();
        var browser = browsers.of(nurse);
        people.owner()
                .sql(
                        "update session set created_at = created_at - interval '7 hours 52 minutes' where account_id = :id")
                .param("id", nurse.value())
                .update();

        assertThat(browser.page("/team/dag").select(".session-end").attr("class"))
                .isIn("session-end session-end-2", "session-end session-end-3");
    }

    @Test
    void stayingLeadsBackToThePage() throws Exception {
        assertThat(browsers.of(nurse())
                        .submit("/team/borgere", "/log-ind/bliv", Map.of())
                        .getHeader("Location"))
                .isEqualTo("/team/borgere");
    }

    @Test
    void aFormAfterTheEndIsHandedBack() {
        var visitor = browsers.visitor();
        var answer = visitor.send(written("/team/soeg", token(visitor)));

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getForwardedUrl()).isEqualTo(InterruptedPage.PATH);
    }

    @Test
    void aFormOfTheLogInBeforeIsHandedBack() {
        var answer = browsers.of(nurse()).send(written("/team/soeg", token(browsers.visitor())));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getForwardedUrl()).isEqualTo(InterruptedPage.PATH);
    }

    @Test
    void aFormFromNoBrowserIsNot() {
        var answer =
                browsers.of(nurse()).send(post("/team/soeg").accept("text/html").param("navn", "x"));

        assertThat(answer.getForwardedUrl()).isNull();
    }

    @Test
    void whatWasWrittenStandsOnThePageAndCanBeSentAgain() throws Exception {
        var browser = browsers.of(nurse());
        var page = Jsoup.parse(browser.send(written(InterruptedPage.PATH, token(browser))
                        .requestAttr(RequestDispatcher.FORWARD_REQUEST_URI, "/team/soeg"))
                .getContentAsString(StandardCharsets.UTF_8));

        HtmlRules.hold(page);
        var form = page.select("main form[action=/team/soeg][method=post]");
        assertThat(form.select("input[name=navn]").attr("value")).isEqualTo("Åse \"Ørsted\"");
        assertThat(form.select("input[name=_csrf]")).hasSize(1);
        assertThat(form.select("input[name=_key]")).hasSize(1);
    }

    @Test
    void nobodyElseFindsThatPage() {
        var visitor = browsers.visitor();
        assertThat(visitor.send(written(InterruptedPage.PATH, token(visitor))).getStatus())
                .isEqualTo(404);
    }

    private static MockHttpServletRequestBuilder written(String path, String token) {
        return post(path)
                .accept("text/html")
                .header("Sec-Fetch-Site", "same-origin")
                .param("_csrf", token)
                .param("_key", UUID.randomUUID().toString())
                .param("navn", "Åse \"Ørsted\"");
    }

    private static String token(Browser browser) {
        var page = new String(browser.open("/visning").getContentAsByteArray(), StandardCharsets.UTF_8);
        return Jsoup.parse(page).select("main input[name=_csrf]").attr("value");
    }

    private AccountId nurse() {
        return people.staff("session nurse", "nurse", people.hospital("Session hospital"));
    }

    private AccountId citizen() {
        return people.citizen("session citizen", new PatientId(People.id("session citizen's own")));
    }
}
