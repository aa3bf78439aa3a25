package nl.collectieveinbox.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.triage.Board;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.Requests;
import nl.collectieveinbox.triage.Step;
import nl.collectieveinbox.triage.StepResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;

class MailOnScreenTest {

    private static final String LEAD = "regie@trivire.example";
    private static final String PARTNER = "partner@woonkracht.example";
    private static final String ANALYST = "analist@trivire.example";

    private final SecuredBrowserlessApplicationContext<Authentication> screens = MailInbox.screens();
    private final String reference = MailInbox.bean(Board.class).references(0, 1).getFirst();

    @AfterEach
    void leave() {
        screens.close();
    }

    @Test
    void aRequestShowsItsProfileItsMailAndItsTimeLine() {
        BrowserlessUIContext window = request(LEAD);
        String page = text(window);
        assertThat(page).contains(reference, "Waterlelie", "Rob Kamphuis", "zuurstokroze", "plattegrond.txt",
                "doorzoekbaar", "Verzoek geregistreerd");
        assertThat(window.find(Conversation.class).all()).hasSize(1);
    }

    @Test
    void whatASenderWroteIsNeverMarkup() {
        BrowserlessUIContext window = request(LEAD);
        assertThat(text(window)).contains("<img src=x onerror=alert(1)>");
        assertThat(window.find(Html.class).all()).isEmpty();
    }

    @Test
    void aWordThatStandsOnlyInAnAttachmentIsFoundThere() {
        BrowserlessUIContext window = search(LEAD, "vlierbessentuin");
        assertThat(text(window)).contains("gevonden in plattegrond.txt", "1 bericht gevonden");
        assertThat(window.find(SearchHit.class).all()).hasSize(1);
    }

    @Test
    void anAnalystFindsTheProfileButNoWordOfTheMail() {
        assertThat(text(search(ANALYST, "vlierbessentuin"))).contains("Niets gevonden");
        assertThat(text(search(ANALYST, "zuurstokroze"))).contains("Niets gevonden");
        BrowserlessUIContext window = search(ANALYST, "gemeente:Sliedrecht");
        assertThat(window.find(SearchHit.class).all()).hasSize(1);
        assertThat(text(window)).doesNotContain("Rob Kamphuis").doesNotContain("zuurstokroze");
    }

    @Test
    void anAnalystOpensNoRequestAndReadsNothingOfItOnTheWay() {
        BrowserlessUIContext window = MailInbox.window(screens, ANALYST);
        assertThatThrownBy(() -> window.navigate(RequestView.class, Map.of("reference", reference)));
        assertThat(window.getCurrentView()).isNotInstanceOf(RequestView.class);
        assertThat(text(window)).doesNotContain("Kamphuis").doesNotContain("appartementen");
        assertThatThrownBy(() -> window.navigate(SetAsideView.class));
    }

    @Test
    void aRequestThatDoesNotExistSaysWhereToLook() {
        BrowserlessUIContext window = MailInbox.window(screens, LEAD);
        window.navigate(RequestView.class, Map.of("reference", "CI-1999-0001"));
        assertThat(window.find(H1.class).all()).extracting(H1::getText).contains("Verzoek CI-1999-0001 bestaat niet");
    }

    @Test
    void whatSomebodyElseChangesIsToldAndShownWhenAskedFor() {
        BrowserlessUIContext window = request(LEAD);
        request(PARTNER);
        Member karin = MailInbox.member(PARTNER);
        RequestCard card = MailInbox.bean(Board.class).card(karin, reference);
        assertThat(MailInbox.bean(Requests.class).take(karin, card.id(), card.version(), new Step.Note("wij kijken ernaar")))
                .isInstanceOf(StepResult.Done.class);
        MailInbox.bean(Notices.class).tell();
        window.activate();
        window.roundTrip();
        assertThat(window.find(NewsBar.class).all()).hasSize(1);
        assertThat(text(window)).contains("Karin de Bruin schreef een notitie bij dit verzoek.")
                .doesNotContain("wij kijken ernaar");
        window.find(Button.class).withText("Tonen").single().click();
        assertThat(text(window)).contains("wij kijken ernaar");
    }

    @Test
    void anEmptyNoteIsRefusedAndOneWithWordsStandsOnTheTimeLine() {
        BrowserlessUIContext window = request(LEAD);
        window.find(Button.class).withText("Notitie plaatsen").single().click();
        window.find(TextArea.class).single().setValue("bellen met Rob");
        window.find(Button.class).withText("Notitie plaatsen").single().click();
        assertThat(window.find(TextArea.class).single().getValue()).isEmpty();
        assertThat(text(window)).contains("bellen met Rob");
    }

    @Test
    void whatIsNoRequestStandsAsideWithItsReason() {
        BrowserlessUIContext window = MailInbox.window(screens, LEAD);
        window.navigate(SetAsideView.class);
        window.find(Button.class).withText("Niet te lezen (0)").single().click();
        assertThat(text(window)).contains("Alles is gelezen");
        window.find(Button.class).withText("Geen verzoek (1)").single().click();
        assertThat(text(window)).contains("Laatste kans: turn-key units", "Reclame");
    }

    private BrowserlessUIContext request(String username) {
        BrowserlessUIContext window = MailInbox.window(screens, username);
        window.navigate(RequestView.class, Map.of("reference", reference));
        return window;
    }

    private BrowserlessUIContext search(String username, String query) {
        BrowserlessUIContext window = MailInbox.window(screens, username);
        window.navigate(SearchView.class);
        window.getUI().navigate("zoeken", QueryParameters.of("q", query));
        return window;
    }

    private static String text(BrowserlessUIContext window) {
        window.roundTrip();
        StringBuilder text = new StringBuilder();
        collect(window.getCurrentView().getElement(), text);
        return text.toString();
    }

    private static void collect(Element element, StringBuilder text) {
        if (element.isTextNode()) {
            text.append(element.getText()).append(' ');
            return;
        }
        for (String property : new String[] {"label", "text", "summary"}) {
            text.append(element.getProperty(property, "")).append(' ');
        }
        element.getChildren().filter(child -> child.isTextNode() || child.isVisible()).forEach(child -> collect(child, text));
    }
}
