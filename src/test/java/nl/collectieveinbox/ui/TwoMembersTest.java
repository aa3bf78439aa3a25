package nl.collectieveinbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.virtuallist.VirtualList;
import java.util.List;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.triage.Board;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.RequestState.Status;
import nl.collectieveinbox.triage.Requests;
import nl.collectieveinbox.triage.Step;
import nl.collectieveinbox.triage.StepResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;

class TwoMembersTest {

    private final Member marieke = OneInbox.member("regie@trivire.example");
    private final Member karin = OneInbox.member("partner@woonkracht.example");
    private final Member sami = OneInbox.member("partner@rhiant.example");
    private final SecuredBrowserlessApplicationContext<Authentication> screens = OneInbox.screens();
    private final BrowserlessUIContext marieke1 = OneInbox.window(screens, marieke);
    private final BrowserlessUIContext karin1 = OneInbox.window(screens, karin);

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void karinClaimsAndTheLeadSeesItWithoutAReload() {
        RequestCard offered = offered();
        marieke1.navigate(BoardView.class);
        assertThat(references(marieke1, Status.OFFERED)).contains(offered.reference());
        int claimed = count(marieke1, Status.CLAIMED);
        OneInbox.bean(Notices.class).tell();

        karin1.navigate(BoardView.class);
        claim(karin1, offered);

        told(marieke1);
        assertThat(count(marieke1, Status.CLAIMED)).isEqualTo(claimed + 1);
        assertThat(references(marieke1, Status.CLAIMED)).contains(offered.reference());
        assertThat(announcement(marieke1))
                .isEqualTo("Karin de Bruin: " + offered.reference() + " is opgepakt door Woonkracht10");
    }

    @Test
    void ofTwoWhoClaimAtOnceTheSecondReadsWhoHasIt() {
        RequestCard offered = offered();
        BrowserlessUIContext sami1 = OneInbox.window(screens, sami);
        sami1.navigate(BoardView.class);
        karin1.navigate(BoardView.class);
        claim(karin1, offered);

        sami1.activate();
        claim(sami1, offered);

        assertThat(toasts(sami1)).last().asString()
                .startsWith("Al opgepakt door Karin de Bruin (Woonkracht10) om ");
    }

    @Test
    void whatIsTypedStaysWhenSomebodyElseWasFirst() {
        RequestCard offered = offered();
        marieke1.navigate(BoardView.class);
        start(marieke1, Act.CLAIM, offered);
        marieke1.find(TextArea.class).single().setValue("wij hebben het al besproken");
        take(karin, offered, new Step.Claim("W10", ""));

        marieke1.activate();
        marieke1.find(Button.class).withText("Oppakken").single().click();

        assertThat(marieke1.find(StepDialog.class).single().isOpened()).isTrue();
        assertThat(marieke1.find(TextArea.class).single().getValue()).isEqualTo("wij hebben het al besproken");
        assertThat(marieke1.find(Div.class).withClassName("complaint").single().getText())
                .startsWith("Al opgepakt door Karin de Bruin (Woonkracht10) om ");
    }

    @Test
    void aClaimIsTakenBackFromTheWordsThatSayItWasDone() {
        RequestCard offered = offered();
        karin1.navigate(BoardView.class);
        claim(karin1, offered);

        karin1.find(Button.class).withText("Ongedaan maken").last().click();

        assertThat(OneInbox.bean(Board.class).card(karin, offered.reference()).state().status()).isEqualTo(Status.OFFERED);
    }

    @Test
    void aPartnerIsNotOfferedWhatOnlyTheLeadMayDo() {
        karin1.navigate(BoardView.class);
        Acts acts = OneInbox.bean(Acts.class);
        assertThat(acts.allowed(offered().state())).containsExactly(Act.CLAIM, Act.NOTE);
        marieke1.activate();
        assertThat(acts.allowed(offered().state()))
                .containsExactly(Act.OFFER, Act.CLARIFY, Act.CLAIM, Act.CLOSE, Act.NOTE);
    }

    private RequestCard offered() {
        return take(marieke, SeededInbox.one(OneInbox.service(), 5), new Step.Offer(""));
    }

    private static RequestCard take(Member member, RequestCard card, Step step) {
        return ((StepResult.Done) OneInbox.bean(Requests.class).take(member, card.id(), card.version(), step)).card();
    }

    private static void claim(BrowserlessUIContext window, RequestCard card) {
        start(window, Act.CLAIM, card);
    }

    /** What the browser sends for a key or a menu. */
    private static void start(BrowserlessUIContext window, Act act, RequestCard card) {
        ((BoardView) window.getCurrentView()).start(act, card.reference(), card.version());
    }

    private static void told(BrowserlessUIContext window) {
        OneInbox.bean(Notices.class).tell();
        window.activate();
        window.roundTrip();
    }

    private static BoardColumn column(BrowserlessUIContext window, Status status) {
        return window.find(BoardColumn.class).all().stream()
                .filter(each -> each.status() == status).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<String> references(BrowserlessUIContext window, Status status) {
        VirtualList<RequestCard> list = window.find(VirtualList.class, column(window, status)).single();
        return list.getDataProvider().fetch(new com.vaadin.flow.data.provider.Query<>())
                .map(RequestCard::reference).toList();
    }

    private static int count(BrowserlessUIContext window, Status status) {
        return Integer.parseInt(window.find(Span.class, column(window, status)).withClassName("count").single().getText());
    }

    private static String announcement(BrowserlessUIContext window) {
        return window.find(Div.class).withAttribute("aria-live", "polite").single().getText();
    }

    private static List<String> toasts(BrowserlessUIContext window) {
        return window.find(Notification.class).all().stream()
                .map(toast -> window.find(Span.class, (Component) toast).first().getText()).toList();
    }
}
