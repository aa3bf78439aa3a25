package nl.collectieveinbox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.collectieveinbox.ui.Windows.dialog;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import nl.collectieveinbox.RunningInbox;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lead opens what waits behind notices of secure mail, wide and narrow, light and dark. */
class OpenByHandJourneyTest {

    private static final List<String> NOTICES = List.of("m08-secure-notice", "secure-notice-zivver-subject-shown", "secure-notice-kpn-portal",
            "secure-notice-smartlockr-to-ourselves", "secure-notice-filecap-two-languages");
    private static final String SOON = """
            From: Sanne de Wit via Zivver <noreply@zivver-post.example>
            To: collectief@wonen-drechtsteden.example
            Subject: Beveiligd bericht: woonruimte
            Message-ID: <soon@zivver-post.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8

            Sanne de Wit (s.dewit@anker.example) heeft u een beveiligd bericht gestuurd met Zivver.

            Klik voor bericht: https://zivver-post.example/lees/geheim

            Dit bericht is nog 5 dagen beschikbaar.
            """;

    private static final int PATIENCE_MILLIS = 60_000;

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private RunningInbox inbox;
    private BrowserContext browser;

    @BeforeEach
    void noticesArrive() throws IOException {
        post.start();
        inbox = RunningInbox.start(Map.of("inbox.mailbox.poll-interval", "1s", "inbox.triage.code-keeper", "Marieke de Rooij (06-000 00 01)",
                "spring.mail.host", "127.0.0.1", "spring.mail.port", String.valueOf(post.getSmtp().getPort()),
                "inbox.correspondence.from", "collectief@wonen-drechtsteden.example"));
        for (String name : NOTICES) {
            inbox.drop(name + ".eml", Files.readAllBytes(Path.of("mail-fixtures/kinds", name + ".eml")));
        }
        inbox.drop("soon.eml", SOON.replace("Message-ID", "Date: " + java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.format(
                java.time.ZonedDateTime.now(inbox.bean(java.time.Clock.class))) + "\nMessage-ID"));
        inbox.awaitWalked(NOTICES.size() + 1);
        browser = Chromium.signedIn(inbox.url(), Windows.LEAD);
        browser.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void leave() {
        browser.close();
        inbox.close();
        post.stop();
    }

    @Test
    void theLeadSeesWhatExpiresPutsInWhatHeReadAndClosesTheRest() {
        Page page = browser.newPage();
        page.navigate(inbox.url() + "/openen");
        assertThat(page.locator("h1")).hasText("Handmatig openen");
        assertThat(page.locator("vaadin-side-nav-item").filter(new Locator.FilterOptions().setHasText("Handmatig openen"))).containsText("6");
        assertThat(page.locator(".by-hand-hint")).containsText("Marieke de Rooij (06-000 00 01)");
        assertThat(page.locator(".by-hand > h2").first()).containsText("Verlopen");
        assertThat(page.locator(".expiry[data-state=EXPIRED]").first()).containsText("geleden verlopen");
        assertThat(card(page, "Sanne de Wit").locator(".expiry")).hasAttribute("data-state", "SOON");
        assertThat(page.locator("vaadin-app-layout")).not().containsText("zivver-post.example/");
        Assertions.assertThat(page.locator(".by-hand a[href*='zivver']").count()).isZero();
        look(page, "by-hand");

        card(page, "Sanne de Wit").getByText("Inhoud plakken").click();
        Locator dialog = dialog(page);
        assertThat(dialog.getByLabel("Naam van de afzender")).hasValue("Sanne de Wit");
        assertThat(dialog.getByLabel("E-mailadres van de afzender")).hasValue("s.dewit@anker.example");
        look(page, "by-hand-paste");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Opnemen")).click();
        assertThat(dialog.getByText("Vul het onderwerp in.")).isVisible();
        dialog.getByLabel("Onderwerp").fill("Woonruimte voor ouderen");
        dialog.getByLabel("Tekst van het bericht").fill("Goedemorgen,\n\nStichting Het Anker zoekt 9 appartementen voor ouderen met dementie in Zwijndrecht,"
                + " vanaf 1 maart 2028.\n\nMet vriendelijke groet,\nSanne de Wit");
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("wensen.txt", "text/plain",
                "Wij denken aan een klaproosgang.".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("vaadin-upload-file")).containsText("wensen.txt");
        assertThat(page.locator("vaadin-upload-file[complete]")).hasCount(1);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Opnemen")).click();
        assertThat(Windows.toast(page, "Opgenomen")).isVisible();
        inbox.awaitWalked(NOTICES.size() + 2);

        page.reload();
        page.locator(".by-hand-ended > vaadin-details-summary").click();
        card(page, "Sanne de Wit").locator("a").click();
        assertThat(page).hasURL(Pattern.compile("/verzoek/CI-2"));
        assertThat(page.locator("body")).containsText("Kwam beveiligd binnen (Zivver); met de hand geopend");
        assertThat(page.locator("body")).containsText("wensen.txt");
        assertThat(page.locator(".put-in")).containsText("Kwam beveiligd binnen via Zivver; geopend en geplakt door Marieke de Rooij op ");
        String request = page.url();
        page.goBack();
        page.locator(".by-hand-ended > vaadin-details-summary").click();
        card(page, "Sanne de Wit").getByText("Ongedaan maken").click();
        assertThat(card(page, "Sanne de Wit")).containsText("Wat geplakt is, blijft staan. Staat in CI-2");
        look(page, "by-hand-again");
        page.navigate(request);
        assertThat(page.locator(".put-in")).containsText("De melding is weer opengezet door Marieke de Rooij");
        look(page, "by-hand-message");
        page.navigate(inbox.url() + "/openen");

        Locator kpn = card(page, "Opvang Vooruit");
        kpn.getByText("Afzender vragen opnieuw te sturen").click();
        assertThat(Windows.toast(page, "De melding noemt geen adres van de afzender.")).isVisible();
        card(page, "f.elidrissi@thuishaven.example").getByText("Afzender vragen opnieuw te sturen").click();
        assertThat(dialog(page).getByLabel("Aan")).hasValue("f.elidrissi@thuishaven.example");
        look(page, "by-hand-answer");
        dialog(page).getByLabel("Tekst").fill("Wilt u uw bericht opnieuw sturen?");
        dialog(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Verzenden")).click();
        assertThat(Windows.toast(page, "De brief wordt verzonden.")).isVisible();
        Assertions.assertThat(post.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
        Assertions.assertThat(GreenMailUtil.getWholeMessage(post.getReceivedMessages()[0]))
                .contains("To: f.elidrissi@thuishaven.example", "From: collectief@wonen-drechtsteden.example", "Wilt u uw bericht opnieuw sturen?");
        RunningInbox.await("the letter to be noted as sent", () -> inbox.bean(JdbcClient.class).sql("select state from draft").query(String.class).single().equals("SENT"));
        card(page, "f.elidrissi@thuishaven.example").getByText("Afzender vragen opnieuw te sturen").click();
        assertThat(dialog(page)).containsText("Verzonden.");
        assertThat(dialog(page).getByLabel("Tekst")).hasValue("Wilt u uw bericht opnieuw sturen?");
        assertThat(dialog(page).getByText("Verzenden")).hasCount(0);
        look(page, "by-hand-answered");
        dialog(page).getByLabel("Sluiten").click();

        kpn.getByText("Afsluiten zonder inhoud").click();
        dialog(page).getByText("Verlopen", new Locator.GetByTextOptions().setExact(true)).click();
        look(page, "by-hand-close");
        dialog(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Afsluiten zonder inhoud")).click();
        assertThat(page.locator(".by-hand > .aside-list .by-hand-card").filter(new Locator.FilterOptions().setHasText("Opvang Vooruit"))).isHidden();
        Windows.toast(page, "Afgesloten.").getByText("Ongedaan maken").click();
        assertThat(page.locator(".by-hand > .aside-list .by-hand-card").filter(new Locator.FilterOptions().setHasText("Opvang Vooruit"))).isVisible();
        Assertions.assertThat(complaints).isEmpty();
    }

    private static Locator card(Page page, String sender) {
        return page.locator(".by-hand-card").filter(new Locator.FilterOptions().setHasText(sender));
    }

    private static void look(Page page, String screen) {
        List<String> found = new ArrayList<>();
        Map.of("wide", new int[] {1440, 900}, "narrow", new int[] {390, 844}).forEach((width, size) -> {
            page.setViewportSize(size[0], size[1]);
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                page.waitForFunction("document.getAnimations().every(each =>"
                        + " each.playState === 'finished' || each.effect.getTiming().iterations === Infinity)");
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens", screen + "-" + width + "-"
                        + colours.name().toLowerCase(java.util.Locale.ROOT) + ".png")));
            }
            new AxeBuilder(page).analyze().getViolations().stream().filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                    .forEach(rule -> found.add(screen + " " + width + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml()));
        });
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1440, 900);
        Assertions.assertThat(found).isEmpty();
    }
}
