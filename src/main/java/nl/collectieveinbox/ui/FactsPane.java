package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.correspondence.Draft;
import nl.collectieveinbox.triage.Completeness;
import nl.collectieveinbox.triage.FactSheet;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.RequestFacts;
import nl.collectieveinbox.triage.RequestFile.LinkedMessage;
import nl.collectieveinbox.triage.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What is known of a request, and whether that is enough. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class FactsPane extends Composite<Div> {

    private final RequestFacts facts;
    private final Requests requests;
    private final FactNames names;
    private final Dates dates;
    private final Member member;
    private final LetterDesk desk;
    private final Div enough = new Div();
    private final Div letters = new Div();
    private List<LinkedMessage> messages = List.of();
    private Runnable afterwards = () -> {};
    private @Nullable FactsCard card;
    private @Nullable FactSheet shown;

    FactsPane(RequestFacts facts, Requests requests, FactNames names, Dates dates, SignedIn signedIn, LetterDesk desk) {
        this.facts = facts;
        this.requests = requests;
        this.names = names;
        this.dates = dates;
        this.member = signedIn.require();
        this.desk = desk;
        getContent().addClassName("facts-pane");
    }

    /** Runs this after each word about a fact. */
    FactsPane on(Runnable afterwards) {
        this.afterwards = afterwards;
        return this;
    }

    /** Shows another request, or one with other messages. */
    void show(RequestCard request, List<LinkedMessage> messages) {
        Map<Long, Instant> received = messages.stream().collect(Collectors.toMap(LinkedMessage::messageId, LinkedMessage::receivedAt));
        this.messages = messages;
        card = new FactsCard(names, received);
        getContent().removeAll();
        getContent().add(card, enough, letters);
        refresh(request);
    }

    /** Shows what is known now; what was unfolded stays so. */
    void refresh(RequestCard request) {
        if (card == null) {
            return;
        }
        FactSheet sheet = facts.sheet(request.id());
        FactActs acts = new FactActs(this, member, request, facts, requests, names, dates, afterwards);
        shown = sheet;
        card.show(sheet, Completeness.of(sheet), acts);
        enough.removeAll();
        enough.add(new ChecklistCard(
                Completeness.of(sheet), desk.mayWrite() ? () -> desk.ask(request.id(), this, this::showLetters) : null));
        showLetters();
    }

    /** Whether more, or less, is known by now than it shows. */
    boolean isBehind(RequestCard request) {
        return !facts.sheet(request.id()).equals(shown);
    }

    private void showLetters() {
        List<Draft> drafts = desk.of(messages);
        letters.removeAll();
        letters.setVisible(!drafts.isEmpty());
        if (!drafts.isEmpty()) {
            letters.add(new DraftsCard(drafts, draft -> desk.open(draft, this, this::showLetters)));
        }
    }

    /** Whether somebody is typing in it here. */
    boolean isEditing() {
        return card != null && card.isEditing();
    }
}
