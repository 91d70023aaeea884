package dk.livtag.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import java.util.LinkedHashSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a first visit costs a person with a slow line (ux.md P1 and P3). */
@HouseTest
class WeightTests {

    private static final int CITIZEN_BYTES = 80 * 1024;
    private static final int CITIZEN_REQUESTS = 10;

    @Autowired
    Browsers browsers;

    @Test
    void isEightyKilobytesAndTenRequestsAtMost() throws Exception {
        var visitor = browsers.visitor();
        var page = visitor.open("/hjaelp");
        var files = files(visitor.page("/hjaelp"));

        var bytes = page.getContentAsByteArray().length;
        for (var file : files) {
            bytes += sent(visitor, file);
        }

        assertThat(files).hasSizeLessThan(CITIZEN_REQUESTS);
        assertThat(bytes).isLessThanOrEqualTo(CITIZEN_BYTES);
    }

    @Test
    void isKeptForEverByTheBrowser() throws Exception {
        var visitor = browsers.visitor();

        for (var file : files(visitor.page("/hjaelp"))) {
            assertThat(visitor.open(file).getHeader("Cache-Control"))
                    .as(file)
                    .isEqualTo("max-age=31536000, public, immutable");
        }
    }

    @Test
    void hasNoScript() throws Exception {
        assertThat(browsers.visitor().page("/hjaelp").select("script")).isEmpty();
    }

    private static LinkedHashSet<String> files(Document page) {
        var files = new LinkedHashSet<>(page.select("link[href^=/]").eachAttr("href"));
        files.addAll(page.select("img[src]").eachAttr("src"));
        page.select("use[href]").forEach(it -> files.add(it.attr("href").replaceAll("#.*", "")));
        return files;
    }

    /** What goes over the line, which is compressed where the browser can take it. */
    private static int sent(Browsers.Browser visitor, String file) {
        var response = visitor.send(get(file).header("Accept-Encoding", "gzip"));
        assertThat(response.getStatus()).as(file).isEqualTo(200);
        return response.getContentAsByteArray().length;
    }
}
