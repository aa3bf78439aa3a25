package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.function.Function;
import nl.collectieveinbox.triage.RequestCard;
import tools.jackson.databind.node.ObjectNode;

/** One menu for all cards; filled when it opens, with what may be done to that card now. */
class CardMenu extends ContextMenu {

    private final Acts acts;
    private final Function<String, RequestCard> cards;

    CardMenu(Component board, Acts acts, Function<String, RequestCard> cards) {
        this.acts = acts;
        this.cards = cards;
        setTarget(board);
    }

    @Override
    protected boolean onBeforeOpenMenu(ObjectNode card) {
        if (!card.has("reference")) {
            return false;
        }
        fill(cards.apply(card.get("reference").asString()), card.get("version").asInt());
        return true;
    }

    void fill(RequestCard card, int seenVersion) {
        removeAll();
        addItem(getTranslation("board.card.open"), click ->
                getUI().ifPresent(ui -> ui.navigate("verzoek/" + card.reference())));
        addSeparator();
        for (Act act : acts.allowed(card.state())) {
            addItem(getTranslation(act.label()), click -> acts.start(act, card, seenVersion));
        }
    }
}
