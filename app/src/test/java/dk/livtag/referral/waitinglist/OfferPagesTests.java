package dk.livtag.referral.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.patient.Cpr;
import dk.livtag.patient.CprVault;
import dk.livtag.referral.SelfReferrals;
import dk.livtag.ui.HtmlRules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;

/** A place that is offered: the person answers it herself, or it expires. */
@HouseTest
@Tag("L21")
class OfferPagesTests {

    private static final String LIST = "/team/venteliste";
    private static final String PLACE = "/mit/plads";

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

    @Test
    void isTakenByThePersonHerself() throws Exception {
        var citizen = offered("0101961001");
        assertThat(citizen.page("/mit").select("main").text()).contains("Du er tilbudt en plads.");
        HtmlRules.hold(citizen.page(PLACE));
        assertThat(citizen.page(PLACE).text()).contains("Offer hospital", "Svar senest");

        assertThat(answer(citizen, Map.of("answer", "TAKEN")).getStatus()).isEqualTo(303);

        assertThat(citizen.page(PLACE).text()).contains("Du har sagt ja.");
        assertThat(nurse().page(LIST).select("tbody").text()).contains("Har selv sagt ja");
        HtmlRules.hold(nurse().page(LIST));
    }

    @Test
    void isAnsweredWithAnotherDayInWords() throws Exception {
        var citizen = offered("0101961002");
        answer(citizen, Map.of("answer", "OTHER_TIME", "words", "Efter jul er bedre"));

        assertThat(citizen.page(PLACE).text()).contains("Der er ikke et tilbud til dig lige nu.");
        assertThat(nurse().page(LIST).select("tbody").text())
                .contains("Vil gerne have en anden dag", "«Efter jul er bedre»");
    }

    @Test
    void isRefusedWithoutLosingTheLine() throws Exception {
        answer(offered("0101961003"), Map.of("answer", "REFUSED"));
        assertThat(nurse().page(LIST).select("tbody").text()).contains("Kirsten Test Berggren", "Sagde nej til en plads");
    }

    @Test
    void asksForAnAnswer() throws Exception {
        var response = answer(offered("0101961004"), Map.of());
        assertThat(response.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
        HtmlRules.hold(page);
        assertThat(page.select(".error-summary").text()).contains("Vælg et svar");
    }

    @Test
    void expiresByTheClock() throws Exception {
        var citizen = offered("0101961005");
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Copenhagen"));
        assertThat(expire(today.plusDays(3))).isZero();
        assertThat(citizen.page(PLACE).select("[name=place]")).isNotEmpty();
        assertThat(expire(today.plusDays(4))).isEqualTo(1);
        assertThat(expire(today.plusDays(4))).isZero();

        assertThat(nurse().page(LIST).select("tbody").text()).contains("Et tilbud blev ikke besvaret i tide");
        assertThat(citizen.page(PLACE).select("[name=place]")).isEmpty();
    }

    @Test
    void isNobodyElses() throws Exception {
        offered("0101961006");
        var stranger = browsers.of(citizen("0101961007"));
        assertThat(stranger.page(PLACE).text()).contains("Der er ikke et tilbud til dig lige nu.");
    }

    private Browser offered(String cpr) throws Exception {
        var path = "/team/henvisninger/" + sender.send(hospital, cpr).value();
        nurse().submit(path + "/venteliste", path + "/venteliste", Map.of());
        var offer = nurse().page(LIST).select("form[action$=/tilbyd]").attr("action");
        var start = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Copenhagen")).plusDays(10);
        nurse().submit(
                LIST,
                offer,
                Map.of(
                        "day", String.valueOf(start.getDayOfMonth()),
                        "month", String.valueOf(start.getMonthValue()),
                        "year", String.valueOf(start.getYear())));
        return browsers.of(citizen(cpr));
    }

    private static MockHttpServletResponse answer(Browser citizen, Map<String, String> fields) throws Exception {
        return citizen.submit(PLACE, PLACE, fields);
    }

    /** Looks at the clock at noon of a day. */
    private int expire(LocalDate day) {
        var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new OfferClock(worker, Clock.fixed(noon, ZoneOffset.UTC)).expire();
    }

    private AccountId citizen(String cpr) {
        var id = People.id("offer citizen " + cpr);
        people.asSuperuser("""
                insert into account (id, role, display_name, person_key) values (:id, 'citizen', 'Kirsten Test', :key)
                on conflict do nothing
                """, Map.of("id", id, "key", vault.lookUpKey(new Cpr(cpr))));
        return new AccountId(id);
    }

    private Browser nurse() {
        return browsers.of(account);
    }
}
