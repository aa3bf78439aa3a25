package nl.collectieveinbox.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import nl.collectieveinbox.archive.Register;
import nl.collectieveinbox.archive.RegisteredMessage;
import nl.collectieveinbox.pipeline.RereadRows.Outcome;
import nl.collectieveinbox.pipeline.Rereads.Run;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Reads everything again while people work. How far it is is kept with each message, so one that was killed goes on
 * where it was; doing it again is harmless.
 */
@Service
class Reread {

    private static final Logger log = LoggerFactory.getLogger(Reread.class);
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final String COMMAND = "opdrachtregel";
    private static final Duration LONGEST_REST = Duration.ofSeconds(10);

    private final Register register;
    private final RereadRows rows;
    private final RereadOne one;
    private final Walkers walkers;
    private final RereadSettings settings;

    Reread(Register register, RereadRows rows, RereadOne one, Walkers walkers, RereadSettings settings) {
        this.register = register;
        this.rows = rows;
        this.one = one;
        this.walkers = walkers;
        this.settings = settings;
    }

    /** Goes on with the run that was not ended, or begins one; the run as it ended. */
    Run run(boolean fromRaw, DoErrand.Counter counter) {
        Run run = going(fromRaw);
        log.info("Reading {} messages again", run.total());
        long at = rows.lastMessage(run.id());
        for (List<RegisteredMessage> page = page(run, at); !page.isEmpty(); page = page(run, at)) {
            long began = System.nanoTime();
            for (RegisteredMessage message : page) {
                Outcome outcome = one.read(run, message);
                at = message.id();
                log.debug("Message {}: {}", at, outcome);
            }
            Run now = rows.find(run.id());
            counter.at(now.past(), now.total());
            walkers.wake();
            rest(System.nanoTime() - began);
        }
        rows.end(run.id());
        return rows.find(run.id());
    }

    static String sentence(Run run) {
        String changed = run.changed() == 0 ? "nothing is read otherwise"
                : String.format(DUTCH, "%,d are read otherwise", run.changed());
        return String.format(DUTCH, "%,d messages read again; %s", run.read(), changed)
                + (run.toLookAt() == 0 ? "" : String.format(DUTCH, "; %,d to look at", run.toLookAt()))
                + (run.queued() == 0 ? "" : String.format(DUTCH, "; %,d walk by themselves", run.queued()))
                + (run.problems() == 0 ? "" : String.format(DUTCH, "; %,d could not be read again", run.problems()));
    }

    private Run going(boolean fromRaw) {
        Optional<Run> open = rows.open();
        if (open.isPresent() && fromRaw && !open.get().fromRaw()) {
            // more is asked than the one that was begun would do
            rows.end(open.get().id());
            open = Optional.empty();
        }
        return open.orElseGet(() -> rows.begin(COMMAND, fromRaw));
    }

    private List<RegisteredMessage> page(Run run, long after) {
        long until = rows.until(run.id());
        return register.after(after, settings.page()).stream().filter(message -> message.id() <= until).toList();
    }

    /** People and new mail go first. */
    private void rest(long pageNanos) {
        LockSupport.parkNanos(Math.min(LONGEST_REST.toNanos(), (long) (pageNanos * settings.rest())));
    }
}
