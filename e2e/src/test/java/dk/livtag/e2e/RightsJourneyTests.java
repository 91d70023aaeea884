package dk.livtag.e2e;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A citizen blocks the nurses, lets them in again, blocks everybody; her nurse breaks the glass, and she sees it. */
class RightsJourneyTests {

    private static final String WORDS = "Ringede fra taxa, svarer ikke mere. Medicin skal kendes nu.";

    @Test
    void blockedUnblockedBrokenAndSeen() {
        var nurse = new Visitor(Chrome.DESK, true).logInAs("sygeplejerske").go("/team/borgere");
        var link = nurse.page().locator("main table tbody th a").last();
        var name = link.innerText();
        link.click();
        var overview = nurse.page().url().replace(House.at(""), "");
        var citizen = new Visitor(Chrome.PHONE, true).becomeCitizen(name);

        citizen.go("/mit/spaerring").isAccessible("spaerring-ingen").follow("Lav en spærring");
        citizen.choose("Sygeplejersker").press("Se, hvad der sker").isAccessible("spaerring-tjek");
        citizen.sees("Ingen i den faggruppe kan se din journal.")
                .press("Ja, spær")
                .isAccessible("spaerring-sat");
        nurse.go(overview).sees("Borgeren har spærret. Du ser kun navnet.").isAccessible("overblik-spaerret");
        lift(citizen);
        citizen.sees("Nu kan de se det igen.").isAccessible("spaerring-fjernet");
        Assertions.assertThat(nurse.go(overview).page().locator("main").innerText())
                .doesNotContain("Borgeren har spærret");

        citizen.go("/mit/spaerring/ny?hvad=ALL:").press("Ja, spær");
        nurse.go(overview);
        nurse.page().locator("section.patient-banner a").first().click();
        nurse.press("Åbn journalen i en time").isAccessible("noedadgang-fejl");
        nurse.choose("Akut sygdom").write("Beskriv situationen", WORDS).press("Åbn journalen i en time");
        nurse.sees("Nødadgang til").sees("Du kan kun læse.").isAccessible("overblik-noedadgang");

        citizen.go("/mit/log").sees("Anne Bruun, sygeplejerske").sees(WORDS).isAccessible("log-noedadgang");
        citizen.go("/mit/spaerring");
        lift(citizen);

        var officer = new Visitor(Chrome.DESK, true).logInAs("dpo").isAt("/tilsyn/noedadgang");
        officer.isAccessible("tilsyn").sees("Anne Bruun");
        officer.page().locator("main table a").first().click();
        officer.press("Luk sagen").isAccessible("tilsyn-fejl");
    }

    private static void lift(Visitor citizen) {
        citizen.page().locator("form[action$=fjern] button").first().click();
    }
}
