package nl.collectieveinbox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.collectieveinbox.ui.Windows.andHear;
import static nl.collectieveinbox.ui.Windows.card;
import static nl.collectieveinbox.ui.Windows.choose;
import static nl.collectieveinbox.ui.Windows.column;
import static nl.collectieveinbox.ui.Windows.dialog;
import static nl.collectieveinbox.ui.Windows.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the lead does with coffee: reads what came in and sends it on its way. */
class LeadsMorningTest {

    private static final String NEW_MAIL = """
            From: Saskia Duin <s.duin@meeuwenest.example>
            To: collectief@wonen-drechtsteden.example
            Subject: Woonruimte voor jongeren in Zwijndrecht
            Message-ID: <morning-1@meeuwenest.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8

            Goedemorgen,

            Stichting Meeuwenest zoekt 7 plaatsen voor jongeren uit de jeugdzorg in Zwijndrecht, vanaf 1 mei 2027.

            Met vriendelijke groet,
            Saskia Duin
            """;

    private final Windows windows = new Windows();

    @AfterEach
    void leave() {
        windows.close();
    }

    @Test
    void signsInReadsARequestAndComesBackToTheSameBoard() {
        Page page = windows.stranger();
        page.navigate(DemoInbox.url() + "/bord");
        page.getByText("Marieke de Rooij").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aanmelden")).click();
        assertThat(page).hasURL(Pattern.compile("/bord"));
        assertThat(column(page, "Nieuw").locator(".card .news").first()).isVisible();

        filter(page, "Alle gemeenten", "Zwijndrecht");
        filter(page, "Alle doelgroepen", "Psychische kwetsbaarheid (ggz)");
        assertThat(page).hasURL(Pattern.compile("doelgroep=GGZ&gemeente=GM0642"));
        page.reload();
        assertThat(page.locator("vaadin-select").first()).containsText("Zwijndrecht");

        Locator merwestroom = card(page.locator(".shelf"), "Merwestroom GGZ");
        assertThat(merwestroom).containsText("2× ontvangen");
        assertThat(merwestroom).containsText("lijkt op CI-");
        merwestroom.locator(".card-title").click();
        assertThat(page.locator("h1")).hasText("12 plaatsen, psychische kwetsbaarheid (ggz)");
        assertThat(page.locator(".facts .fact-value").getByText("Merwestroom GGZ")).isVisible();
        Locator places = page.locator(".fact[data-field=places]");
        places.locator(".fact-value").click();
        assertThat(places.locator(".fact-quote mark").first()).hasText("12");
        assertThat(page.locator(".resembles a")).containsText("Lijkt op CI-");
        assertThat(page.locator("article.message").nth(1)).containsText("Waarom hetzelfde verzoek");

        page.locator(".attachment-open").filter(new Locator.FilterOptions().setHasText("PvE_BW_Dordrecht")).first().click();
        dialog(page).getByText("Tekst", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".attachment-text")).containsText("zuiderlichtzaal");
        dialog(page).getByText("Sluiten").click();

        page.locator("h1").click();
        page.keyboard().press("n");
        assertThat(page.getByLabel("Voor alle leden")).isFocused();

        page.goBack();
        assertThat(card(page.locator(".shelf"), "Merwestroom GGZ")).isVisible();
        assertThat(page).hasURL(Pattern.compile("doelgroep=GGZ&gemeente=GM0642"));
        Assertions.assertThat(windows.complaints()).isEmpty();
    }

    @Test
    void movesCardsByMenuByKeyAndByMouseAndTakesOneBack() {
        Page page = windows.of(Windows.LEAD, "/bord?gemeente=GM0642");
        Locator fresh = column(page, "Nieuw");
        Locator toDivide = column(page, "Te verdelen");
        Locator toFindOut = column(page, "Uitzoeken");

        andHear(page, () -> choose(page, card(fresh, "Morgenrood"), "Te verdelen aanbieden"));
        assertThat(card(toDivide, "Morgenrood")).isVisible();
        assertThat(card(fresh, "Morgenrood")).isHidden();

        card(fresh, "Rekenkracht").locator(".card-title").focus();
        andHear(page, () -> page.keyboard().press("v"));
        assertThat(card(toDivide, "Rekenkracht")).isVisible();

        andHear(page, () -> card(fresh, "De Rietkraag").dragTo(toDivide));
        assertThat(card(toDivide, "De Rietkraag")).isVisible();
        andHear(page, () -> toast(page, card(toDivide, "De Rietkraag").getAttribute("data-reference"))
                .getByText("Ongedaan maken").click());
        assertThat(card(fresh, "De Rietkraag")).isVisible();
        assertThat(card(toDivide, "De Rietkraag")).isHidden();

        card(fresh, "De Brugwachter").dragTo(toFindOut);
        Locator dialog = dialog(page);
        dialog.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Karin de Bruin")).click();
        dialog.getByLabel("Wat moet er uitgezocht worden?").fill("Is er al met de gemeente gesproken?");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Uitzoeken")).click();
        assertThat(card(toFindOut, "De Brugwachter")).containsText("Karin de Bruin");
        assertThat(card(toFindOut, "De Brugwachter")).containsText("vóór ");
        Assertions.assertThat(windows.complaints()).isEmpty();
    }

    @Test
    void aMailThatIsDroppedInTheFolderAppearsOnTheOpenBoard() {
        Page page = windows.of(Windows.LEAD, "/bord?gemeente=GM0642");
        assertThat(column(page, "Nieuw").locator(".card").first()).isVisible();
        page.evaluate("window.neverReloaded = true");

        DemoInbox.drop("vanmorgen.eml", NEW_MAIL);

        Locator arrived = card(column(page, "Nieuw"), "Meeuwenest");
        assertThat(arrived).isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        assertThat(arrived.locator(".news")).isVisible();
        Assertions.assertThat(page.evaluate("window.neverReloaded")).isEqualTo(true);
        Assertions.assertThat(windows.complaints()).isEmpty();
    }

    private static void filter(Page page, String which, String value) {
        page.locator(".filter-bar vaadin-select").filter(new Locator.FilterOptions().setHasText(which)).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(value).setExact(true)).click();
    }
}
