package nl.collectieveinbox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.collectieveinbox.ui.Windows.dialog;
import static nl.collectieveinbox.ui.Windows.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.collectieveinbox.RunningInbox;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lead reads what the service read, and says where it is wrong. */
class ReadingJourneyTest {

    private static final String TWO_NUMBERS = """
            From: Noor Hazelaar <n.hazelaar@hazelhof.example>
            To: collectief@wonen-drechtsteden.example
            Subject: 9 plaatsen LVB in Papendrecht
            Message-ID: <reading-1@hazelhof.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8

            Goedemorgen,

            Stichting Hazelhof zoekt in Papendrecht een gebouw voor 11 cliënten met een licht verstandelijke beperking.

            Met vriendelijke groet,
            Noor Hazelaar
            """;

    private static final String FORWARD = """
            From: Karin de Bruin <k.debruin@woonkracht.example>
            To: collectief@wonen-drechtsteden.example
            Subject: FW: Woonruimte voor jongeren van Vlierhoek
            Message-ID: <reading-2@woonkracht.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8

            Deze kwam bij ons binnen.

            Groet, Karin

            -----Oorspronkelijk bericht-----
            Van: Tessa Vlier <t.vlier@vlierhoek.example>
            Verzonden: dinsdag 3 maart 2026 09:52
            Aan: Klantcontact Woonkracht10 <info@woonkracht.example>
            Onderwerp: Woonruimte voor jongeren van Vlierhoek

            Stichting Vlierhoek zoekt 5 plaatsen voor jongeren uit de jeugdzorg in Sliedrecht, vanaf 1 mei 2027.

            Met vriendelijke groet,
            Tessa Vlier
            """;

    private static final String ADVERTISING = """
            From: Hazelbouw <nieuws@hazelbouw.example>
            To: collectief@wonen-drechtsteden.example
            Subject: Laatste kans: twaalf hazelkamers
            Message-ID: <reading-3@hazelbouw.example>
            List-Unsubscribe: <mailto:uit@hazelbouw.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8

            Beste relatie, reserveer nu en profiteer van 10% introductiekorting. Afmelden kan via onderstaande link.
            """;

    private final Windows windows = new Windows();

    @AfterEach
    void leave() {
        windows.close();
    }

    @Test
    void choosesConfirmsAndCorrectsWhileAPartnerLooksOn() {
        String request = "/verzoek/" + arrived("lezen-1.eml", TWO_NUMBERS, "9 plaatsen LVB in Papendrecht");
        Page lead = windows.of(Windows.LEAD, request);
        Page karin = windows.of(Windows.KARIN, request);
        assertThat(fact(karin, "places").locator(".fact-mark-conflict")).isVisible();
        assertThat(karin.locator(".fact-correct")).hasCount(0);

        Locator places = fact(lead, "places");
        assertThat(places.locator(".fact-choice mark")).hasText(new String[] {"11", "9"});
        assertThat(places).containsText("in het onderwerp");
        places.getByText("Kies 11").click();
        assertThat(places.locator(".fact-mark-said")).containsText("Marieke de Rooij");
        assertThat(toast(lead, "Plaatsen is nu: 11")).isVisible();
        assertThat(fact(karin, "places").locator(".fact-mark-said")).containsText("Marieke de Rooij");
        toast(lead, "Plaatsen is nu: 11").getByText("Ongedaan maken").click();
        assertThat(fact(karin, "places").locator(".fact-mark-conflict")).isVisible();
        places.getByText("Kies 11").click();
        assertThat(fact(karin, "places").locator(".fact-mark-said")).containsText("Marieke de Rooij");

        Locator towns = fact(lead, "municipalities");
        towns.locator(".fact-confirm").click();
        assertThat(towns.locator(".fact-mark-said")).isVisible();
        toast(lead, "Gemeenten bevestigd: Papendrecht").getByText("Ongedaan maken").click();
        assertThat(towns.locator(".fact-mark")).hasText("voorstel");

        places.locator(".fact-correct").click();
        places.getByLabel("Plaatsen, Van").fill("12");
        places.getByLabel("Plaatsen, Tot en met").fill("10");
        lead.keyboard().press("Enter");
        assertThat(places.locator(".complaint")).containsText("Aantal plaatsen: geef een aantal");
        places.getByLabel("Plaatsen, Tot en met").fill("14");
        lead.keyboard().press("Enter");
        assertThat(places.locator(".fact-value")).hasText("12–14");
        lead.reload();
        assertThat(places.locator(".fact-value")).hasText("12–14");
        places.locator(".fact-value").click();
        assertThat(places.locator(".fact-evidence")).containsText("Gecorrigeerd door Marieke de Rooij");

        lead.getByText("Vraag na bij de afzender").click();
        assertThat(dialog(lead).getByLabel("Aan")).hasValue("n.hazelaar@hazelhof.example");
        dialog(lead).getByLabel("Tekst").fill("Wanneer zou u willen beginnen?");
        dialog(lead).getByText("Concept bewaren").click();
        assertThat(lead.locator(".drafts")).containsText("concept");
        Assertions.assertThat(windows.complaints()).isEmpty();
    }

    @Test
    void seesWhoReallyAsksAndSaysWhenItIsSomebodyElse() {
        String request = "/verzoek/" + arrived("lezen-2.eml", FORWARD, "FW: Woonruimte voor jongeren van Vlierhoek");
        Page lead = windows.of(Windows.LEAD, request);
        Locator road = lead.locator(".roads .road");
        assertThat(road.locator("li")).containsText(new String[] {"Tessa Vlier", "Woonkracht10", "Collectieve Inbox"});
        road.getByText("bewijs").click();
        assertThat(lead.locator(".roads .road-evidence")).containsText("Verzonden: dinsdag 3 maart 2026 09:52");
        assertThat(lead.locator("article.message .hop")).containsText("Stichting Vlierhoek zoekt 5 plaatsen");

        lead.locator(".roads").getByText("Niet doorgestuurd").click();
        assertThat(road.locator("li")).containsText(new String[] {"Woonkracht10", "Collectieve Inbox"});
        assertThat(lead.locator(".roads")).containsText("Afzender aangewezen door Marieke de Rooij");
        lead.locator(".roads").getByText("Ongedaan maken").click();
        assertThat(road.locator("li")).containsText(new String[] {"Tessa Vlier", "Woonkracht10", "Collectieve Inbox"});
        Assertions.assertThat(windows.complaints()).isEmpty();
    }

    @Test
    void findsARequestThatWasTakenForAdvertising() {
        DemoInbox.drop("lezen-3.eml", ADVERTISING);
        Page lead = windows.of(Windows.LEAD, "/bord?gemeente=GM0512");
        RunningInbox.await("the advertisement", () -> DemoInbox.bean(JdbcClient.class).sql("""
                select count(*) from walk w join message_content c using (message_id)
                where c.subject = 'Laatste kans: twaalf hazelkamers' and w.state = 'DONE'""").query(Long.class).single() == 1);
        lead.navigate(DemoInbox.url() + "/terzijde");
        lead.locator(".aside-choice").getByText("Geen verzoek").click();
        lead.locator(".aside-kinds").click();
        lead.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("Reclame")).click();
        assertThat(lead.locator(".aside-card").filter(new Locator.FilterOptions().setHasText("Automatisch antwoord"))).hasCount(0);
        Locator hazel = lead.locator(".aside-card").filter(new Locator.FilterOptions().setHasText("twaalf hazelkamers"));
        assertThat(hazel).containsText("Waarom: ");
        hazel.getByText("Bericht lezen").click();
        assertThat(dialog(lead)).containsText("introductiekorting");
        dialog(lead).getByText("Sluiten").click();

        hazel.getByText("Soort wijzigen").click();
        dialog(lead).getByLabel("Toelichting").fill("hier zit een vraag in");
        dialog(lead).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Wijzigen")).click();
        assertThat(hazel).isHidden();
        String reference = reference("Laatste kans: twaalf hazelkamers");
        lead.navigate(DemoInbox.url() + "/verzoek/" + reference);
        assertThat(lead.locator(".kind-line")).containsText("hier zit een vraag in");
        assertThat(lead.locator(".kind-line")).containsText("door Marieke de Rooij");
        Assertions.assertThat(windows.complaints()).isEmpty();
    }

    private static Locator fact(Page page, String field) {
        return page.locator(".fact[data-field='" + field + "']");
    }

    private static String arrived(String file, String message, String subject) {
        DemoInbox.bean(JdbcClient.class);
        DemoInbox.drop(file, message);
        return reference(subject);
    }

    private static String reference(String subject) {
        RunningInbox.await(subject, () -> !references(subject).isEmpty());
        return references(subject).getFirst();
    }

    private static List<String> references(String subject) {
        return DemoInbox.bean(JdbcClient.class).sql("""
                        select r.reference from request r join request_message m on m.request_id = r.id
                        join message_content c on c.message_id = m.message_id
                        where c.subject = ?""")
                .param(subject).query(String.class).list();
    }
}
