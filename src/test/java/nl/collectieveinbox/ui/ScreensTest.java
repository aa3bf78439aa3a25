package nl.collectieveinbox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.collectieveinbox.ui.Windows.card;
import static nl.collectieveinbox.ui.Windows.choose;
import static nl.collectieveinbox.ui.Windows.column;
import static nl.collectieveinbox.ui.Windows.dialog;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Every screen and the main dialogs, wide and narrow, light and dark, looked at by axe: nothing serious. What it looked
 * at is kept in {@code target/screens}, for people.
 */
class ScreensTest {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final Map<String, int[]> SIZES = Map.of("wide", new int[] {1440, 900}, "narrow", new int[] {390, 844});

    private final Windows windows = new Windows();
    private final List<String> found = new ArrayList<>();

    @AfterEach
    void leave() {
        windows.close();
    }

    @Test
    void nothingSeriousOnAnyScreen() {
        Page page = windows.stranger();
        page.navigate(DemoInbox.url() + "/login");
        assertThat(page.locator(".sample").first()).isVisible();
        look(page, "sign-in");
        page.navigate(DemoInbox.url() + "/login?wrong");
        assertThat(page.locator(".complaint")).isVisible();
        look(page, "sign-in-wrong");

        page = windows.of(Windows.LEAD, "/bord");
        assertThat(page.locator(".card-title").first()).isVisible();
        look(page, "board");
        page.navigate(DemoInbox.url() + "/bord?gemeente=GM0523&doelgroep=vrouwenopvang&jaar=2025");
        assertThat(page.locator(".column-empty").first()).isVisible();
        look(page, "board-nothing");

        page.navigate(DemoInbox.url() + "/verzoek/" + request());
        assertThat(page.locator("article.message").first()).isVisible();
        page.locator(".fact .fact-value").first().click();
        page.locator(".roads .link-button").first().click();
        page.locator(".fact-correct").last().click();
        assertThat(page.locator(".fact-form")).isVisible();
        look(page, "request");
        page.locator(".language-toggle").click();
        assertThat(page.locator(".enough h2")).hasText("Complete enough to divide?");
        look(page, "request-english");
        page.locator(".language-toggle").click();
        assertThat(page.locator(".enough h2")).hasText("Compleet genoeg om te verdelen?");
        page.navigate(DemoInbox.url() + "/verzoek/CI-1999-0001");
        assertThat(page.locator(".empty-state")).isVisible();
        look(page, "request-unknown");

        page.navigate(DemoInbox.url() + "/zoeken");
        assertThat(page.locator(".examples")).isVisible();
        look(page, "search");
        page.navigate(DemoInbox.url() + "/zoeken?q=dementie");
        assertThat(page.locator(".hit").first()).isVisible();
        look(page, "search-found");
        page.navigate(DemoInbox.url() + "/zoeken?q=slotgrachtkamer");
        assertThat(page.locator(".empty-state")).isVisible();
        look(page, "search-nothing");

        page.navigate(DemoInbox.url() + "/jaar/2026");
        assertThat(page.locator(".chart svg")).isVisible();
        look(page, "year");
        page.navigate(DemoInbox.url() + "/terzijde");
        assertThat(page.locator(".aside-card").first()).isVisible();
        look(page, "aside");
        page.locator(".aside-choice").getByText("Geen verzoek").click();
        assertThat(page.locator(".aside-kinds")).isVisible();
        look(page, "aside-others");
        page.navigate(DemoInbox.url() + "/herlezen");
        assertThat(page.locator(".reread-ask")).isVisible();
        look(page, "reread");
        assertThat(windows.complaints()).isEmpty();

        page.navigate(DemoInbox.url() + "/nergens");
        assertThat(page.locator("h1")).hasText("Dit scherm is er niet");
        look(page, "nowhere");
        assertThat(found).isEmpty();
    }

    @Test
    void nothingSeriousInAnyDialog() {
        Page page = windows.of(Windows.LEAD, "/bord?gemeente=GM0642");
        Locator some = card(column(page, "Nieuw"), "Lindeboom").first();
        some.locator(".card-menu").click();
        assertThat(page.locator("vaadin-context-menu-item").first()).isVisible();
        look(page, "board-menu");
        page.keyboard().press("Escape");
        choose(page, some, "Uitzoeken");
        dialog(page);
        look(page, "clarify");
        page.getByText("Annuleren").click();
        choose(page, some, "Afronden");
        dialog(page);
        look(page, "close");
        page.getByText("Annuleren").click();
        choose(page, some, "Oppakken");
        dialog(page);
        look(page, "claim");
        page.getByText("Annuleren").click();
        some.locator(".card-title").focus();
        page.keyboard().press("?");
        dialog(page);
        look(page, "keys");

        page.navigate(DemoInbox.url() + "/verzoek/" + request());
        page.getByText("Soort wijzigen").first().click();
        dialog(page);
        look(page, "kind");
        dialog(page).getByText("Annuleren").click();
        page.getByText("Andere afzender…").first().click();
        dialog(page);
        look(page, "sender");
        dialog(page).getByText("Annuleren").click();
        page.locator(".attachment-open").first().click();
        dialog(page);
        look(page, "preview");
        dialog(page).getByText("Tekst", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".attachment-text")).isVisible();
        look(page, "preview-text");
        assertThat(found).isEmpty();
        assertThat(windows.complaints()).isEmpty();
    }

    private void look(Page page, String screen) {
        SIZES.forEach((width, size) -> {
            page.setViewportSize(size[0], size[1]);
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                // a colour on its way to another one is neither seen nor judged
                page.waitForFunction("document.getAnimations().every(each =>"
                        + " each.playState === 'finished' || each.effect.getTiming().iterations === Infinity)");
                String name = screen + "-" + width + "-" + colours.name().toLowerCase(Locale.ROOT);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screens", name + ".png")).setAnimations(ScreenshotAnimations.DISABLED));
                for (Rule rule : axe(page, colours).analyze().getViolations()) {
                    if (SERIOUS.contains(rule.getImpact()) && !isVaadinsMenuItem(rule)) {
                        found.add(name + ": " + rule.getId() + " (" + rule.getHelp() + ") at " + where(rule));
                    }
                }
            }
        });
        page.setViewportSize(1440, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Vaadin 25.2 marks the items of a context menu as not selected; a screen reader passes over what a role does not know. */
    private static boolean isVaadinsMenuItem(Rule rule) {
        return rule.getId().equals("aria-allowed-attr")
                && rule.getNodes().stream().allMatch(node -> node.getHtml().startsWith("<vaadin-context-menu-item"));
    }

    /** In the dark only the colours differ. */
    private static AxeBuilder axe(Page page, ColorScheme colours) {
        return colours == ColorScheme.LIGHT
                ? new AxeBuilder(page) : new AxeBuilder(page).withRules(List.of("color-contrast"));
    }

    private static String request() {
        return DemoInbox.card("12 plaatsen, psychische kwetsbaarheid (ggz)", "Merwestroom GGZ").reference();
    }

    private static String where(Rule rule) {
        return rule.getNodes().stream().limit(3).map(CheckedNode::getHtml).collect(Collectors.joining(" and "));
    }
}
