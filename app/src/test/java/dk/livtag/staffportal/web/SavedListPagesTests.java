package dk.livtag.staffportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.ui.HtmlRules;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class SavedListPagesTests {

    private static final String LATE = "/team/borgere?navn=&liste=over-tiden&orden=alder";

    @Autowired
    Browsers browsers;

    @Autowired
    Accepted accepted;

    @Test
    void aListIsFoundAgainByItsNameUntilItIsDeleted() throws Exception {
        var nurse = nurse();
        var kept = nurse.submit(LATE, "/team/borgere/lister", Map.of("kaldt", "Mandag"));
        var page = nurse.page(Objects.requireNonNull(kept.getRedirectedUrl()));
        HtmlRules.hold(page);
        assertThat(page.select(".status").text()).isEqualTo("Listen er gemt.");
        var link = page.select(".filter:contains(Mandag)").attr("href");
        assertThat(link).contains("liste=over-tiden", "orden=alder");

        var remove = page.select("form[action$=/slet]").attr("action");
        assertThat(nurse.submit(link, remove, Map.of()).getStatus()).isEqualTo(303);
        assertThat(nurse.page(link).select(".filter:contains(Mandag)")).isEmpty();
    }

    @Test
    void anErrorKeepsWhatWasWritten() throws Exception {
        var answer = nurse().submit(LATE, "/team/borgere/lister", Map.of("kaldt", "Ring 010180-2003"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        HtmlRules.hold(page);
        assertThat(page.select("#kaldt").attr("value")).isEqualTo("Ring 010180-2003");
        assertThat(page.text()).contains("Skriv et navn uden cpr- eller telefonnummer.");
    }

    private Browsers.Browser nurse() {
        return browsers.of(accepted.team("Saved pages " + UUID.randomUUID()).nurse());
    }
}
