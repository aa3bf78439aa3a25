package nl.collectieveinbox.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.TestEnd;

/** Debian's Chromium, started once for all tests that look at the screens as people do. */
final class Chromium {

    /** How long a screen may take on a machine that has other work. */
    private static final int PATIENCE_MILLIS = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private static final class Started {
        private static final Playwright PLAYWRIGHT = TestEnd.close(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
        private static final Browser BROWSER = PLAYWRIGHT.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    private Chromium() {}

    /** Somebody's own browser: no cookies yet, Dutch, 1440 by 900. */
    static BrowserContext browser() {
        return Started.BROWSER.newContext(new Browser.NewContextOptions()
                .setLocale("nl-NL").setTimezoneId("Europe/Amsterdam").setViewportSize(1440, 900));
    }

    /** A browser in which this sample member is signed in. */
    static BrowserContext signedIn(String service, String username) {
        BrowserContext browser = browser();
        Page page = browser.newPage();
        page.navigate(service + "/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill("welkom-in-de-demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        page.close();
        return browser;
    }
}
