package nl.collectieveinbox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The controller's work on personal data, in a browser. */
class ControllersReleaseTest {

    private static final String CONTROLLER = "privacy@trivire.example";
    private static final String PLACE = "/persoonsgegevens";

    @Test
    void theControllerSeesWhereItStandsReleasesWithAReasonAndTakesItBack() {
        try (Windows windows = new Windows()) {
            Page page = windows.of(CONTROLLER, PLACE);
            Locator first = page.locator(".aside-card").first();
            first.getByText("Waar het staat").click();
            assertThat(Windows.dialog(page).locator(".covered-lines, .quiet").first()).isVisible();
            Assertions.assertThat(page.locator("body").innerText()).doesNotContainPattern("\\d{9}");
            page.getByText("Sluiten").last().click();
            first.getByText("Vrijgeven met afgeschermd nummer").click();
            Locator dialog = Windows.dialog(page);
            dialog.locator("vaadin-button").last().click();
            assertThat(dialog.locator("vaadin-text-area")).hasAttribute("invalid", "");
            dialog.locator("textarea").fill("Het nummer is afgeschermd, de rest is nodig.");
            dialog.locator("vaadin-button").last().click();
            Locator toast = Windows.toast(page, "opnieuw gelezen");
            assertThat(toast).isVisible();
            assertThat(page.getByText("Vrijgegeven (1)")).isVisible();
            toast.locator("vaadin-button").click();
            assertThat(page.getByText("Vrijgegeven (0)")).isVisible();
            Assertions.assertThat(windows.complaints()).isEmpty();
        }
    }

    @Test
    void theLeadAnswersAndCannotReleaseAndAPartnerSeesNothing() {
        try (Windows windows = new Windows()) {
            Page lead = windows.of(Windows.LEAD, PLACE);
            assertThat(lead.locator(".aside-card").first()).isVisible();
            assertThat(lead.getByText("Vrijgeven met afgeschermd nummer")).hasCount(0);
            lead.getByText("Antwoord aan de afzender").first().click();
            assertThat(Windows.dialog(lead).getByLabel("Tekst")).hasValue(Pattern.compile("Stuur geen BSN"));
            Page partner = windows.of(Windows.KARIN, "/bord");
            assertThat(partner.locator("vaadin-side-nav-item").filter(new Locator.FilterOptions().setHasText("Persoonsgegevens"))).hasCount(0);
        }
    }
}
