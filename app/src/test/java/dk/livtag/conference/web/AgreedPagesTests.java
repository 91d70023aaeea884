package dk.livtag.conference.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.ui.HtmlRules;
import dk.livtag.ui.paper.VeraPdf;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was agreed, as the patient reads it, answers it and takes it home. */
@HouseTest
@Tag("L17")
@Tag("L19")
class AgreedPagesTests extends MeetingPages {

    @Test
    void theListIsConfirmed() throws Exception {
        var seen = agreed("Bekræfter");
        var patient = seen.patient();
        var nurse = seen.nurse();
        var mine = seen.mine();
        var theirs = seen.theirs();
        var page = patient.page(mine);
        HtmlRules.hold(page);
        assertThat(page.text()).contains("Det blev I enige om", "Ringe om medicin", "Du gør det senest");
        assertThat(nurse.page(theirs).select(".status").text()).contains("Først da er konferencen færdig");
        assertThat(patient.submit(mine, mine + "/enig", Map.of()).getStatus()).isEqualTo(303);
        assertThat(patient.page(mine).text()).contains("Tak. Du sagde");
        HtmlRules.hold(nurse.page(theirs));
        assertThat(nurse.page("/team/konferencer?vis=afsluttede").text()).contains("Bekræftet");
    }

    @Test
    void aCorrectionIsReadAnsweredAndSentOnceMore() throws Exception {
        var seen = agreed("Retter");
        var patient = seen.patient();
        var nurse = seen.nurse();
        var mine = seen.mine();
        var theirs = seen.theirs();
        assertThat(patient.submit(mine, mine + "/ret", Map.of("wrong", " ")).getStatus())
                .isEqualTo(422);
        patient.submit(mine, mine + "/ret", Map.of("wrong", "Det var Per"));
        assertThat(nurse.page("/team/konferencer?vis=rettet").text()).contains("Jeres svar til borgeren");
        var page = nurse.page(theirs);
        HtmlRules.hold(page);
        assertThat(page.text()).contains("Det var Per");
        assertThat(nurse.submit(theirs, theirs + "/svar", Map.of("answer", "")).getStatus())
                .isEqualTo(422);
        assertThat(nurse.submit(theirs, theirs + "/svar", Map.of("answer", "Det retter vi"))
                        .getStatus())
                .isEqualTo(303);
        var again = patient.page(mine);
        HtmlRules.hold(again);
        assertThat(again.text()).contains("Det retter vi", "Tidligere lister", "Det var Per", "Nej, det er rigtigt");
    }

    @Test
    void theSheetIsPdfUa() throws Exception {
        var seen = agreed("Papir");
        var patient = seen.patient();
        var nurse = seen.nurse();
        var mine = seen.mine();
        var theirs = seen.theirs();
        HtmlRules.hold(patient.page(mine + "/aftaler"));
        var answer = patient.open(mine + "/aftaler.pdf");
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(VeraPdf.faults(answer.getContentAsByteArray())).isEmpty();
        try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Det blev I enige om", "Ringe om medicin", "Du har ikke svaret på listen endnu");
        }
        assertThat(nurse.open(theirs + "/aftaler.pdf").getStatus()).isEqualTo(200);
    }
}
