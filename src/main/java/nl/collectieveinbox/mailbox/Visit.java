package nl.collectieveinbox.mailbox;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectieveinbox.archive.Arrival;
import nl.collectieveinbox.archive.Folder;
import nl.collectieveinbox.archive.Intake;
import nl.collectieveinbox.archive.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One visit to the server: everything after the cursor, page by page, then what it did not give before.
 *
 * <p>When a page fails, its messages are asked for one by one; the one that the server does not give is noted and
 * tried again later, its neighbours are registered.
 */
final class Visit implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Visit.class);
    /** On a page with one broken message the server hangs up twice; more often in a row, and it is itself broken. */
    private static final int MOST_LOSSES_IN_A_ROW = 2;

    private final MailboxSettings settings;
    private final Folder folder;
    private final Connector connector;
    private final Fetcher fetcher;
    private final Intake intake;
    private final Progress progress;
    private final Clock clock;
    private final long uidValidity;
    private OpenMailbox mailbox;
    private int lossesInARow;
    private int registered;

    Visit(MailboxSettings settings, Connector connector, Fetcher fetcher, Intake intake, Progress progress,
            Clock clock) throws IOException {
        this.settings = settings;
        this.folder = settings.registered();
        this.connector = connector;
        this.fetcher = fetcher;
        this.intake = intake;
        this.progress = progress;
        this.clock = clock;
        this.mailbox = connector.open(settings);
        this.uidValidity = mailbox.uidValidity();
    }

    PollResult.Polled run() throws IOException {
        Progress.Cursor cursor = progress.open(folder, uidValidity, mailbox.uidNext());
        long onServer = mailbox.onServer();
        for (List<Long> page : pages(unlessMissed(mailbox.uidsFrom(cursor.lastUid() + 1)))) {
            register(page);
        }
        retryMissed();
        progress.succeeded(folder, onServer);
        return new PollResult.Polled(registered, onServer);
    }

    /** What was missed has its own time; without this a page with many broken messages would never be passed. */
    private List<Long> unlessMissed(List<Long> uids) {
        Set<Long> missed = progress.missed(folder).stream().map(Progress.Missed::uid).collect(Collectors.toSet());
        return uids.stream().filter(uid -> !missed.contains(uid)).toList();
    }

    private List<List<Long>> pages(List<Long> uids) {
        List<List<Long>> pages = new ArrayList<>();
        for (int from = 0; from < uids.size(); from += settings.pageSize()) {
            pages.add(uids.subList(from, Math.min(uids.size(), from + settings.pageSize())));
        }
        return pages;
    }

    private void register(List<Long> page) throws IOException {
        List<Arrival> arrivals = fetchPage(page);
        Set<Long> open = new HashSet<>(page);
        arrivals.forEach(arrival -> open.remove(arrival.uid()));
        if (open.isEmpty()) {
            registered += intake.register(folder, uidValidity, arrivals, page.getLast());
            return;
        }
        registered += intake.register(folder, uidValidity, arrivals, 0);
        for (long uid : page) {
            if (open.contains(uid)) {
                registerAlone(uid, 1);
            }
        }
        intake.register(folder, uidValidity, List.of(), page.getLast());
    }

    private List<Arrival> fetchPage(List<Long> page) throws IOException {
        try {
            List<Arrival> arrivals = fetcher.fetch(mailbox, mailbox.list(page));
            lossesInARow = 0;
            return arrivals;
        } catch (ServerFault e) {
            log.info("Page {} failed ({}), its messages are asked for one by one", UidSet.of(page), e.getMessage());
            reconnectAfter(e);
            return List.of();
        }
    }

    /** Registers this one, finds it gone, or notes it as missed. */
    private void registerAlone(long uid, int attempt) throws IOException {
        try {
            List<Arrival> arrivals = fetcher.fetch(mailbox, mailbox.list(List.of(uid)));
            lossesInARow = 0;
            if (!arrivals.isEmpty()) {
                registered += intake.register(folder, uidValidity, arrivals, 0);
            } else if (mailbox.has(uid)) {
                note(uid, attempt, "De server noemt dit bericht, maar geeft het niet.");
            } else {
                progress.gone(folder, uidValidity, uid);
                log.info("Message {} left the server before it could be read", uid);
            }
        } catch (ServerFault e) {
            note(uid, attempt, Problems.ofMessage(e));
            reconnectAfter(e);
        }
    }

    private void note(long uid, int attempt, String problem) {
        log.warn("Message {} was not given by the server: {}", uid, problem);
        Instant nextTry = clock.instant().plus(settings.backOff().after(attempt));
        progress.missed(folder, uidValidity, uid, problem, nextTry);
    }

    private void retryMissed() throws IOException {
        Instant now = clock.instant();
        for (Progress.Missed missed : progress.missed(folder)) {
            if (missed.uidValidity() == uidValidity && !missed.nextTryAt().isAfter(now)) {
                registerAlone(missed.uid(), missed.attempts() + 1);
            }
        }
    }

    private void reconnectAfter(ServerFault fault) throws IOException {
        switch (fault.kind()) {
            case REFUSED -> { }
            case LOST, TOO_SLOW -> {
                if (++lossesInARow > MOST_LOSSES_IN_A_ROW) {
                    throw fault;
                }
                mailbox.close();
                mailbox = connector.open(settings);
                if (mailbox.uidValidity() != uidValidity) {
                    throw new ServerFault(ServerFault.Kind.LOST, "the folder was renumbered meanwhile", fault);
                }
            }
        }
    }

    @Override
    public void close() {
        mailbox.close();
    }
}
