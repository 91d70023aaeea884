package dk.livtag.e2e;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From what is hard, in her own words, to a plan that answers it, a goal that changes, and a report of what nothing answers. */
@Tag("D3")
@Tag("D6")
@Tag("D8")
@Tag("D9")
@Tag("D16")
@Tag("L3")
@Tag("L6")
@Tag("L20")
class PlanJourneyTests {

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {Chrome.PHONE, Chrome.DESK})
    void fromWhatIsHardToWhatNothingAnswers(int width) {
        var hard = "Binde snørebånd, prøvet på " + width;
        var karen = new Visitor(width, true).logInAs("karen").go("/mit/maal").isAccessible("maal");
        says(karen, hard);
        wants(karen, hard, width);
        var nurse = new Visitor(width, true).logInAs("fys").go("/team/borgere?navn=Karen+Lund");
        nurse.page().locator("main table th a").first().click();
        var citizen = nurse.page().url().replace(House.at(""), "").replaceFirst("/overblik.*", "");
        answers(nurse, citizen, hard);
        changes(karen, width);
        nurse.go(citizen + "/behandlingsplan/historik")
                .sees("Målet er skrevet om")
                .sees("Borgeren selv")
                .isAccessible("plan-versioner");
        nurse.go(citizen + "/behandlingsplan/daekning").sees("uden en indsats").isAccessible("daekning-en");
        nurse.go("/team/daekning").sees("Hele centret i tal").isAccessible("daekning");
        nurse.choose("Vis kun det, intet svarer på")
                .press("Vis")
                .sees("Intet endnu")
                .isAccessible("daekning-kun");
    }

    private static void says(Visitor karen, String hard) {
        karen.follow("Skriv noget, der er svært").isAccessible("maal-nyt");
        karen.press("Næste").isAccessible("maal-nyt-fejl");
        karen.write("Skriv én ting med dine egne ord", hard).press("Næste").isAccessible("maal-omraade");
        karen.choose("At passe mig selv").press("Næste").isAccessible("maal-vigtigt");
        karen.choose("8").press("Næste").isAccessible("maal-gaar");
        karen.press("Næste").isAccessible("maal-gaar-fejl");
        karen.choose("3")
                .press("Næste")
                .choose("4")
                .press("Næste")
                .sees("Du har svaret én gang")
                .isAccessible("maal-en");
        karen.go("/mit/maal/svar/1").isAccessible("maal-svar");
    }

    private static void wants(Visitor karen, String hard, int width) {
        karen.go("/mit/maal/samtale").isAccessible("maal-samtale");
        karen.go("/mit/maal/oenske").isAccessible("maal-oenske");
        karen.write("Hvad vil du gerne kunne?", "Gå i løbesko " + width)
                .choose(hard)
                .press("Gem")
                .isAccessible("oenske");
    }

    private static void answers(Visitor nurse, String citizen, String hard) {
        nurse.go(citizen + "/maal").sees(hard).isAccessible("team-maal");
        nurse.go(citizen + "/maal/maaling").isAccessible("team-maaling");
        nurse.go(citizen + "/maal/nyt-maal").press("Gem").isAccessible("team-nyt-maal-fejl");
        nurse.go(citizen + "/behandlingsplan").sees(hard).isAccessible("behandlingsplan");
        nurse.go(citizen + "/behandlingsplan/ny").press("Gem").isAccessible("indsats-fejl");
        nurse.write("Hvad gør I?", "Øve med elastiske snørebånd")
                .choose("Fysioterapeut")
                .choose(hard)
                .press("Gem");
        var card = nurse.page()
                .locator("main section", new com.microsoft.playwright.Page.LocatorOptions().setHasText(hard));
        card.locator("summary").click();
        card.locator("textarea").fill("Vi prøver det hjemme først");
        card.locator("button").click();
        nurse.sees("Vi prøver det hjemme først").isAccessible("behandlingsplan-svar");
    }

    private static void changes(Visitor karen, int width) {
        karen.go("/mit/maal").follow("Gå i løbesko " + width);
        karen.write("Hvad vil du gerne kunne?", "Gå i støvler " + width);
        karen.page().locator("form:has(#words) button").click(new Locator.ClickOptions());
        karen.sees("Målet er skrevet om").isAccessible("oenske-aendret");
        karen.go("/mit/behandlingsplan").sees("Øve med elastiske snørebånd").isAccessible("min-plan");
        karen.go("/mit/behandlingsplan/historik").isAccessible("min-plan-versioner");
        karen.go("/mit/handleplan").press("Gem").isAccessible("handleplan-fejl");
        karen.write("Hvad vil du gøre?", "Prøve støvlerne " + width)
                .press("Gem")
                .isAccessible("handleplan");
    }
}
