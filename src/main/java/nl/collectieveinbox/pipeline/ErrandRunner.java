package nl.collectieveinbox.pipeline;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import nl.collectieveinbox.pipeline.Errands.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does what was left at the desk, one errand after the other; one runner at a time in the cluster. */
@Component
class ErrandRunner {

    private static final Logger log = LoggerFactory.getLogger(ErrandRunner.class);

    private final JdbcClient database;
    private final DoErrand doing;
    private final Clock clock;

    ErrandRunner(JdbcClient database, DoErrand doing, Clock clock) {
        this.database = database;
        this.doing = doing;
        this.clock = clock;
    }

    private record Taken(long id, Errand errand) {}

    void run() {
        // we are the only runner: what is being worked on was left by one that died, and every errand can be done again
        database.sql("update errand set state = 'WAITING', changed_at = ? where state = 'WORKING'").param(now()).update();
        for (Optional<Taken> next = take(); next.isPresent(); next = take()) {
            run(next.get());
        }
    }

    private Optional<Taken> take() {
        return database.sql("""
                        update errand set state = 'WORKING', done = 0, total = 0, changed_at = ?
                        where id = (select min(id) from errand where state = 'WAITING') and state = 'WAITING'
                        returning id, command""")
                .param(now())
                .query((row, index) -> new Taken(row.getLong("id"), Errand.valueOf(row.getString("command"))))
                .optional();
    }

    private void run(Taken taken) {
        try {
            DoErrand.Result result = doing.now(taken.errand(), (done, total) -> progress(taken, done, total));
            end(taken, result.well() ? State.DONE : State.FAILED, result.sentence());
        } catch (RuntimeException e) {
            log.error("The errand {} failed", taken.errand(), e);
            end(taken, State.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private void progress(Taken taken, long done, long total) {
        database.sql("update errand set done = ?, total = ?, changed_at = ? where id = ?")
                .params(done, total, now(), taken.id()).update();
    }

    private void end(Taken taken, State state, String result) {
        database.sql("update errand set state = ?, result = ?, changed_at = ? where id = ?")
                .params(state.name(), result, now(), taken.id()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
