package dk.livtag.e2e;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a joint conference in each of its states, through axe. */
@ExtendWith(Chrome.class)
class ConferencePagesTests {

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"forberedes, 1280", "svar, 360", "rettet, 1280", "afsluttede, 360"})
    void eachStateIsAccessible(String kind, int width) {
        var nurse = new Visitor(width, true).logInAs("sygeplejerske");
        var hub = open(nurse, kind);
        nurse.isAccessible("konference-" + kind);
        nurse.go(hub + "/tavle").isAccessible("konference-tavle-" + kind);
        nurse.go(hub + "/laes-hoejt").isAccessible("konference-hoejt-" + kind);
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {Chrome.PHONE, Chrome.DESK})
    void preparingAndItsErrorsAre(int width) {
        var nurse = new Visitor(width, true).logInAs("sygeplejerske");
        var hub = open(nurse, "forberedes");
        nurse.page().locator("main summary").first().click();
        nurse.press("Aflys konferencen").isAccessible("konference-aflys-fejl");
        nurse.go(hub + "/ret").isAccessible("konference-ret");
        nurse.write("Klokken", "25").press("Gem ændringen").isAccessible("konference-ret-fejl");
        nurse.go(hub + "/linje").isAccessible("konference-linje");
        nurse.go(hub + "/invitation").isAccessible("konference-invitation");
    }

    /** Adding and order by keyboard and plain buttons (K7). */
    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {Chrome.PHONE, Chrome.DESK})
    void theBoardInTheRoomIs(int width) {
        var doctor = new Visitor(width, true).logInAs("sygeplejerske").go("/team/konferencer");
        doctor.page().locator("main table tr:has-text('I gang') a").first().click();
        var hub = doctor.page().url().replace(House.at(""), "");
        doctor.go(hub + "/tavle").isAccessible("tavle");
        doctor.page().locator("#what").fill("Halvt skrevet");
        doctor.page().locator("#what").press("Enter");
        doctor.isAccessible("tavle-fejl").sees("Vælg, hvem der gør det");
        doctor.page().locator("button[value^='down ']").first().press("Enter");
        doctor.isAccessible("tavle-flyttet");
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {Chrome.PHONE, Chrome.DESK})
    void thePatientsPagesAre(int width) {
        var karen = new Visitor(width, true).logInAs("karen").go("/mit/moede");
        karen.page().locator("main ul a").first().click();
        karen.isAccessible("moede-foer");
        karen.go("/mit/moede");
        karen.page().locator("main ul a").last().click();
        karen.isAccessible("moede-efter");
        karen.go(karen.page().url().replace(House.at(""), "") + "/aftaler").isAccessible("moede-aftaler");
    }

    /** The first conference of a kind; returns its address. */
    private static String open(Visitor nurse, String kind) {
        nurse.go("/team/konferencer?vis=" + kind);
        nurse.page().locator("main table tbody th a").first().click();
        return nurse.page().url().replace(House.at(""), "");
    }
}
