package dk.livtag.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job in its smallest whole form: she refers herself, a nurse accepts, and she sees where she is. */
@Tag("D30")
@Tag("D31")
@Tag("L14")
class SelfReferralJourneyTests {

    @ParameterizedTest(name = "with script: {0}")
    @CsvSource({"true, Kirsten Test, Berggren, 291182-9996", "false, Karla Test, Uden-Script, ''"})
    void fromTheFirstQuestionToWhereSheIsNow(boolean withScript, String given, String family, String cpr) {
        refer(new Visitor(Chrome.PHONE, withScript), given, family, cpr);

        var nurse =
                new Visitor(Chrome.DESK, withScript).logInAs("sygeplejerske").isAt("/team/dag");
        nurse.go("/team/henvisninger").sees(given);
        nurse.page()
                .locator("a:has-text('" + given + " " + family + "')")
                .first()
                .click();
        nurse.sees("At lege med mit barnebarn på gulvet");
        nurse.follow("Tag imod");
        nurse.page()
                .locator("fieldset:has(legend:has-text('Fast læge')) input")
                .first()
                .check();
        nurse.press("Tag imod");
        nurse.go("/team/borgere?navn=" + family).sees(given);

        var patient = new Visitor(Chrome.PHONE, withScript)
                .becomeCitizen(given + " " + family)
                .isAt("/mit");
        patient.sees("Hej " + given.split(" ")[0]).sees("Her er du nu").sees("Indledende vurderinger");
        patient.follow("Se hele dit forløb").sees("Din faste læge").sees("12 måneder");
    }

    /** Seven questions; the fifth is skipped, so that partial is complete. */
    static String refer(Visitor visitor, String given, String family, String cpr) {
        visitor.go("/").follow("Henvis dig selv").choose("Smertecenter Fjordby").press("Begynd");
        visitor.write("Hvad vil du gerne have hjælp til?", "At lege med mit barnebarn på gulvet")
                .press("Næste");
        visitor.choose("Mere end 5 år").press("Næste");
        visitor.choose("Ryg").press("Næste");
        visitor.press("Spring over").press("Spring over").press("Spring over");
        visitor.write("Fornavn", given).write("Efternavn", family);
        if (cpr.isEmpty()) {
            visitor.page().locator("summary").click();
            visitor.write("Dag", "5").write("Måned", "3").write("År", "1971");
        } else {
            visitor.write("CPR-nummer", cpr);
        }
        visitor.write("Telefon", "12 34 56 78").choose("Ja, I må læse den").press("Næste");
        visitor.isAt("/henvis/tjek").sees("Sprunget over").press("Send henvisning");
        visitor.isAt("/henvis/tak");
        var code = visitor.page().locator(".code").innerText();
        assertThat(code).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}");
        return code;
    }
}
