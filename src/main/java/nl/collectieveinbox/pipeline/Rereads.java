package nl.collectieveinbox.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.triage.FactWords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading everything again, as people see it: start it, follow it, see what it changed. */
@Service
public class Rereads {

    private final RereadRows rows;
    private final JdbcClient database;
    private final Errands errands;

    Rereads(RereadRows rows, JdbcClient database, Errands errands) {
        this.rows = rows;
        this.database = database;
        this.errands = errands;
    }

    /**
     * One time that everything was read again.
     *
     * @param by who started it
     * @param fromRaw whether the raw messages were opened again too
     * @param endedAt null: under way, or waiting to go on
     * @param past messages it has been through, of {@code total}
     * @param read messages that were read again
     * @param changed messages of which something is read otherwise now
     * @param queued messages that were on their way, or could not be read before; they walk by themselves
     * @param problems messages that could not be read again; what was read before stays
     * @param toLookAt messages that are no request any more while their request stays
     */
    public record Run(
            long id, String by, boolean fromRaw, Instant startedAt, @Nullable Instant endedAt, long past, long total, long read,
            long changed, long queued, long problems, long toLookAt) {

        /** Whether it has come to its end. */
        public boolean over() {
            return endedAt != null;
        }
    }

    /**
     * One thing that is read otherwise.
     *
     * @param reference of the request the message belongs to; null when to none
     * @param what Dutch
     * @param before as people read it; empty when nothing was read
     * @param after as people read it; empty when nothing is read now
     * @param toLookAt whether a person should see what this means for the request
     * @param overruled whether a person's word stands, so that this changes nothing of the request
     */
    public record Change(
            long id, long messageId, @Nullable String reference, String what, String before, String after, boolean toLookAt,
            boolean overruled) {}

    /** Whether this member may have everything read again; for hiding the button. */
    public boolean mayStart(Member member) {
        return member.is(Role.LEAD);
    }

    /**
     * Leaves it for the service to begin, or to go on with the one that was not ended.
     *
     * @param fromRaw also opens the raw messages again, not only what an older version opened
     * @throws AccessDeniedException when the member may not
     */
    @Transactional
    public Run start(Member member, boolean fromRaw) {
        if (!mayStart(member)) {
            throw new AccessDeniedException("Alleen de regie laat alles opnieuw lezen.");
        }
        Optional<Run> open = rows.open();
        Run run = open.orElseGet(() -> rows.begin(member.name(), fromRaw));
        // the errand of a run that has just ended would not do this one
        if (open.isEmpty() || !errands.isOpen(Errand.REREAD, Errand.REREAD_RAW)) {
            errands.ask(run.fromRaw() ? Errand.REREAD_RAW : Errand.REREAD);
        }
        return run;
    }

    /** The latest first. */
    public List<Run> runs(int limit) {
        return rows.latest(limit);
    }

    /** The latest, if there was one. */
    public Optional<Run> latest() {
        return rows.latest(1).stream().findFirst();
    }

    /** Messages that were read by an older version than this one: a reason to read again. */
    public long outdated() {
        return rows.outdated();
    }

    /** What a run changed: what a person should look at first, then by message. */
    public List<Change> changes(long run, int offset, int limit) {
        return database.sql("""
                        select c.*, r.reference, exists (select from request_word w
                            where w.request_id = c.request_id and w.field = c.what) as overruled
                        from reread_change c left join request r on r.id = c.request_id
                        where c.run = ? order by c.to_look_at desc, c.what = 'PROBLEM' desc, c.id offset ? limit ?""")
                .params(run, offset, limit)
                .query((row, index) -> new Change(row.getLong("id"), row.getLong("message_id"), row.getString("reference"),
                        label(row.getString("what")), row.getString("before"), row.getString("after"),
                        row.getBoolean("to_look_at"), row.getBoolean("overruled")))
                .list();
    }

    private static String label(String what) {
        return switch (what) {
            case Differences.KIND -> "Soort bericht";
            case Differences.SENDER -> "Wie echt vraagt";
            case Differences.CHAIN -> "Via wie het kwam";
            case Differences.PROBLEM -> "Niet opnieuw gelezen";
            default -> FactWords.label(FactField.valueOf(what));
        };
    }
}
