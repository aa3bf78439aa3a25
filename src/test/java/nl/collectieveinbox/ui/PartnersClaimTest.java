package nl.collectieveinbox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.collectieveinbox.ui.Windows.card;
import static nl.collectieveinbox.ui.Windows.choose;
import static nl.collectieveinbox.ui.Windows.column;
import static nl.collectieveinbox.ui.Windows.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.collectieveinbox.triage.Board;
import nl.collectieveinbox.triage.BoardFilter;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.RequestState.Status;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PartnersClaimTest {

    private final Windows windows = new Windows();

    @AfterEach
    void leave() {
        windows.close();
    }

    @Test
    void whatTheLeadOffersOnePartnerTakesAndEverybodySeesWho() {
        Page lead = windows.of(Windows.LEAD, "/bord?jaar=2025");
        Page karin = windows.of(Windows.KARIN, "/bord?jaar=2025");
        Page sami = windows.of(Windows.SAMI, "/bord?jaar=2025");
        assertThat(card(column(karin, "Nieuw"), "Warm Onthaal")).isVisible();

        choose(lead, card(column(lead, "Nieuw"), "Warm Onthaal"), "Te verdelen aanbieden");
        Locator offered = card(column(karin, "Te verdelen"), "Warm Onthaal");
        assertThat(offered).isVisible();
        assertThat(card(column(sami, "Te verdelen"), "Warm Onthaal")).isVisible();
        assertThat(karin.locator("[aria-live=polite]").filter(
                new Locator.FilterOptions().setHasText("Marieke de Rooij"))).containsText("is te verdelen");

        card(column(sami, "Te verdelen"), "Warm Onthaal").locator(".card-title").click();
        Locator samisClaim = sami.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Oppakken"));
        assertThat(samisClaim).isVisible();

        choose(karin, offered, "Oppakken");
        assertThat(card(column(karin, "Opgepakt"), "Warm Onthaal")).containsText("Woonkracht10");
        assertThat(card(column(lead, "Opgepakt"), "Warm Onthaal")).containsText("Woonkracht10");
        assertThat(card(column(lead, "Te verdelen"), "Warm Onthaal")).isHidden();

        // nothing moves under Sami's hands; he is told, and when he tries all the same he reads who has it
        assertThat(sami.locator(".news-bar")).containsText("Karin de Bruin heeft dit verzoek opgepakt.");
        samisClaim.click();
        assertThat(toast(sami, "Al opgepakt door Karin de Bruin (Woonkracht10) om ")).isVisible();
        assertThat(sami.locator(".request-status")).containsText("Opgepakt door Woonkracht10 (Karin de Bruin)");
        assertThat(samisClaim).hasCount(0);
        Assertions.assertThat(windows.complaints()).isEmpty();
    }

    /** Her window could send whatever it likes; the charter is asked where the act is done. */
    @Test
    void whatAForgedWindowAsksForIsRefusedAllTheSame() {
        Page karin = windows.of(Windows.KARIN, "/bord");
        RequestCard fresh = DemoInbox.bean(Board.class)
                .column(DemoInbox.member(Windows.KARIN), Status.NEW, BoardFilter.NONE, 0, 1).getFirst();
        assertThat(column(karin, "Nieuw").locator(".card").first()).isVisible();
        forge(karin, "inbox-act", "OFFER", fresh);
        assertThat(toast(karin, "Alleen de regie zet een verzoek uit")).isVisible();
        forge(karin, "inbox-act", "CLAIM", fresh);
        assertThat(toast(karin, "nog niet te verdelen")).isVisible();
        forge(karin, "inbox-drop", "CLAIMED", fresh);
        RequestCard after = DemoInbox.bean(Board.class).card(DemoInbox.member(Windows.KARIN), fresh.reference());
        Assertions.assertThat(after.state()).isEqualTo(fresh.state());
        Assertions.assertThat(after.version()).isEqualTo(fresh.version());
    }

    private static void forge(Page page, String event, String what, RequestCard card) {
        page.locator(".shelf").evaluate(
                "(shelf, [event, what, reference, version, corporation]) => shelf.dispatchEvent(new CustomEvent(event,"
                        + " {bubbles: true, detail: {what, reference, version, corporation}}))",
                List.of(event, what, card.reference(), card.version(), "RHI"));
    }
}
