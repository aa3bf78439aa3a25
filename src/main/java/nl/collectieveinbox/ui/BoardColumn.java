package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.RequestState.Status;

/** One state and the cards that stand in it. Only the cards in sight are fetched, however many there are. */
class BoardColumn extends Composite<Section> {

    /** Fetches a stretch of cards. */
    @FunctionalInterface
    interface Cards {
        List<RequestCard> fetch(Status status, int offset, int limit);
    }

    private static final int FIRST_CARDS = 12;

    private final Status status;
    private final Span number = new Span();
    private final Paragraph empty = new Paragraph();
    private final VirtualList<RequestCard> list = new VirtualList<>();
    private final CallbackDataProvider<RequestCard, Void> cards;
    private int count;

    BoardColumn(Status status, Cards source, CardFace face) {
        this.status = status;
        String name = getTranslation(name(status));
        cards = DataProvider.fromCallbacks(
                query -> source.fetch(status, query.getOffset(), query.getLimit()).stream(),
                query -> {
                    query.getOffset();
                    query.getLimit();
                    return count;
                });
        list.setRenderer(CardTemplate.of(this, face));
        list.setItemAccessibleNameGenerator(RequestCard::title);
        list.getElement().setAttribute("aria-label", name);
        H2 title = new H2(new Span(name), number);
        number.addClassName("count");
        empty.setText(getTranslation("board.column.empty"));
        empty.addClassName("column-empty");
        Section column = getContent();
        column.addClassName("column");
        column.getElement().setAttribute("data-status", status.name()).setAttribute("aria-label", name);
        column.add(title, empty, list);
    }

    /** Shows this many cards, and what is on them now. */
    void refresh(int newCount) {
        boolean first = list.getDataProvider() != cards;
        count = newCount;
        number.setText(getTranslation("board.column.count", newCount));
        empty.setVisible(newCount == 0);
        if (first) {
            list.setDataProvider(cards);
            // sent along with the page itself, not fetched by a second question
            list.getDataCommunicator().setViewportRange(0, FIRST_CARDS);
        } else {
            cards.refreshAll();
        }
    }

    Status status() {
        return status;
    }

    static String name(Status status) {
        return switch (status) {
            case NEW -> "board.column.new";
            case TO_CLARIFY -> "board.column.to-clarify";
            case OFFERED -> "board.column.offered";
            case CLAIMED -> "board.column.claimed";
            case CLOSED -> "board.column.closed";
        };
    }
}
