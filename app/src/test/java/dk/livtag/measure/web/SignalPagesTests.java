package dk.livtag.measure.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.ui.HtmlRules;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An answer that somebody must act on works at once, on a form that is not finished. */
@HouseTest
@Tag("L11")
class SignalPagesTests extends Asked {

    @Test
    void staffSeeItAtOnceAndSomebodyTakesItOn() throws Exception {
        var two = two("Alvor");
        var path = put(two, "phq9");
        people.asSuperuser(
                """
                insert into measure_signal (patient_id, run_id, organisation_id, name, at)
                values (:patient, :run, :hospital, 'ITEM9_POSITIVE', '2026-11-20')
                """,
                Map.of(
                        "patient", two.patient(),
                        "run", java.util.UUID.fromString(path.replace("/mit/skema/", "")),
                        "hospital", two.hospital()));
        assertThat(two.nurse().page(two.results()).text()).contains("Et svar skal der handles på nu");
        var run = path.replace("/mit/skema", "/team/maaling");
        var page = two.nurse().page(run);
        HtmlRules.hold(page);
        assertThat(page.text()).contains("Skemaet er ikke sendt ind endnu");
        two.nurse().submit(run, run + "/tag", Map.of("doing", "Ringer til hende nu"));
        assertThat(two.nurse().page(run).text()).contains("Taget hånd om", "Ringer til hende nu");
        assertThat(two.nurse().page(two.results()).text()).doesNotContain("Et svar skal der handles på nu");
    }
}
