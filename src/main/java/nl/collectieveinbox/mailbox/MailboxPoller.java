package nl.collectieveinbox.mailbox;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import nl.collectieveinbox.archive.Folder;
import nl.collectieveinbox.archive.Intake;
import nl.collectieveinbox.archive.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Looks into the shared mailbox and registers what is new. Nothing on the server changes, ever.
 *
 * <p>Call {@link #poll} as often as you like: after a failure it leaves the server alone until it is time to try again.
 */
@Service
public class MailboxPoller {

    private static final Logger log = LoggerFactory.getLogger(MailboxPoller.class);

    private final MailboxTarget target;
    private final Connector connector;
    private final Fetcher fetcher;
    private final Intake intake;
    private final Progress progress;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();

    MailboxPoller(MailboxTarget target, Connector connector, Fetcher fetcher, Intake intake, Progress progress,
            Clock clock) {
        this.target = target;
        this.connector = connector;
        this.fetcher = fetcher;
        this.intake = intake;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Registers everything that is on the server and not in the register, a page at a time; each page is visible to
     * others as soon as it is registered. One call at a time, others wait.
     *
     * @return never a failure of the mailbox as an exception; one of our own database is thrown
     */
    public PollResult poll() {
        turn.lock();
        try {
            return target.settings().map(this::poll).orElseGet(PollResult.NotConfigured::new);
        } finally {
            turn.unlock();
        }
    }

    private PollResult poll(MailboxSettings settings) {
        Folder folder = settings.registered();
        Optional<Progress.Cursor> cursor = progress.cursor(folder);
        Optional<PollResult> waiting = cursor.flatMap(this::stillWaiting);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        try (Visit visit = new Visit(settings, connector, fetcher, intake, progress, clock)) {
            PollResult.Polled polled = visit.run();
            cursor.map(Progress.Cursor::problem).ifPresent(problem -> log.info("The mailbox can be read again"));
            return polled;
        } catch (IOException e) {
            return failed(settings, folder, cursor, e);
        }
    }

    private Optional<PollResult> stillWaiting(Progress.Cursor cursor) {
        Instant next = cursor.nextPollAt();
        String problem = cursor.problem();
        return next == null || problem == null || !next.isAfter(clock.instant())
                ? Optional.empty()
                : Optional.of(new PollResult.Failed(problem, next));
    }

    private PollResult failed(
            MailboxSettings settings, Folder folder, Optional<Progress.Cursor> before, IOException cause) {
        String problem = Problems.ofMailbox(settings, cause);
        int failures = 1 + before.map(Progress.Cursor::failures).orElse(0);
        Instant nextTry = clock.instant().plus(settings.backOff().after(failures));
        if (before.map(Progress.Cursor::problem).filter(problem::equals).isEmpty()) {
            log.warn(problem, cause);
        }
        progress.failed(folder, problem, nextTry);
        return new PollResult.Failed(problem, nextTry);
    }
}
