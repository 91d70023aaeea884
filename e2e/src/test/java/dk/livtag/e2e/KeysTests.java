package dk.livtag.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Keys of staff's lists, and the switch that turns them off (WCAG 2.1.4). */
class KeysTests {

    @Test
    void goDownAndUpAListAndOpen() {
        var nurse = new Visitor(1280, true).logInAs("sygeplejerske").go("/team/borgere");
        var page = nurse.page();
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        var name = page.locator("main table a").first().innerText();
        assertThat(page.evaluate("document.activeElement.innerText")).isEqualTo(name);
        page.keyboard().press("Enter");
        nurse.sees(name);
        assertThat(page.url()).endsWith("/overblik");
    }

    @Test
    void areLettersInAField() {
        var page = new Visitor(1280, true)
                .logInAs("sygeplejerske")
                .go("/team/borgere")
                .page();
        page.keyboard().press("/");
        page.keyboard().type("jk/");
        assertThat(page.locator("#soeg").inputValue()).isEqualTo("jk/");
    }

    @Test
    void doNothingOnceTheyAreSwitchedOff() {
        var nurse = new Visitor(1280, true).logInAs("sygeplejerske").go("/visning?fra=/team/borgere");
        nurse.page().locator("#taster").uncheck();
        nurse.press("Gem").go("/team/borgere");
        nurse.page().keyboard().press("j");
        assertThat(nurse.page().evaluate("document.activeElement.tagName")).isEqualTo("BODY");
    }
}
