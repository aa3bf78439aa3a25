package nl.collectieveinbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.privacy.OriginalMail;
import nl.collectieveinbox.privacy.Withholding;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.Board;
import nl.collectieveinbox.triage.HousingProfile;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.RequestChanged;
import nl.collectieveinbox.triage.RequestFile;
import nl.collectieveinbox.triage.RequestFile.LinkedMessage;
import nl.collectieveinbox.triage.Requests;
import nl.collectieveinbox.triage.Resemblances;
import nl.collectieveinbox.triage.Step;
import nl.collectieveinbox.triage.StepResult;
import nl.collectieveinbox.triage.UnknownRequest;
import org.jspecify.annotations.Nullable;

/** One request: what is asked, what was written, what was done. */
@Route(value = "verzoek/:reference", layout = MainLayout.class)
@RolesAllowed({"LEAD", "PARTNER", "CONTROLLER"})
class RequestView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Board board;
    private final Requests requests;
    private final Resemblances resemblances;
    private final Acts acts;
    private final Dates dates;
    private final Region region;
    private final OriginalMail originals;
    private final MailDownloads downloads;
    private final Withholding withholding;
    private final Member member;
    private final Div news = new Div();
    private final Div head = new Div();
    private final Div columns = new Div();
    private final Div left = new Div();
    private final Div middle = new Div();
    private final Div happened = new Div();
    private final NoteComposer note = new NoteComposer(this::write);
    private String reference = "";
    private @Nullable RequestCard card;

    RequestView(
            Board board, Requests requests, Resemblances resemblances, Acts acts, Dates dates, Region region, OriginalMail originals,
            MailDownloads downloads, Withholding withholding, SignedIn signedIn, Notices notices) {
        this.withholding = withholding;
        this.board = board;
        this.requests = requests;
        this.resemblances = resemblances;
        this.acts = acts.on(this, this::reload);
        this.dates = dates;
        this.region = region;
        this.originals = originals;
        this.downloads = downloads;
        this.member = signedIn.require();
        addClassNames("view", "request-view");
        news.getElement().setAttribute("role", "status");
        head.addClassName("request-head");
        left.addClassName("request-left");
        middle.addClassName("request-middle");
        Div right = new Div(note, happened);
        right.addClassName("request-right");
        columns.addClassName("request-columns");
        columns.add(left, middle, right);
        add(news, head, columns);
        notices.follow(this, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        try {
            show(board.file(member, reference));
        } catch (UnknownRequest e) {
            card = null;
            removeAll();
            add(new UnknownRequestPage(reference));
        }
    }

    private void show(RequestFile file) {
        card = file.card();
        news.removeAll();
        head.removeAll();
        head.add(new RequestHead(file.card(), acts, region, dates));
        left.removeAll();
        left.add(new ProfileCard(shown(file), region));
        if (!file.card().resembles().isEmpty()) {
            left.add(new ResemblesCard(
                    reference, resemblances.of(reference), other -> board.card(member, other).title()));
        }
        left.add(new AskedCard(file.card(), region));
        middle.removeAll();
        middle.add(new Conversation(file.messages(), member, originals, downloads));
        showSteps(file);
        note.setVisible(acts.against(Act.NOTE, file.card().state()).isEmpty());
        board.seen(member, file.card().id());
    }

    /** Words of a message that is kept from view stand nowhere, not as evidence either. */
    private HousingProfile shown(RequestFile file) {
        List<Long> asking = file.messages().stream().filter(LinkedMessage::arrival).map(LinkedMessage::messageId).toList();
        return withholding.closedAmong(asking).isEmpty() ? file.profile() : file.profile().withoutQuotes();
    }

    /** The parts that a step changes; what somebody is reading or typing stays as it is. */
    private void showSteps(RequestFile file) {
        happened.removeAll();
        happened.add(new TimeLineCard(file.events(), region, this::undo));
    }

    private void reload() {
        RequestFile file = board.file(member, reference);
        boolean messagesChanged = card == null || file.card().arrivals() != card.arrivals();
        if (messagesChanged) {
            show(file);
            return;
        }
        card = file.card();
        news.removeAll();
        head.removeAll();
        head.add(new RequestHead(file.card(), acts, region, dates));
        showSteps(file);
        board.seen(member, file.card().id());
    }

    private void changed(List<RequestChanged> changes) {
        List<RequestChanged> here = changes.stream().filter(change -> change.reference().equals(reference)).toList();
        // my own steps are on this screen already
        if (here.isEmpty() || card == null || isMine(here)) {
            return;
        }
        news.removeAll();
        news.add(new NewsBar(here.getLast(), () -> show(board.file(member, reference))));
    }

    private boolean isMine(List<RequestChanged> changes) {
        return changes.stream().allMatch(change -> change.actor().equals(member.name()));
    }

    private boolean write(String text) {
        return card != null && told(requests.take(member, card.id(), card.version(), new Step.Note(text.strip())));
    }

    private void undo(long eventId) {
        told(requests.undo(member, eventId));
    }

    private boolean told(StepResult result) {
        return switch (result) {
            case StepResult.Done done -> {
                reload();
                yield true;
            }
            case StepResult.Refused refused -> {
                Toasts.sorry(this, refused.reason());
                yield false;
            }
            case StepResult.Overtaken overtaken -> {
                Toasts.sorry(this, Sentences.overtaken(this, region, dates, overtaken));
                reload();
                yield false;
            }
        };
    }

    @Override
    public String getPageTitle() {
        return (card == null ? reference : reference + " " + card.title()) + " · " + AppShell.NAME;
    }
}
