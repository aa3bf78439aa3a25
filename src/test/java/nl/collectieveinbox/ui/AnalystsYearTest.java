package nl.collectieveinbox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.collectieveinbox.analysis.Demand;
import nl.collectieveinbox.analysis.YearFigures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnalystsYearTest {

    private final Windows windows = new Windows();

    @AfterEach
    void leave() {
        windows.close();
    }

    @Test
    void theYearIsPrintedWithoutTheFrameAroundItAndSavedForASpreadsheet() throws IOException {
        Page page = windows.of(Windows.ANALYST, "/jaar/2025");
        assertThat(page.locator("h1")).hasText("Vraag in 2025");
        String unique = page.locator(".key-figures .card").nth(2).locator(".figure").innerText();

        Download download = page.waitForDownload(() -> page.getByText("CSV bewaren").click());
        assertThat(download.suggestedFilename()).isEqualTo("collectieve-inbox-2025.csv");
        String csv = new String(download.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFJaar;Peildatum;");
        List<List<String>> rows = csv.substring(1).lines().map(line -> Arrays.asList(line.split(";", -1))).toList();
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
        int uniques = rows.getFirst().indexOf("Unieke verzoeken");
        assertThat(rows).filteredOn(row -> row.get(2).equals("Per maand")).hasSize(12)
                .satisfies(months -> assertThat(months.stream().mapToInt(month -> Integer.parseInt(month.get(uniques))).sum())
                        .isEqualTo(Integer.parseInt(unique)));
        assertThat(csv).doesNotContain("@");

        page.navigate(DemoInbox.url() + "/jaar/2026");
        Map<String, Long> gate = DemoInbox.bean(Demand.class).year(2026).atTheGate().stream()
                .collect(Collectors.toMap(YearFigures.GateFigures::code, YearFigures.GateFigures::messages));
        Locator withheld = page.locator("table.figures tr").filter(new Locator.FilterOptions().setHasText("Afgeschermd wegens persoonsgegevens"));
        assertThat(gate.get("WITHHELD")).isPositive();
        assertThat(withheld.locator("td")).hasText(String.valueOf(gate.get("WITHHELD")));
        assertThat(page.locator("table.figures").filter(new Locator.FilterOptions().setHasText("Aan de poort")).locator("tbody tr")).hasCount(5);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".drawer")).isHidden();
        assertThat(page.locator(".top-bar")).isHidden();
        assertThat(page.getByText("CSV bewaren")).isHidden();
        assertThat(page.locator("table.figures").first()).isVisible();
        assertThat(page.locator(".definitions")).isVisible();
        assertThat(new String(page.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(windows.complaints()).isEmpty();
    }

    @Test
    void noMailAndNoDownloadIsReachedWithAnAddressTypedByHand() {
        Page lead = windows.of(Windows.LEAD, "/verzoek/"
                + DemoInbox.card("30 plaatsen, ontheemden Oekraïne", "Warm Onthaal").reference());
        String raw = lead.locator("a.raw-download").first().evaluate("a => a.href").toString();
        String file = lead.locator("a.attachment-save").count() == 0
                ? raw : lead.locator("a.attachment-save").first().evaluate("a => a.href").toString();

        Page analyst = windows.of(Windows.ANALYST, "/");
        assertThat(analyst.locator("h1")).containsText("Vraag in");
        assertThat(analyst.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bord"))).hasCount(0);
        for (String screen : List.of(lead.url(), DemoInbox.url() + "/bord", DemoInbox.url() + "/terzijde")) {
            analyst.navigate(screen);
            assertThat(analyst.locator("h1")).hasText("Dit scherm is er niet");
            assertThat(analyst.locator(".message, .card, .aside-card")).hasCount(0);
        }
        for (String address : List.of(raw, file)) {
            APIResponse copied = analyst.request().get(address, RequestOptions.create().setMaxRedirects(0));
            assertThat(copied.status()).isGreaterThanOrEqualTo(302);
            assertThat(copied.text()).doesNotContain("Warm Onthaal").doesNotContain("Received:");
        }
        analyst.navigate(DemoInbox.url() + "/zoeken?q=kastanjehof");
        assertThat(analyst.locator(".search-summary")).containsText("Niets gevonden");
    }
}
