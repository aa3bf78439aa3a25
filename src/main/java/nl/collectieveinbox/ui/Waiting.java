package nl.collectieveinbox.ui;

import nl.collectieveinbox.pipeline.Progress;
import nl.collectieveinbox.privacy.WithheldMails;
import nl.collectieveinbox.triage.Board;
import nl.collectieveinbox.triage.BoardFilter;
import nl.collectieveinbox.triage.OpenByHand;
import nl.collectieveinbox.triage.RequestState.Status;
import org.springframework.stereotype.Component;

/** How much waits for people. */
@Component
class Waiting {

    private final Board board;
    private final Progress progress;
    private final WithheldMails mails;
    private final OpenByHand openByHand;

    Waiting(Board board, Progress progress, WithheldMails mails, OpenByHand openByHand) {
        this.mails = mails;
        this.board = board;
        this.openByHand = openByHand;
        this.progress = progress;
    }

    long openRequests() {
        return board.counts(BoardFilter.NONE).entrySet().stream()
                .filter(count -> count.getKey() != Status.CLOSED)
                .mapToLong(count -> count.getValue())
                .sum();
    }

    long openByHand() {
        return openByHand.count();
    }

    long setAside() {
        return progress.now().setAside();
    }

    long withheld() {
        return mails.closed();
    }
}
