package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.correspondence.Answer;
import nl.collectieveinbox.correspondence.Draft;
import nl.collectieveinbox.correspondence.Drafts;
import nl.collectieveinbox.correspondence.Outbox;
import nl.collectieveinbox.triage.RequestFile.LinkedMessage;
import org.springframework.stereotype.Service;

/** Where letters are kept, changed and sent, whatever they are about. */
@Service
class LetterDesk {

    private final SignedIn signedIn;
    private final Drafts drafts;
    private final Outbox outbox;

    LetterDesk(SignedIn signedIn, Drafts drafts, Outbox outbox) {
        this.signedIn = signedIn;
        this.drafts = drafts;
        this.outbox = outbox;
    }

    /** Whether this member writes letters. */
    boolean mayWrite() {
        return signedIn.require().is(Role.LEAD);
    }

    /** What was written in answer to these messages. */
    List<Draft> of(List<LinkedMessage> messages) {
        return messages.stream().flatMap(message -> drafts.of(message.messageId()).stream()).toList();
    }

    /** Drafts what is missing and opens it, on this screen. */
    void ask(long requestId, Component screen, Runnable afterwards) {
        show(drafts.question(signedIn.require(), requestId), screen, afterwards);
    }

    /** Opens the letter that was just written, on this screen, or says why there is none. */
    void show(Answer answer, Component screen, Runnable afterwards) {
        switch (answer) {
            case Answer.Done done -> {
                afterwards.run();
                open(done.draft(), screen, afterwards);
            }
            case Answer.Refused refused -> Toasts.sorry(screen, refused.reason());
        }
    }

    /** Opens a letter to read, change, copy and send. */
    void open(Draft draft, Component screen, Runnable afterwards) {
        new DraftDialog(draft, this, screen, afterwards).open();
    }

    /** Why nothing can be sent now, a Dutch sentence; empty when it can. */
    Optional<String> shut() {
        return outbox.shut();
    }

    /** Keeps the words; false when they could not be, then {@code wrong} heard why. */
    boolean keep(Draft draft, String subject, String body, Consumer<String> wrong) {
        return told(drafts.edit(signedIn.require(), draft.id(), subject, body), wrong);
    }

    boolean discard(Draft draft, Consumer<String> wrong) {
        return told(drafts.discard(signedIn.require(), draft.id()), wrong);
    }

    boolean send(Draft draft, Consumer<String> wrong) {
        return told(outbox.send(signedIn.require(), draft.id()), wrong);
    }

    private static boolean told(Answer answer, Consumer<String> wrong) {
        return switch (answer) {
            case Answer.Done done -> true;
            case Answer.Refused refused -> {
                wrong.accept(refused.reason());
                yield false;
            }
        };
    }
}
