package dk.livtag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds for each page that the house shows (ux.md A2, P8): every module's page tests ask for it. */
public final class HtmlRules {

    private HtmlRules() {}

    public static void hold(Document page) {
        assertThat(page.select("html").attr("lang")).matches("da|en");
        assertThat(page.title()).contains(" – ");
        assertThat(page.select("h1")).as("h1 of %s", page.title()).hasSize(1);
        assertThat(page.select("main#indhold")).hasSize(1);
        assertThat(page.select("a.skipnav[href=#indhold]")).hasSize(1);
        assertThat(page.select("[style], style, [onclick], script:not([src])"))
                .as("inline style or script")
                .isEmpty();
        noHeadingIsSkipped(page);
        page.select("input:not([type=hidden]), select, textarea").forEach(it -> isLabelled(page, it));
        page.select("form[method=post]").forEach(HtmlRules::hasHiddenFields);
        page.select("a[href^=#]")
                .forEach(it -> assertThat(page.getElementById(it.attr("href").substring(1)))
                        .as("target of %s", it)
                        .isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    private static void noHeadingIsSkipped(Document page) {
        var before = 0;
        for (var heading : page.select("main h1, main h2, main h3, main h4")) {
            var level = heading.tagName().charAt(1) - '0';
            assertThat(level).as("level of «%s»", heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    private static void isLabelled(Document page, Element control) {
        assertThat(page.select("label[for=" + control.id() + "]"))
                .as("label of %s", control)
                .isNotEmpty();
        if (control.attr("type").equals("tel") || control.attr("type").equals("email")) {
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
}
