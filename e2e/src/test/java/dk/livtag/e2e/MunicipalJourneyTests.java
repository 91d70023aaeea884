package dk.livtag.e2e;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A job centre refers before the diagnosis; triage asks for more, gets it, and accepts into the municipality's own course. */
@Tag("D1")
@Tag("D15")
@Tag("D30")
@Tag("D31")
class MunicipalJourneyTests {

    private static final String PLACE = "Fjordby Kommunes Genoptræningscenter";
    private static final Referrer JOB_CENTRE = new Referrer("Jobcenter", "Jens Vang", "Jobcenter Fjordby");

    @Test
    void fromTheJobCentreToTheMunicipalCourse() {
        var sender = new Visitor(Chrome.PHONE, false);
        var code = JOB_CENTRE.refer(sender, PLACE, "Tove Test", "Nygaard", "At beholde mit arbejde i børnehaven");

        var triage = new Visitor(Chrome.DESK, true).logInAs("visitator");
        openReferral(triage, "Tove Test Nygaard").sees("Udredning er i gang").follow("Spørg afsender");
        triage.choose("Hverdag og arbejde")
                .write("Dit spørgsmål", "Hvor mange timer arbejder hun nu?")
                .press("Spørg afsender");

        sender.go("/henvis/status").write("Din statuskode", code).press("Se status");
        sender.sees("Hvor mange timer arbejder hun nu?");
        sender.write("Dit svar", "Hun arbejder ti timer om ugen.").press("Send svar");

        openReferral(triage, "Tove Test Nygaard").sees("Hun arbejder ti timer om ugen.");
        accept(triage, "Kommunalt hold om at leve med smerter");
        triage.go("/team/borgere?navn=Nygaard").sees("Tove Test Nygaard").follow("Tove Test Nygaard");
        triage.sees("Første samtale");

        var citizen = new Visitor(Chrome.PHONE, false).becomeCitizen("Tove Test Nygaard");
        citizen.isAt("/mit").sees("Hej Tove").sees("Indledende samtaler");
    }

    /** A programme of the operator's own, from a folder, with a bad file beside it. */
    @Test
    @Tag("L14")
    @Tag("L33")
    void aThirdProgrammeFromAFolderRuns() {
        new Referrer("Kommune", "Ida Bro", "Fjordby Kommune")
                .refer(new Visitor(Chrome.PHONE, false), PLACE, "Svend Test", "Skov-Holm", "At gå en tur hver dag");

        var triage = new Visitor(Chrome.DESK, true).logInAs("visitator");
        triage.go("/team/programmer").sees("Smerteskole i Fjordby").sees("never.yaml");
        openReferral(triage, "Svend Test Skov-Holm");
        accept(triage, "Smerteskole i Fjordby");
        triage.go("/team/borgere?navn=Skov-Holm").follow("Svend Test Skov-Holm").sees("Velkomst på skolen");
    }

    static Visitor openReferral(Visitor triage, String name) {
        triage.go("/team/henvisninger");
        triage.page().locator("a:has-text('" + name + "')").first().click();
        return triage;
    }

    private static void accept(Visitor triage, String programme) {
        triage.follow("Tag imod");
        triage.choose(programme);
        triage.page()
                .locator("fieldset:has(legend:has-text('Kontaktsygeplejerske')) input")
                .first()
                .check();
        triage.press("Tag imod");
    }
}
