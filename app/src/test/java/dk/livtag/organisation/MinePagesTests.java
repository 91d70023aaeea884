package dk.livtag.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.ui.HtmlRules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class MinePagesTests {

    private static final String PAGE = "/team/mig";

    @Autowired
    Accepted accepted;

    @Autowired
    Browsers browsers;

    @Autowired
    Clock clock;

    @Test
    @Tag("D14")
    void tellsColleaguesOfYearsWithPain() throws Exception {
        var nurse = nurse();
        HtmlRules.hold(nurse.page(PAGE));
        nurse.submit(PAGE, PAGE + "/profil", Map.of("qualified", "2009", "pain", "2015"));
        assertThat(nurse.page(PAGE).select("#pain").val()).isEqualTo("2015");
    }

    @Test
    void saysWhichYearIsNotOne() throws Exception {
        var answer = nurse().submit(PAGE, PAGE + "/profil", Map.of("qualified", "for længe siden", "pain", "2015"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#qualified");
        assertThat(page.select("#pain").val()).isEqualTo("2015");
    }

    @Test
    @Tag("L31")
    void notesAnAbsenceAndTakesItBack() throws Exception {
        var nurse = nurse();
        nurse.submit(PAGE, PAGE + "/fravaer", Map.of("from", day(4), "to", day(9)));
        assertThat(nurse.page(PAGE).text()).contains("Ingen er vikar.");
        nurse.submit(PAGE, PAGE + "/fravaer/slet", Map.of("from", day(4)));
        assertThat(nurse.page(PAGE).text()).contains("Du har ikke noteret fravær.");
    }

    @Test
    void refusesDaysInTheWrongOrder() throws Exception {
        var answer = nurse().submit(PAGE, PAGE + "/fravaer", Map.of("from", day(9), "to", day(4)));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Den sidste dag ligger før den første.");
    }

    private Browsers.Browser nurse() {
        return browsers.of(accepted.team("Mine hospital " + UUID.randomUUID()).nurse());
    }

    private String day(int fromToday) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Copenhagen"))
                .plusDays(fromToday)
                .toString();
    }
}
