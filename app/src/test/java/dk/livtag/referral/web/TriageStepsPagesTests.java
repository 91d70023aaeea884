package dk.livtag.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.ui.HtmlRules;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Asking, answering, passing on and waiting, from browser to browser. */
@HouseTest
@Tag("D31")
class TriageStepsPagesTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    OrganisationId hospital = new OrganisationId(People.id("Steps hospital"));
    OrganisationId town = new OrganisationId(People.id("Steps town"));
    AccountId nurse = new AccountId(People.id("steps nurse"));
    AccountId townNurse = new AccountId(People.id("steps town nurse"));

    @BeforeEach
    void makePeople() {
        people.hospital("Steps hospital");
        people.hospital("Steps town");
        people.staff("steps nurse", "nurse", hospital);
        people.staff("steps town nurse", "nurse", town);
        for (var place : new OrganisationId[] {hospital, town}) {
            var parameter = Map.of("place", place.value());
            people.asSuperuser("delete from referral_step where organisation_id = :place", parameter);
            people.asSuperuser("delete from referral where organisation_id = :place and awaiting", parameter);
        }
    }

    @Test
    void asksAndIsAnsweredByTheStatusCode() throws Exception {
        var gp = colleague("0101981001");
        var code = code(gp);
        var path = path(nurse);
        browser(nurse)
                .submit(path + "/spoerg", path + "/spoerg", Map.of("reason", "WORKUP", "words", "Hvad viste MR?"));
        assertThat(browser(nurse).page("/team/henvisninger").select("tbody").text())
                .contains("Venter på svar fra afsender");

        var status = status(gp.browser(), code);
        assertThat(status.text()).contains("Vi har et spørgsmål om henvisningen", "Udredning", "Hvad viste MR?");
        HtmlRules.hold(status);
        var answered = answer(gp.browser(), status, "Den viste en slidt disk");

        assertThat(answered.getRedirectedUrl()).isEqualTo("/henvis/status/tak");
        HtmlRules.hold(gp.browser().page("/henvis/status/tak"));
        assertThat(browser(nurse).page("/team/henvisninger").select("tbody").text())
                .contains("Svar er kommet");
        assertThat(browser(nurse).page(path).text()).contains("Den viste en slidt disk", "Afsender har svaret");
    }

    @Test
    void asksForAReasonAndForWords() throws Exception {
        colleague("0101981002");
        var path = path(nurse);

        var response = browser(nurse).submit(path + "/spoerg", path + "/spoerg", Map.of());

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Applicant.html(response).select(".error-summary").text())
                .contains("Vælg en grund", "Skriv, hvad du vil vide");
    }

    @Test
    void takesNoEmptyAnswerAndNoUnknownCode() throws Exception {
        var gp = colleague("0101981003");
        var code = code(gp);
        var path = path(nurse);
        browser(nurse).submit(path + "/spoerg", path + "/spoerg", Map.of("reason", "OTHER", "words", "Ring til os"));
        var status = status(gp.browser(), code);

        assertThat(answer(gp.browser(), status, " ").getStatus()).isEqualTo(422);
        status.select("input[name=code]").val("0000-0000-00");
        assertThat(answer(gp.browser(), status, "Hej").getStatus()).isEqualTo(422);
    }

    @Test
    void triesAnswersAFewTimesAMinuteOnly() throws Exception {
        var gp = colleague("0101981004");
        var status = status(gp.browser(), code(gp));
        for (var attempt = 0; attempt < 5; attempt++) {
            gp.browser().submit("/henvis/status", "/henvis/status", Map.of("code", "0000-0000-00"));
        }

        assertThat(gp.browser()
                        .submit("/henvis/status", "/henvis/status", Map.of("code", "0000-0000-00"))
                        .getStatus())
                .isEqualTo(429);
        assertThat(status.text()).contains("Vi læser den");
    }

    @Test
    void passesOnWithTheDaysFromTheFirstArrival() throws Exception {
        var gp = colleague("0101981005");
        people.asSuperuser(
                "update referral set received_at = received_at - interval '3 days' where organisation_id = :place",
                Map.of("place", hospital.value()));
        var path = path(nurse);
        browser(nurse)
                .submit(
                        path + "/send-videre",
                        path + "/send-videre",
                        Map.of("place", town.value().toString(), "reason", "NEEDS_LOCAL_OFFER"));

        assertThat(browser(townNurse).page("/team/henvisninger").select("tbody").text())
                .contains("Kirsten Berggren", "3 dage");
        assertThat(browser(nurse).page("/team/henvisninger?vis=afgjorte").text())
                .contains("Sendt videre: Har brug for et tilbud tæt på hjemmet", "Vises ikke");
        assertThat(browser(nurse).page(path).text()).doesNotContain("Berggren");
        assertThat(status(gp.browser(), code(gp)).text()).contains("Den er sendt videre til Steps town.");
    }

    @Test
    void asksWhereToAndWhy() throws Exception {
        colleague("0101981006");
        var path = path(nurse);

        var response = browser(nurse).submit(path + "/send-videre", path + "/send-videre", Map.of("reason", "OTHER"));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Applicant.html(response).select(".error-summary").text())
                .contains("Vælg, hvor henvisningen skal hen", "Skriv, hvad grunden er");
    }

    @Test
    void waitsOnTheListWithWishesAndIsOfferedAPlace() throws Exception {
        var gp = colleague("0101981007");
        var path = path(nurse);
        browser(nurse)
                .submit(
                        path + "/venteliste",
                        path + "/venteliste",
                        Map.of("early", "true", "wishedDay", "TUESDAY", "need", "REST", "words", "Kan ikke onsdage"));

        var list = browser(nurse).page("/team/venteliste");
        assertThat(list.select("tbody").text())
                .contains("Tidlig start", "tirsdag, Mulighed for at hvile, Kan ikke onsdage");
        HtmlRules.hold(list);
        assertThat(status(gp.browser(), code(gp)).text()).contains("Borgeren venter på en plads.");

        var offer = "/team/venteliste/" + path.substring(path.lastIndexOf('/') + 1) + "/tilbyd";
        var wrong = browser(nurse).submit("/team/venteliste", offer, Map.of("day", "1", "month", "1", "year", "2020"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        HtmlRules.hold(Applicant.html(wrong));
        browser(nurse).submit("/team/venteliste", offer, Map.of("day", "1", "month", "9", "year", "2090"));
        assertThat(browser(nurse).page("/team/venteliste").text()).contains("Tilbudt fra 1. september 2090");
        browser(nurse).submit("/team/venteliste", offer.replace("tilbyd", "nej"), Map.of());
        assertThat(browser(nurse).page(path).text()).contains("Borgeren kan ikke den dag");
    }

    @Test
    @Tag("D15")
    void showsWhyAnEarlyStartMayBeWorthIt() throws Exception {
        var gp = new Colleague(browsers.visitor(), "0101981008").begin(hospital, "");
        gp.fillIn();
        gp.press(3, "NEXT", Map.of("duration", "UNDER_THREE_MONTHS", "change", "CHANGES"));
        gp.press(4, "NEXT", Map.of("sickMonth", "1", "sickYear", "2026"));
        gp.send();

        assertThat(browser(nurse).page("/team/henvisninger").select("tbody").text())
                .contains("Tidlig start?");
        assertThat(browser(nurse).page(path(nurse)).text())
                .contains("Smerterne er nye: Under 3 måneder", "Sygemeldt i", "Smerterne ændrer karakter");
    }

    @Test
    void countsTheDoorsWithoutSmallNumbers() throws Exception {
        colleague("0101981009");

        var page = browser(nurse).page("/team/henvisninger/tal");
        assertThat(page.select("tbody tr").eachText())
                .anySatisfy(it -> assertThat(it).contains("Egen læge", "Under 5"));
        HtmlRules.hold(page);
        var file = browser(nurse).open("/team/henvisninger/tal.csv");
        assertThat(file.getContentType()).startsWith("text/csv");
        assertThat(file.getContentAsString()).contains("GENERAL_PRACTICE;received;<5");
    }

    @Test
    void keepsToTheRulesOfAPage() throws Exception {
        colleague("0101981010");
        var path = path(nurse);
        for (var page : new String[] {"", "/spoerg", "/send-videre", "/venteliste"}) {
            HtmlRules.hold(browser(nurse).page(path + page));
        }
        for (var page : new String[] {"/spoerg", "/send-videre"}) {
            HtmlRules.hold(Applicant.html(browser(nurse).submit(path + page, path + page, Map.of())));
        }
    }

    private Colleague colleague(String cpr) throws Exception {
        var gp = new Colleague(browsers.visitor(), cpr).begin(hospital, "").fillIn();
        gp.send();
        return gp;
    }

    private static String code(Colleague gp) throws Exception {
        return gp.browser().page("/henvis/tak").select(".code").text();
    }

    private static Document status(Browser browser, String code) throws Exception {
        return Applicant.html(browser.submit("/henvis/status", "/henvis/status", Map.of("code", code)));
    }

    /** Sends the form that stands on a page which came as an answer to another form. */
    private static MockHttpServletResponse answer(Browser browser, Document status, String words) {
        var request = post("/henvis/status/svar").accept("text/html");
        for (var hidden : status.select("form[action=/henvis/status/svar] input[type=hidden]")) {
            request.param(hidden.attr("name"), hidden.val());
        }
        return browser.send(request.param("answer", words));
    }

    private Browser browser(AccountId account) {
        return browsers.of(account);
    }

    private String path(AccountId account) throws Exception {
        return browser(account).page("/team/henvisninger").select("tbody a").attr("href");
    }
}
