package nl.collectieveinbox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchJourneyTest {

    private final Windows windows = new Windows();

    @AfterEach
    void leave() {
        windows.close();
    }

    @Test
    void aWordThatStandsOnlyInAnAttachmentLeadsToTheMailAndNamesTheFile() {
        Page page = windows.of(Windows.LEAD, "/bord");
        finds(page, "kastanjehof", "Programma van eisen Rietkraag.docx");
        finds(page, "tulpenboomplein", "documenten.zip");
        finds(page, "wilgenrak", "Scan_20260609.pdf");

        page.locator(".hit h2 a").first().click();
        assertThat(page.locator(".attachment-name").getByText("Scan_20260609.pdf")).isVisible();
        Assertions.assertThat(windows.complaints()).isEmpty();
    }

    @Test
    void whatWasFoundIsNarrowedAndTheChoiceStandsInTheAddress() {
        Page page = windows.of(Windows.LEAD, "/zoeken?q=wonen");
        Locator total = page.locator(".search-summary");
        assertThat(total).containsText("berichten gevonden");
        long all = found(total);

        Locator year = page.locator(".facet").filter(new Locator.FilterOptions().setHasText("Jaar"))
                .locator("vaadin-checkbox").filter(new Locator.FilterOptions().setHasText("2025"));
        String label = year.innerText();
        year.locator("label").click();
        assertThat(page).hasURL(Pattern.compile("q=wonen&year=2025"));
        assertThat(total).containsText(Pattern.compile("^" + label.replaceAll(".*\\((\\d+)\\).*", "$1") + " bericht"));
        Assertions.assertThat(found(total)).isLessThan(all).isPositive();
        page.reload();
        assertThat(total).containsText(Pattern.compile("^" + label.replaceAll(".*\\((\\d+)\\).*", "$1") + " bericht"));
        Assertions.assertThat(windows.complaints()).isEmpty();
    }

    /** Asks in the field on top of every screen. */
    private static void finds(Page page, String word, String file) {
        page.keyboard().press("Escape");
        page.locator("h1").first().focus();
        page.keyboard().press("/");
        Locator field = page.getByRole(AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName("Zoeken in verzoeken, berichten en bijlagen (toets /)"));
        assertThat(field).isFocused();
        field.fill(word);
        field.press("Enter");
        assertThat(page).hasURL(Pattern.compile("/zoeken\\?q=" + word));
        Locator hit = page.locator(".hit").filter(new Locator.FilterOptions().setHasText("gevonden in " + file)).first();
        assertThat(hit.locator("mark").first()).hasText(Pattern.compile(word, Pattern.CASE_INSENSITIVE));
    }

    private static long found(Locator total) {
        return Long.parseLong(total.innerText().replaceAll("(?s)^(\\d+).*", "$1"));
    }
}
