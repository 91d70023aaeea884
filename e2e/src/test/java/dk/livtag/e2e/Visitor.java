package dk.livtag.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/** Somebody at a screen: does what a person does, by the words on the page. */
final class Visitor {

    private static final Path SHOTS = Path.of("target", "shots");

    /** The states of pages whose HTML has been looked at in this run. */
    private static final Set<String> READ = ConcurrentHashMap.newKeySet();

    private final Page page;
    private final AtomicReference<@Nullable Response> document = new AtomicReference<>();

    Visitor(int width, boolean withScript) {
        this.page = Chrome.open(width, withScript);
        page.onResponse(it -> {
            if (it.request().resourceType().equals("document") && it.status() != 303) {
                document.set(it);
            }
        });
    }

    Page page() {
        return page;
    }

    Visitor go(String path) {
        page.navigate(House.at(path));
        return this;
    }

    Visitor press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        return this;
    }

    Visitor follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        return this;
    }

    Visitor write(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    Visitor choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** Logs in as one of the demo's people, by the key of the log-in page. */
    Visitor logInAs(String person) {
        go("/log-ind/demo");
        page.locator("form:has(input[name=person][value=" + person + "]) button")
                .click();
        return this;
    }

    /** Logs in as the citizen with this name, who may have become one a moment ago. */
    Visitor becomeCitizen(String name) {
        go("/log-ind/demo/borgere?soeg=" + name.replace(" ", "+"));
        page.locator("form:has(input[name=borger]) button").first().click();
        return this;
    }

    Visitor sees(String text) {
        assertThat(page.locator("main").innerText()).contains(text);
        return this;
    }

    Visitor isAt(String path) {
        assertThat(page.url()).isEqualTo(House.at(path));
        return this;
    }

    /**
     * Works for everybody: nothing is wider than the screen and targets are large enough; the HTML is valid and axe finds
     * nothing, which is looked at once a run for each state of a page, and in a full run at every width and look.
     */
    Visitor isAccessible(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SHOTS.resolve(name + "-" + page.viewportSize().width + ".png")));
        var softly = new SoftAssertions();
        softly.assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels too wide on %s", page.url())
                .isEqualTo(0);
        softly.assertThat(page.evaluate(TOO_SMALL))
                .as("targets below 44 px on %s", page.url())
                .isEqualTo(List.of());
        if (READ.add(name) || Boolean.getBoolean("livtag.full")) {
            readCode(softly);
        }
        softly.assertAll();
        return this;
    }

    private void readCode(SoftAssertions softly) {
        var violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        softly.assertThat(violations)
                .as("axe on %s", page.url())
                .extracting(it -> it.getId() + ": " + it.getNodes().getFirst().getHtml())
                .isEmpty();
        softly.assertThat(
                        ValidHtml.faults(Objects.requireNonNull(document.get()).text()))
                .as("HTML of %s", page.url())
                .isEmpty();
    }

    /** Everything that can be pressed, but for links in running text and the parts of a choice, whose label is large. */
    private static final String TOO_SMALL = """
            [...document.querySelectorAll('a, button, summary, select, input:not([type=hidden]), textarea, label.choice')]
              .filter(it => !it.closest('label.choice input') && !(it.tagName === 'INPUT' && it.closest('label.choice')))
              .filter(it => !(it.tagName === 'A' && it.parentElement.tagName === 'P' && it.parentElement.textContent.trim() !== it.textContent.trim()))
              .filter(it => !it.classList.contains('skipnav'))
              .map(it => [it.textContent.trim().slice(0, 40), it.getBoundingClientRect()])
              .filter(([_, box]) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
              .map(([text, box]) => text + ' ' + Math.round(box.width) + 'x' + Math.round(box.height))
            """;
}
