package nl.collectieveinbox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The windows of one journey through the demo, each its own browser; whatever a browser complains about is kept. */
final class Windows implements AutoCloseable {

    static final String LEAD = "regie@trivire.example";
    static final String KARIN = "partner@woonkracht.example";
    static final String SAMI = "partner@rhiant.example";
    static final String ANALYST = "analist@trivire.example";

    private final List<BrowserContext> browsers = new ArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /** A window of somebody who is not signed in. */
    Page stranger() {
        return watched(Chromium.browser()).newPage();
    }

    /** A window of this member, on this screen. */
    Page of(String username, String path) {
        Page page = watched(Chromium.signedIn(DemoInbox.url(), username)).newPage();
        page.navigate(DemoInbox.url() + path);
        return page;
    }

    /** What the browsers had to say in red: errors in the console, answers of 400 and more. */
    List<String> complaints() {
        return complaints;
    }

    static Locator column(Page page, String name) {
        return page.locator("section.column[aria-label='" + name + "']");
    }

    static Locator card(Locator where, String organisation) {
        return where.locator(".card").filter(new Locator.FilterOptions().setHasText(organisation));
    }

    /** Opens the card's menu with its button and chooses. */
    static void choose(Page page, Locator card, String what) {
        card.locator(".card-menu").click();
        page.locator("vaadin-context-menu-item").filter(new Locator.FilterOptions().setHasText(what)).click();
    }

    /** Acts, and returns when the board has heard of it and its cards lie still again. */
    static void andHear(Page page, Runnable act) {
        String before = page.locator(".shelf").getAttribute("data-heard");
        act.run();
        assertThat(page.locator(".shelf")).not().hasAttribute("data-heard", before);
    }

    static Locator dialog(Page page) {
        Locator dialog = page.locator("vaadin-dialog[opened]");
        // the element itself has no box, its words have
        assertThat(dialog.locator("h2[slot=title]")).isVisible();
        return dialog;
    }

    static Locator toast(Page page, String words) {
        return page.locator("vaadin-notification-card").filter(new Locator.FilterOptions().setHasText(words));
    }

    @Override
    public void close() {
        browsers.forEach(BrowserContext::close);
    }

    private BrowserContext watched(BrowserContext browser) {
        browsers.add(browser);
        browser.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        browser.onWebError(error -> complaints.add(error.error()));
        browser.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " " + response.url());
            }
        });
        return browser;
    }
}
