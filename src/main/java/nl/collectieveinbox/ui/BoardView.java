package nl.collectieveinbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.access.DemoMembers;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.Board;
import nl.collectieveinbox.triage.BoardFilter;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.RequestChanged;
import nl.collectieveinbox.triage.RequestState.Status;

/** All requests by state. Every move works by mouse, by menu and by key, and shows at once on every other board. */
@Route(value = "bord", layout = MainLayout.class)
@RolesAllowed({"LEAD", "PARTNER", "CONTROLLER"})
class BoardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Board board;
    private final Region region;
    private final Dates dates;
    private final Acts acts;
    private final Member member;
    private final Map<Status, BoardColumn> columns = new EnumMap<>(Status.class);
    private final Div shelf = new Div();
    private int timesHeard;
    private final Div news = new Div();
    private final EmptyBoard empty;
    private final FilterBar filters;
    private final FoldedColumn closed;
    private BoardFilter filter = BoardFilter.NONE;

    BoardView(Board board, Region region, Dates dates, Acts acts, SignedIn signedIn, DemoMembers demo, Notices notices) {
        this.board = board;
        this.region = region;
        this.dates = dates;
        this.member = signedIn.require();
        this.acts = acts.on(this, this::refresh);
        this.empty = new EmptyBoard(!demo.samples().isEmpty());
        this.filters = new FilterBar(region, member, board.years(),
                address -> getUI().ifPresent(ui -> ui.navigate(BoardView.class, address)));
        CardFace face = new CardFace(this, region, dates);
        for (Status status : Status.values()) {
            columns.put(status, new BoardColumn(status, this::cards, face));
        }
        this.closed = new FoldedColumn(columns.get(Status.CLOSED), this::refresh);
        build();
        notices.follow(this, this::heard);
    }

    private void build() {
        H1 title = new H1(getTranslation("board.title"));
        title.addClassName("sr-only");
        news.addClassName("sr-only");
        news.getElement().setAttribute("aria-live", "polite");
        shelf.addClassName("shelf");
        shelf.getElement().setAttribute("data-heard", "0");
        columns.forEach((status, column) -> shelf.add(status == Status.CLOSED ? closed : column));
        getContent().addClassName("board");
        getContent().add(title, filters, empty, shelf, news);
        new CardMenu(shelf, acts, this::card);
        BoardKeys.listen(shelf, new BoardKeys.Reader() {
            @Override
            public void act(Act act, String reference, int version) {
                start(act, reference, version);
            }

            @Override
            public void drop(Status onto, String reference, int version) {
                RequestCard card = card(reference);
                if (card.state().status() != onto) {
                    acts.start(Act.ofDrop(card.state().status(), onto), card, version);
                }
            }

            @Override
            public void undo() {
                acts.undoLast();
            }

            @Override
            public void help() {
                new KeysDialog().open();
            }
        });
    }

    /** Starts an act on the card as it was shown at that version. */
    void start(Act act, String reference, int seenVersion) {
        acts.start(act, card(reference), seenVersion);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = filters.show(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        BoardKeys.attach(shelf);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.title") + " · " + AppShell.NAME;
    }

    private void refresh() {
        Map<Status, Integer> counts = board.counts(filter);
        boolean nothing = counts.values().stream().allMatch(count -> count == 0) && filter.equals(BoardFilter.NONE);
        empty.setVisible(nothing);
        shelf.setVisible(!nothing);
        filters.setVisible(!nothing);
        closed.count(counts.get(Status.CLOSED));
        columns.forEach((status, column) -> {
            if (status != Status.CLOSED || closed.isOpen()) {
                column.refresh(counts.get(status));
            }
        });
        BoardKeys.keepFocus(shelf);
    }

    private void heard(List<RequestChanged> changes) {
        refresh();
        // so that a machine at the keyboard knows when the cards under its hand lie still
        shelf.getElement().setAttribute("data-heard", Integer.toString(++timesHeard));
        Map<String, RequestChanged> latest = new LinkedHashMap<>();
        changes.stream().filter(change -> !change.actor().equals(member.name()))
                .forEach(change -> latest.put(change.reference(), change));
        if (latest.size() == 1) {
            RequestChanged change = latest.values().iterator().next();
            news.setText(getTranslation(
                    "board.news.one", change.actor(), Sentences.standing(this, region, dates, card(change.reference()))));
        } else if (!latest.isEmpty()) {
            news.setText(getTranslation("board.news.more", latest.size()));
        }
    }

    private List<RequestCard> cards(Status status, int offset, int limit) {
        return board.column(member, status, filter, offset, limit);
    }

    private RequestCard card(String reference) {
        return board.card(member, reference);
    }
}
