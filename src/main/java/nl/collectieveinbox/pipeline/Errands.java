package nl.collectieveinbox.pipeline;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The desk where errands are left for the service that runs, in its database.
 *
 * <p>{@link #ask}, then {@link #look} until it is over; {@link #withdraw} when nobody begins.
 */
@Service
public class Errands {

    private final JdbcClient database;
    private final Clock clock;

    public Errands(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How it is with an errand; {@code result} is a sentence for people once it is over. */
    public record Standing(State state, long done, long total, String result) {

        /** Whether there is nothing left to wait for. */
        public boolean over() {
            return switch (state) {
                case DONE, FAILED, WITHDRAWN -> true;
                case WAITING, WORKING -> false;
            };
        }
    }

    public enum State {
        WAITING,
        WORKING,
        DONE,
        /** It could not be done, or what it found is not as it should be. */
        FAILED,
        WITHDRAWN
    }

    /** Leaves it for the service; the id to look for. */
    public long ask(Errand errand) {
        return database.sql("""
                        insert into errand (command, asked_at, state, changed_at) values (?, ?, 'WAITING', ?) returning id""")
                .params(errand.name(), now(), now()).query(Long.class).single();
    }

    /** Whether any of these waits or is being done. */
    boolean isOpen(Errand... errands) {
        return database.sql("select exists (select from errand where state in ('WAITING', 'WORKING') and command = any(?))")
                .param(Arrays.stream(errands).map(Errand::name).toArray(String[]::new)).query(Boolean.class).single();
    }

    public Standing look(long id) {
        return database.sql("select state, done, total, result from errand where id = ?").param(id)
                .query((row, index) -> new Standing(
                        State.valueOf(row.getString("state")), row.getLong("done"), row.getLong("total"), row.getString("result")))
                .single();
    }

    /** Takes it back; false when somebody has begun. */
    public boolean withdraw(long id) {
        return database.sql("update errand set state = 'WITHDRAWN', changed_at = ? where id = ? and state = 'WAITING'")
                .params(now(), id).update() == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
