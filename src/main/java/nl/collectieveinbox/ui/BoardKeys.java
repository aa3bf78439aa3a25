package nl.collectieveinbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import nl.collectieveinbox.triage.RequestState.Status;

/** The server's end of {@code scripts/board.js}: keys and drops on cards. Moving the focus never comes here. */
final class BoardKeys {

    /** Hears what was asked of which card, as it was shown then. */
    interface Reader {
        void act(Act act, String reference, int version);

        void drop(Status onto, String reference, int version);

        void undo();

        void help();
    }

    private static final String REFERENCE = "event.detail.reference";
    private static final String VERSION = "event.detail.version";
    private static final String WHAT = "event.detail.what";

    private BoardKeys() {}

    static void listen(Div shelf, Reader reader) {
        shelf.getElement().addEventListener("inbox-act", event -> reader.act(
                        Act.valueOf(text(event, WHAT)), text(event, REFERENCE), version(event)))
                .addEventData(WHAT).addEventData(REFERENCE).addEventData(VERSION);
        shelf.getElement().addEventListener("inbox-drop", event -> reader.drop(
                        Status.valueOf(text(event, WHAT)), text(event, REFERENCE), version(event)))
                .addEventData(WHAT).addEventData(REFERENCE).addEventData(VERSION);
        shelf.getElement().addEventListener("inbox-undo", event -> reader.undo());
        shelf.getElement().addEventListener("inbox-help", event -> reader.help());
    }

    static void attach(Div shelf) {
        shelf.getElement().executeJs("""
                const shelf = this;
                const ready = () => window.inboxBoard.attach(shelf);
                if (window.inboxBoard) { ready(); return; }
                const script = document.createElement('script');
                script.src = 'scripts/board.js';
                script.onload = ready;
                document.head.append(script);""");
    }

    /** The cards moved under the cursor: the one that had the focus keeps it. */
    static void keepFocus(Div shelf) {
        shelf.getElement().executeJs("window.inboxBoard?.keepFocus(this)");
    }

    private static String text(DomEvent event, String name) {
        return event.getEventData().get(name).asString();
    }

    private static int version(DomEvent event) {
        return event.getEventData().get(VERSION).asInt();
    }
}
