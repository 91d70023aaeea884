package dk.livtag.referral.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.ui.HtmlRules;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A place that is offered: the person answers it herself, or it expires. */
@Tag("L21")
class OfferPagesTests extends Offered {

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
        assertThat(nurse().page(LIST).select("tbody").text())
                .contains("Kirsten Test Berggren", "Sagde nej til en plads");
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
}
