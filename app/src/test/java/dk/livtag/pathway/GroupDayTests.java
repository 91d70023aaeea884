package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.ui.HtmlRules;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The days on which somebody's group begins and ends, which questions are counted from. */
class GroupDayTests extends Begun {

    @Autowired
    Browsers browsers;

    private Accepted.Team team;
    private Browser nurse;
    private String steer;
    private String course;

    @BeforeEach
    void begin() throws Exception {
        team = accepted.team("Group day hospital " + UUID.randomUUID());
        course = "/team/borger/" + begin(team, today().minusDays(30)).value() + "/forloeb";
        steer = course + "/styr";
        nurse = browsers.of(team.nurse());
        nurse.submit(steer, steer + "/stadie", Map.of("phase", "treatment", "why", "Vurderet andetsteds"));
    }

    @Test
    @Tag("L6")
    void asksTheGroupsQuestionsFromTheDayThatItBegan() throws Exception {
        var page = nurse.page(steer);
        HtmlRules.hold(page);
        assertThat(page.select("main h2").eachText())
                .contains("Holdet er begyndt")
                .doesNotContain("Holdet er slut");
        var answer = note("group-start", today().minusDays(2).toString());
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(nurse.page(course).text()).contains("Nået: holdets start", "Spørgsmål når holdet begynder");
        assertThat(nurse.page(steer).select("main h2").eachText()).contains("Holdet er slut");
    }

    @Test
    void keepsTheDayThatCannotBeAndSaysWhichCan() throws Exception {
        var answer = note("group-start", today().plusDays(1).toString());
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        HtmlRules.hold(page);
        assertThat(page.select(".error-summary").text()).contains("senest er i dag");
        assertThat(page.select("#day").val()).isEqualTo(today().plusDays(1).toString());
    }

    @Test
    void notesNoDayTwice() throws Exception {
        note("group-start", today().toString());
        assertThat(note("group-start", today().minusDays(1).toString()).getContentAsString())
                .contains("Dagen er noteret");
    }

    private MockHttpServletResponse note(String point, String day) throws Exception {
        return nurse.submit(steer, steer + "/hold", Map.of("point", point, "day", day));
    }
}
