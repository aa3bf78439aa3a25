package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.triage.FactLine;
import nl.collectieveinbox.triage.FactResult;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.RequestFacts;
import nl.collectieveinbox.triage.Requests;
import nl.collectieveinbox.triage.StepResult;

/** Lets a member confirm and correct the facts of one request, each with a way back. */
class FactActs {

    private final Component screen;
    private final Member member;
    private final RequestCard card;
    private final RequestFacts facts;
    private final Requests requests;
    private final FactNames names;
    private final Dates dates;
    private final Runnable afterwards;

    /** @param afterwards shows what now counts; also after being overtaken */
    FactActs(
            Component screen, Member member, RequestCard card, RequestFacts facts, Requests requests, FactNames names, Dates dates,
            Runnable afterwards) {
        this.screen = screen;
        this.member = member;
        this.card = card;
        this.facts = facts;
        this.requests = requests;
        this.names = names;
        this.dates = dates;
        this.afterwards = afterwards;
    }

    /** Whether the charter lets this member say anything about facts. */
    boolean allowed() {
        return facts.against(member, card.state()).isEmpty();
    }

    /** What is shown is right. */
    void confirm(FactLine seen) {
        tell(facts.confirm(member, card.id(), seen), "fact.done.confirmed", why -> Toasts.sorry(screen, why));
    }

    /** It is this. */
    void choose(FactLine seen, String value) {
        correct(seen, List.of(value), why -> Toasts.sorry(screen, why));
    }

    /**
     * It is what was typed.
     *
     * @param wrong hears what is wrong with it; what was typed is still there
     */
    void correct(FactLine seen, List<String> typed, Consumer<String> wrong) {
        tell(facts.correct(member, card.id(), seen, typed, ""), "fact.done.corrected", wrong);
    }

    private void tell(FactResult result, String doneKey, Consumer<String> wrong) {
        switch (result) {
            case FactResult.Done done -> {
                FactLine line = done.line();
                String value = line.values().isEmpty()
                        ? screen.getTranslation("fact.unsaid") : names.values(screen, line.field(), line.values());
                Toasts.done(screen, screen.getTranslation(doneKey, names.label(screen, line.field()), value), () -> undo(done.eventId()));
                afterwards.run();
            }
            case FactResult.Refused refused -> wrong.accept(refused.reason());
            case FactResult.Invalid invalid -> wrong.accept(invalid.reason());
            case FactResult.Overtaken overtaken -> {
                String now = overtaken.now().values().isEmpty()
                        ? screen.getTranslation("fact.unsaid") : names.values(screen, overtaken.now().field(), overtaken.now().values());
                wrong.accept(screen.getTranslation("fact.overtaken", overtaken.who(), dates.time(overtaken.at()), now));
                afterwards.run();
            }
        }
    }

    private void undo(long eventId) {
        switch (requests.undo(member, eventId)) {
            case StepResult.Done done -> Toasts.say(screen, screen.getTranslation("act.undone", card.reference()));
            case StepResult.Refused refused -> Toasts.sorry(screen, refused.reason());
            case StepResult.Overtaken overtaken ->
                Toasts.sorry(screen, screen.getTranslation("fact.overtaken.step", overtaken.who(), dates.time(overtaken.at())));
        }
        afterwards.run();
    }
}
