package dk.livtag.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Debian's Chromium, without the network it would like to talk to: one for each thread, which no other may use. */
final class Chrome implements AfterEachCallback {

    static final int PHONE = 360;
    static final int DESK = 1280;

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final ThreadLocal<Browser> MINE = ThreadLocal.withInitial(Chrome::launch);

    private static Browser launch() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var executable = Objects.requireNonNullElse(System.getenv("LIVTAG_CHROMIUM"), "/usr/bin/chromium");
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(executable))
                        .setArgs(QUIET));
    }

    /** A person's own browser, with a screen of this width. */
    static Page open(int width, boolean withScript) {
        return MINE.get()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, width == PHONE ? 740 : 940)
                        .setJavaScriptEnabled(withScript)
                        .setLocale("da-DK"))
                .newPage();
    }

    /** Nobody's screen stays open behind the next one's. */
    @Override
    public void afterEach(ExtensionContext test) {
        List.copyOf(MINE.get().contexts()).forEach(BrowserContext::close);
    }
}
