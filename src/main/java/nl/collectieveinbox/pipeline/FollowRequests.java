package nl.collectieveinbox.pipeline;

import java.util.Set;
import nl.collectieveinbox.triage.RequestChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** When a request takes a step, what search shows of its messages follows; in the same transaction, so it is not lost. */
@Component
class FollowRequests {

    // these come from the walk itself, which indexes afterwards anyway; a note changes nothing that search shows
    private static final Set<String> WITHOUT_EFFECT = Set.of("REGISTERED", "JOINED", "NOTE");

    private final Queue queue;

    FollowRequests(Queue queue) {
        this.queue = queue;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RequestChanged change) {
        if (!WITHOUT_EFFECT.contains(change.type())) {
            queue.indexAgain(change.requestId());
        }
    }
}
