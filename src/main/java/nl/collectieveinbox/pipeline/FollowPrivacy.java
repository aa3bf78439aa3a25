package nl.collectieveinbox.pipeline;

import java.util.List;
import nl.collectieveinbox.privacy.WithholdingChanged;
import nl.collectieveinbox.search.SearchIndex;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** When a message is released or closed again it is read anew from its file; in the same transaction, so it is not lost. */
@Component
class FollowPrivacy {

    private final Queue queue;
    private final SearchIndex index;
    private final Walkers walkers;

    FollowPrivacy(Queue queue, SearchIndex index, Walkers walkers) {
        this.queue = queue;
        this.index = index;
        this.walkers = walkers;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void readAgain(WithholdingChanged change) {
        queue.again(change.messageId(), Stage.READ);
        if (change.closed()) {
            // the walk does so too; nobody should find it until then
            index.remove(List.of(change.messageId()));
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void goOn(WithholdingChanged change) {
        walkers.wake();
    }
}
