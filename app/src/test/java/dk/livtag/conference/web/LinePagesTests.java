package dk.livtag.conference.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.ui.HtmlRules;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each profession prepares one line. */
@HouseTest
@Tag("L19")
@Tag("L47")
class LinePagesTests extends BoardPages {

    @Test
    void aLineBeginsFromWhatTheProfessionHasSigned() throws Exception {
        var team = conferred.around("Line hospital", "Forslag");
        var id = conferred.planned(team);
        logOut();
        var nurse = browsers.of(team.of("nurse"));
        var sheet = "/team/borger/" + team.patient().value() + "/fag/sygeplejerske";
        nurse.submit(
                sheet,
                sheet,
                Map.of(
                        "f-sleep",
                        "Fin",
                        "f-bowel",
                        "Fin",
                        "f-family",
                        "Mand",
                        "f-impression",
                        "Sover 4 timer",
                        "act",
                        "sign"));
        var path = "/team/konference/" + id.value() + "/linje";
        var page = nurse.page(path);
        HtmlRules.hold(page);
        assertThat(page.select("#words").text()).isEqualTo("Sover 4 timer");
        assertThat(nurse.submit(path, path, Map.of("words", "x".repeat(201))).getStatus())
                .isEqualTo(422);
        nurse.submit(path, path, Map.of("words", "Du sover 4 timer"));
        assertThat(browsers.of(team.of("doctor"))
                        .page("/team/konference/" + id.value())
                        .text())
                .contains("Du sover 4 timer");
    }
}
