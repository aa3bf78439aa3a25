package nl.collectieveinbox.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.collectieveinbox.mailbox.MailboxHealth;
import nl.collectieveinbox.mailbox.Reconciliation;
import org.springframework.stereotype.Service;

/** Does an errand in this process. */
@Service
public class DoErrand {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final int MOST_NAMED = 20;

    private final Reindex reindex;
    private final Reread reread;
    private final MailboxHealth mailbox;

    DoErrand(Reindex reindex, Reread reread, MailboxHealth mailbox) {
        this.reread = reread;
        this.reindex = reindex;
        this.mailbox = mailbox;
    }

    /**
     * What came of it.
     *
     * @param well whether all is as it should be
     * @param sentence for people
     */
    public record Result(boolean well, String sentence) {}

    /** Hears now and then how far it is. */
    @FunctionalInterface
    public interface Counter {
        void at(long done, long total);
    }

    /** Returns when it is done; what goes wrong in it is thrown. */
    public Result now(Errand errand, Counter counter) {
        return switch (errand) {
            case REINDEX -> new Result(true, String.format(DUTCH, "%,d messages can be found", reindex.run(counter)));
            case RECONCILE -> said(mailbox.reconcile());
            case REREAD -> said(reread.run(false, counter));
            case REREAD_RAW -> said(reread.run(true, counter));
        };
    }

    private static Result said(Rereads.Run run) {
        return new Result(run.problems() == 0, Reread.sentence(run));
    }

    static Result said(Reconciliation found) {
        if (found.problem() != null) {
            return new Result(false, found.problem());
        }
        return new Result(found.complete(), String.format(DUTCH, "server %,d %s register %,d%s",
                found.onServer(), found.complete() ? "=" : "≠", found.registered(), missing(found.missing())));
    }

    private static String missing(List<Long> uids) {
        String named = uids.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        String more = uids.size() > MOST_NAMED ? " and " + (uids.size() - MOST_NAMED) + " more" : "";
        return uids.isEmpty() ? "" : "; not in the register: UID " + named + more;
    }
}
