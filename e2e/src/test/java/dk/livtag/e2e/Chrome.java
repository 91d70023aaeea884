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

/** Debian's Chromium, without the network it would like to talk to. */
final class Chrome implements AutoCloseable {

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

    private final Playwright playwright;
    private final Browser browser;

    Chrome() {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var executable = Objects.requireNonNullElse(System.getenv("LIVTAG_CHROMIUM"), "/usr/bin/chromium");
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(executable))
                        .setArgs(QUIET));
    }

    /** A person's own browser, with a screen of this width. */
    Page open(int width, boolean withScript) {
        return context(width, withScript).newPage();
    }

    private BrowserContext context(int width, boolean withScript) {
        return browser.newContext(new NewContextOptions()
                .setViewportSize(width, width == PHONE ? 740 : 940)
                .setJavaScriptEnabled(withScript)
                .setLocale("da-DK"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
