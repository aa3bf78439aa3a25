package nl.collectieveinbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.privacy.MailView;
import nl.collectieveinbox.privacy.OriginalMail;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.Board;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.RequestChanged;
import nl.collectieveinbox.triage.RequestFile;
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

    private static final String READ_AGAIN = "READ_AGAIN";

    /** What changes facts only: those can change under the reader's eyes, nothing else moves by it. */
    private static final Set<String> FACTS = Set.of("CONFIRMED", "CORRECTED", "TAKEN_BACK", READ_AGAIN);

    private final Board board;
    private final Requests requests;
    private final Resemblances resemblances;
    private final Acts acts;
    private final MessageActs messageActs;
    private final FactsPane facts;
    private final Dates dates;
    private final Region region;
    private final OriginalMail originals;
    private final MailDownloads downloads;
    private final Member member;
    private final Div news = new Div();
    private final Div head = new Div();
    private final Div road = new Div();
    private final Div left = new Div();
    private final Div middle = new Div();
    private final Div happened = new Div();
    private final NoteComposer note = new NoteComposer(this::write);
    private String reference = "";
    private @Nullable RequestCard card;
    private @Nullable RoadCard roads;

    RequestView(
            Board board, Requests requests, Resemblances resemblances, Acts acts, MessageActs messageActs, FactsPane facts, Dates dates,
            Region region, OriginalMail originals, MailDownloads downloads, SignedIn signedIn, Notices notices) {
        this.board = board;
        this.requests = requests;
        this.resemblances = resemblances;
        this.acts = acts.on(this, this::reload);
        this.messageActs = messageActs.on(this, this::showAll);
        this.facts = facts.on(this::reload);
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
        Div columns = new Div(left, middle, right);
        columns.addClassName("request-columns");
        add(news, head, road, columns);
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

    private void showAll() {
        show(board.file(member, reference));
    }

    private void show(RequestFile file) {
        List<OpenedMail> messages = OpenedMail.all(file.messages(), member, originals);
        List<MailView> arrivals = messages.stream().filter(message -> message.link().arrival()).map(OpenedMail::mail)
                .filter(Objects::nonNull).toList();
        road.removeAll();
        roads = new RoadCard(file.card(), arrivals, region, messageActs);
        road.add(roads);
        left.removeAll();
        facts.show(file.card(), file.messages());
        left.add(facts);
        if (!file.card().resembles().isEmpty()) {
            left.add(new ResemblesCard(
                    reference, resemblances.of(reference), other -> board.card(member, other).title()));
        }
        middle.removeAll();
        middle.add(new Conversation(messages, member, originals, downloads, region, messageActs));
        showSteps(file);
    }

    /** The parts that a step changes; what somebody is reading or typing stays as it is. */
    private void showSteps(RequestFile file) {
        card = file.card();
        news.removeAll();
        head.removeAll();
        head.add(new RequestHead(file.card(), acts, region, dates));
        if (roads != null) {
            roads.asked(file.card());
        }
        happened.removeAll();
        happened.add(new TimeLineCard(file.events(), region, this::undo));
        note.setVisible(acts.against(Act.NOTE, file.card().state()).isEmpty());
        board.seen(member, file.card().id());
    }

    private void reload() {
        RequestFile file = board.file(member, reference);
        boolean messagesChanged = card == null || file.card().arrivals() != card.arrivals();
        if (messagesChanged) {
            show(file);
            return;
        }
        facts.refresh(file.card());
        showSteps(file);
    }

    private void changed(List<RequestChanged> changes) {
        List<RequestChanged> here = changes.stream().filter(change -> change.reference().equals(reference)).toList();
        if (here.isEmpty() || card == null) {
            return;
        }
        // what I said myself is on this screen already, unless I said it in another window
        if (FACTS.containsAll(here.stream().map(RequestChanged::type).toList()) && !facts.isEditing()
                && (facts.isBehind(card) || !isMine(here))) {
            RequestFile file = board.file(member, reference);
            facts.refresh(file.card());
            showSteps(file);
        }
        if (isMine(here)) {
            return;
        }
        // what was read again follows from something that was told already
        here.stream().filter(change -> !change.type().equals(READ_AGAIN)).reduce((first, last) -> last).ifPresent(last -> {
            news.removeAll();
            news.add(new NewsBar(last, this::showAll));
        });
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
