package dk.livtag.plan.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.plan.Planned;
import dk.livtag.ui.HtmlRules;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The report in a browser and as a file. */
@HouseTest
@Tag("D3")
class CoveragePagesTests {

    @Autowired
    Planned planned;

    @Autowired
    Browsers browsers;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysWhatNothingAnswers() throws Exception {
        var team = planned.around("Coverage pages hospital", "Mangler");
        planned.problem(team, "=1+1; \"Sove\"");
        SecurityContextHolder.clearContext();
        var nurse = browsers.of(team.of("nurse"));
        var one = nurse.page("/team/borger/" + team.patient().value() + "/behandlingsplan/daekning");
        HtmlRules.hold(one);
        assertThat(one.text()).contains("1 ting uden en indsats", "Intet endnu");
        var all = nurse.page("/team/daekning?kun=ja&omraade=FAMILY");
        HtmlRules.hold(all);
        assertThat(all.select("tbody").text()).contains("Intet endnu");
        assertThat(all.text()).contains("For få til at vise");
        HtmlRules.hold(nurse.page("/team/daekning?program=findes-ikke"));
        var file = nurse.open("/team/daekning.csv").getContentAsString(StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFFcitizen;problem;area").contains("\"'=1+1; \"\"Sove\"\"\";FAMILY;no");
    }
}
