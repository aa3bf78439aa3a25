package nl.collectieveinbox.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.correspondence.Answer.Refused;
import nl.collectieveinbox.correspondence.Draft.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Sends drafts, each at most once. {@link #send} only writes a row, in the transaction of whoever calls it;
 * {@link #deliver} does the rest, one caller at a time in the cluster.
 */
@Service
public class Outbox {

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);

    private final DraftRows rows;
    private final Letters letters;
    private final Transport transport;
    private final CorrespondenceSettings settings;
    private final Clock clock;

    Outbox(DraftRows rows, Letters letters, Transport transport, CorrespondenceSettings settings, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.transport = transport;
        this.settings = settings;
        this.clock = clock;
    }

    /** The lead presses send. Whatever is against it leaves the draft as it is. */
    public Answer send(Member by, long draftId) {
        Optional<Draft> draft = rows.find(draftId);
        Optional<Refused> against = against(by, draft);
        if (against.isPresent()) {
            return against.get();
        }
        return rows.queue(draftId, by)
                ? new Answer.Done(rows.find(draftId).orElseThrow())
                : new Refused("sent-once", "Dit antwoord is al verzonden of onderweg.");
    }

    private Optional<Refused> against(Member by, Optional<Draft> draft) {
        if (!by.is(Role.LEAD)) {
            return Optional.of(new Refused("the-lead-answers", "Alleen de regie verzendt antwoorden."));
        }
        if (!transport.isConfigured() || letters.ownAddress().isEmpty()) {
            return Optional.of(new Refused("no-mail-server",
                    "Er is geen mailserver of afzenderadres ingesteld; het concept blijft staan."));
        }
        Optional<Letter> letter = draft.flatMap(found -> letters.find(found.messageId()));
        return letter.isEmpty()
                ? Optional.of(new Refused("nothing-to-answer", "Het concept of het bericht is er niet (meer)."))
                : against(draft.orElseThrow(), letter.get());
    }

    private static Optional<Refused> against(Draft draft, Letter letter) {
        return draft.template() == Draft.Template.SECURE_EXPIRED
                ? NeverAnswer.againstWritingTo(draft.recipient(), letter.own()) : NeverAnswer.against(letter, draft.recipient());
    }

    /** Why nothing can be sent now, a Dutch sentence; empty when it can. Without it a draft waits, and can be copied. */
    public Optional<String> shut() {
        return transport.isConfigured() && !letters.ownAddress().isEmpty() ? Optional.empty()
                : Optional.of("Er is geen mailserver of afzenderadres ingesteld; kopieer de tekst en verstuur die zelf.");
    }

    /** Hands everything whose time has come to the mail server. */
    public void deliver() {
        // we are the only one who delivers: what is being sent was left by one that died, and may have been sent
        int doubtful = rows.doubt("Onzeker of dit verzonden is, controleer dit bij de ontvanger of in het postvak.");
        if (doubtful > 0) {
            log.warn("{} answers may or may not have been sent; they are not sent again", doubtful);
        }
        if (!transport.isConfigured() || letters.ownAddress().isEmpty()) {
            return;
        }
        for (Optional<Draft> next = rows.take(); next.isPresent(); next = rows.take()) {
            deliver(next.get());
        }
    }

    private void deliver(Draft draft) {
        switch (transport.send(draft, letters.ownAddress())) {
            case Transport.Outcome.Sent sent -> rows.end(draft.id(), State.SENT, null, null);
            case Transport.Outcome.Unknown unknown -> rows.end(draft.id(), State.UNCERTAIN, unknown.problem(), null);
            case Transport.Outcome.NotSent not -> {
                log.warn("Answer {} was not sent: {}", draft.id(), not.problem());
                Optional<Duration> pause = settings.pauseAfter(rows.attempts(draft.id()));
                rows.end(draft.id(), pause.isPresent() ? State.QUEUED : State.FAILED, not.problem(),
                        pause.map(clock.instant()::plus).orElse(null));
            }
        }
    }
}
