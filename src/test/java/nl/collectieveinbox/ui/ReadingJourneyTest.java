package nl.collectieveinbox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.collectieveinbox.ui.Windows.dialog;
import static nl.collectieveinbox.ui.Windows.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.collectieveinbox.RunningInbox;
import nl.collectieveinbox.pipeline.Progress;
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
            Van: Bram Els <b.els@elsenzorg.example>
            Verzonden: dinsdag 3 maart 2026 11:20
            Aan: Klantcontact Woonkracht10 <info@woonkracht.example>
            Onderwerp: FW: Woonruimte voor jongeren van Vlierhoek

            Ter informatie, wij kunnen hier niets mee.

            -----Oorspronkelijk bericht-----
            Van: Tessa Vlier <t.vlier@vlierhoek.example>
            Verzonden: dinsdag 3 maart 2026 09:52
            Aan: Bram Els <b.els@elsenzorg.example>
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

    private static final String ELSEWHERE = """
            From: Iris Wilg <i.wilg@wilgenstee.example>
            To: collectief@wonen-drechtsteden.example
            Subject: 7 plaatsen voor ouderen in Alblasserdam
            Message-ID: <reading-4@wilgenstee.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8

            Stichting Wilgenstee zoekt in Alblasserdam een gebouw voor 7 ouderen met dementie.

            Met vriendelijke groet,
            Iris Wilg
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

        lead.locator(".language-toggle").click();
        assertThat(lead.locator(".enough h2")).hasText("Complete enough to divide?");
        assertThat(lead.locator(".enough-missing")).containsText("Start");
        lead.locator(".enough-more > vaadin-details-summary").click();
        assertThat(lead.locator(".enough-whys")).containsText("What comes free next year does not help who needs it now");
        assertThat(lead.locator(".kind-line .kind-why")).hasText("Why: It asks for housing for a group.");
        assertThat(lead.locator(".drafts")).containsText("draft");
        Assertions.assertThat(windows.complaints()).isEmpty();
    }

    @Test
    void seesWhoReallyAsksAndSaysWhenItIsSomebodyElse() {
        String request = "/verzoek/" + arrived("lezen-2.eml", FORWARD, "FW: Woonruimte voor jongeren van Vlierhoek");
        Page lead = windows.of(Windows.LEAD, request);
        Locator road = lead.locator(".roads .road");
        stops(road, "Tessa Vlier", "Bram Els", "Woonkracht10", "Collectieve Inbox");
        road.getByText("bewijs").first().click();
        assertThat(lead.locator(".roads .road-evidence")).containsText("Verzonden: dinsdag 3 maart 2026 09:52");
        assertThat(lead.locator("article.message .hop").last()).containsText("Stichting Vlierhoek zoekt 5 plaatsen");
        assertThat(lead.locator(".request-head")).containsText("3 mrt 2026");

        road.locator("li").nth(1).getByText("Dit is de echte afzender").click();
        stops(road, "Bram Els", "Woonkracht10", "Collectieve Inbox");
        assertThat(fact(lead, "contactAddress")).containsText("b.els@elsenzorg.example");
        lead.locator(".roads").getByText("Ongedaan maken").click();
        stops(road, "Tessa Vlier", "Bram Els", "Woonkracht10", "Collectieve Inbox");

        lead.locator(".roads").getByText("Andere afzender…").click();
        Locator other = dialog(lead);
        assertThat(other.locator(".sender-choices")).containsText("Tessa Vlier <t.vlier@vlierhoek.example>");
        other.getByLabel("Naam").fill("Wout Vlier");
        other.getByLabel("E-mailadres").fill("wout");
        other.getByText("Dit is de echte afzender").click();
        assertThat(other.locator(".complaint")).containsText("geef een e-mailadres");
        other.getByLabel("E-mailadres").fill("w.vlier@vlierhoek.example");
        other.getByText("Dit is de echte afzender").click();
        assertThat(road.locator("li").first()).containsText("w.vlier@vlierhoek.example");
        assertThat(fact(lead, "contactAddress")).containsText("w.vlier@vlierhoek.example");
        lead.locator(".roads").getByText("Ongedaan maken").click();
        stops(road, "Tessa Vlier", "Bram Els", "Woonkracht10", "Collectieve Inbox");

        lead.locator(".roads").getByText("Niet doorgestuurd").click();
        stops(road, "Woonkracht10", "Collectieve Inbox");
        assertThat(lead.locator(".roads")).containsText("Afzender aangewezen door Marieke de Rooij");
        assertThat(lead.locator(".request-head")).not().containsText("3 mrt 2026");
        lead.locator(".roads").getByText("Ongedaan maken").click();
        stops(road, "Tessa Vlier", "Bram Els", "Woonkracht10", "Collectieve Inbox");
        assertThat(lead.locator(".request-head")).containsText("3 mrt 2026");
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

        lead.locator(".kind-line").getByText("Ongedaan maken").click();
        assertThat(lead.locator(".kind-line")).not().containsText("door Marieke de Rooij");
        assertThat(lead.locator(".kind-line vaadin-badge")).hasText("Reclame");
        assertThat(lead.locator(".request-head")).containsText("Afgerond");
        Assertions.assertThat(windows.complaints()).isEmpty();
    }

    @Test
    void seesWhatANewerVersionReadsOtherwise() {
        String reference = arrived("lezen-4.eml", ELSEWHERE, "7 plaatsen voor ouderen in Alblasserdam");
        RunningInbox.await("the walk", () -> DemoInbox.bean(Progress.class).now().atRest());
        // as an older version might have read it
        DemoInbox.bean(JdbcClient.class).sql("""
                        update recognised set version = 0, facts = replace(facts::text, 'GM0482', 'GM0505')::jsonb
                        where message_id in (select message_id from message_content where subject = ?)""")
                .param("7 plaatsen voor ouderen in Alblasserdam").update();
        Page lead = windows.of(Windows.LEAD, "/herlezen");
        assertThat(lead.locator(".reread-ask")).containsText("1 bericht is met een oudere versie gelezen.");
        lead.getByText("Alles opnieuw lezen").click();
        // the whole run, on a machine that has other work
        assertThat(lead.locator(".reread-result")).hasText("1 bericht wordt anders gelezen.", new HasTextOptions().setTimeout(180_000));
        Locator change = lead.locator(".reread-changes li");
        assertThat(change).hasCount(1);
        assertThat(change).containsText("Gemeenten");
        assertThat(change.locator(".reread-before")).hasText("Dordrecht");
        assertThat(change.locator(".reread-after")).hasText("Alblasserdam");
        assertThat(lead.locator(".reread-ask")).containsText("Alle berichten zijn met de huidige versie gelezen.");
        lead.screenshot(new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/screens/reread-done.png")));
        change.locator("a").click();
        assertThat(lead.locator(".request-head")).containsText(reference);
        Assertions.assertThat(windows.complaints()).isEmpty();
    }

    private static void stops(Locator road, String... names) {
        // of a list the browser's words ask only that these are among them
        assertThat(road.locator("li")).hasCount(names.length);
        assertThat(road.locator("li")).containsText(names);
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
