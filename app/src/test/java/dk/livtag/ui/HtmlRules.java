package dk.livtag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds for each page that the house shows (ux.md A2, P8): every module's page tests ask for it. */
public final class HtmlRules {

    private static final Set<String> ABOUT_ONESELF = Set.of("tel", "email");

    /** Names of fields that browsers can fill in for a person. */
    private static final Map<String, String> FILLED_IN = Map.of(
            "givenName", "given-name",
            "familyName", "family-name",
            "fornavn", "given-name",
            "efternavn", "family-name");

    private HtmlRules() {}

    public static void hold(Document page) {
        assertThat(page.select("html").attr("lang")).matches("da|en");
        assertThat(page.title()).contains(" – ");
        assertThat(page.select("h1")).as("h1 of %s", page.title()).hasSize(1);
        assertThat(page.select("main#indhold h1")).hasSize(1);
        assertThat(page.select("body > a.skipnav:first-child[href=#indhold]")).hasSize(1);
        nothingIsInline(page);
        noHeadingIsSkipped(page);
        page.select("input:not([type=hidden]), select, textarea").forEach(it -> isLabelled(page, it));
        page.select("form[method=post]").forEach(HtmlRules::hasHiddenFields);
        page.select("a, button").forEach(HtmlRules::says);
        page.select("img")
                .forEach(it -> assertThat(it.hasAttr("alt")).as("alt of %s", it).isTrue());
        page.select("table").forEach(HtmlRules::isNamedTable);
        referencesHold(page);
    }

    private static void nothingIsInline(Document page) {
        assertThat(page.select("[style], style, [onclick], script:not([src])"))
                .as("inline style or script")
                .isEmpty();
        assertThat(page.select("[tabindex]").eachAttr("tabindex")).containsOnly("-1");
    }

    private static void noHeadingIsSkipped(Document page) {
        var before = 0;
        for (var heading : page.select("main h1, main h2, main h3, main h4")) {
            if (heading.parents().hasClass("error-summary")) {
                continue;
            }
            var level = heading.tagName().charAt(1) - '0';
            assertThat(level).as("level of «%s»", heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    private static void isLabelled(Document page, Element control) {
        assertThat(page.select("label[for=" + control.id() + "]").text())
                .as("label of %s", control)
                .isNotBlank();
        var expected = FILLED_IN.get(control.attr("name"));
        if (expected != null) {
            assertThat(control.attr("autocomplete"))
                    .as("autocomplete of %s", control)
                    .isEqualTo(expected);
        } else if (ABOUT_ONESELF.contains(control.attr("type"))) {
            assertThat(control.attr("autocomplete"))
                    .as("autocomplete of %s", control)
                    .isNotEmpty();
        }
    }

    private static void hasHiddenFields(Element form) {
        assertThat(form.select("input[name=_csrf]").attr("value"))
                .as("token of %s", form)
                .isNotEmpty();
        assertThat(form.select("input[name=_key]").attr("value"))
                .as("key of %s", form)
                .isNotEmpty();
    }

    private static void says(Element pressed) {
        assertThat(pressed.text() + pressed.select("img").attr("alt"))
                .as("text of %s", pressed)
                .isNotBlank();
    }

    private static void isNamedTable(Element table) {
        assertThat(table.select("caption").text()).as("caption").isNotBlank();
        assertThat(table.select("th:not([scope])")).as("scope of headings").isEmpty();
    }

    private static void referencesHold(Document page) {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (var link : page.select("a[href^=#]")) {
            isThere(page, link.attr("href").substring(1));
        }
        for (var reference : Set.of("aria-describedby", "aria-labelledby", "for")) {
            for (var value : page.select("[" + reference + "]").eachAttr(reference)) {
                Set.of(value.split(" ")).forEach(it -> isThere(page, it));
            }
        }
    }

    private static void isThere(Document page, String id) {
        assertThat(page.getElementById(id)).as("element with id %s", id).isNotNull();
    }
}
