package nl.collectieveinbox.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.pipeline.Differences.Difference;
import nl.collectieveinbox.pipeline.Rereads.Run;
import nl.collectieveinbox.recognition.Recogniser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs, how far each is, and what each changed. */
@Repository
class RereadRows {

    private static final String RUNS = """
            select r.*, (select count(*) from message m where m.id <= r.until_message) as total,
                (select count(*) from message m where m.id <= r.last_message) as past,
                (select count(distinct message_id) from reread_change c where c.run = r.id and c.to_look_at) as to_look_at
            from reread_run r
            """;

    private final JdbcClient database;
    private final Clock clock;

    RereadRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How one message came out. */
    enum Outcome { READ, QUEUED, PROBLEM }

    Run begin(String by, boolean fromRaw) {
        long id = database.sql("""
                        insert into reread_run (by, from_raw, started_at, until_message)
                        values (?, ?, ?, coalesce((select max(id) from message), 0)) returning id""")
                .params(by, fromRaw, now()).query(Long.class).single();
        return find(id);
    }

    Run find(long id) {
        return database.sql(RUNS + "where r.id = ?").param(id).query((row, index) -> run(row)).single();
    }

    /** The one that was begun and not ended. */
    Optional<Run> open() {
        return runs("where r.ended_at is null order by r.id desc limit ?", 1).stream().findFirst();
    }

    List<Run> latest(int limit) {
        return runs("order by r.id desc limit ?", limit);
    }

    private List<Run> runs(String which, int limit) {
        return database.sql(RUNS + which).param(limit).query((row, index) -> run(row)).list();
    }

    long until(long run) {
        return database.sql("select until_message from reread_run where id = ?").param(run).query(Long.class).single();
    }

    long lastMessage(long run) {
        return database.sql("select last_message from reread_run where id = ?").param(run).query(Long.class).single();
    }

    /** Notes how a message came out, in the transaction that read it. */
    void passed(long run, long messageId, Outcome outcome, @Nullable Long requestId, List<Difference> differences) {
        differences.forEach(each -> database.sql("""
                        insert into reread_change (run, message_id, request_id, what, before, after, to_look_at, at)
                        values (:run, :message, :request, :what, :before, :after, :look, :now)""")
                .param("run", run).param("message", messageId).param("request", requestId, Types.BIGINT)
                .param("what", each.what()).param("before", each.before()).param("after", each.after())
                .param("look", each.toLookAt()).param("now", now())
                .update());
        database.sql("""
                        update reread_run set last_message = greatest(last_message, :message), read = read + :read,
                            queued = queued + :queued, problems = problems + :problems, changed = changed + :changed
                        where id = :run""")
                .param("run", run).param("message", messageId)
                .param("read", outcome == Outcome.READ ? 1 : 0)
                .param("queued", outcome == Outcome.QUEUED ? 1 : 0)
                .param("problems", outcome == Outcome.PROBLEM ? 1 : 0)
                .param("changed", outcome == Outcome.READ && !differences.isEmpty() ? 1 : 0)
                .update();
    }

    void end(long run) {
        database.sql("update reread_run set ended_at = ? where id = ? and ended_at is null").params(now(), run).update();
    }

    /** Messages that were read by an older version than this one. */
    long outdated() {
        return database.sql("""
                        select count(*) from walk w
                        join message m on m.id = w.message_id and m.erased_at is null
                        left join recognised r on r.message_id = w.message_id
                        left join stage_done d on d.message_id = w.message_id and d.stage = 'READ'
                        where w.state = 'DONE' and (r.version < ? or d.version < ?)""")
                .params(Recogniser.VERSION, Stage.READ.version()).query(Long.class).single();
    }

    boolean wasOpenedByAnOlder(long messageId) {
        return database.sql("select exists (select from stage_done where message_id = ? and stage = 'READ' and version < ?)")
                .params(messageId, Stage.READ.version()).query(Boolean.class).single();
    }

    private static Run run(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Run(row.getLong("id"), row.getString("by"), row.getBoolean("from_raw"),
                row.getTimestamp("started_at").toInstant(), ended == null ? null : ended.toInstant(),
                row.getLong("past"), row.getLong("total"), row.getLong("read"), row.getLong("changed"), row.getLong("queued"),
                row.getLong("problems"), row.getLong("to_look_at"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
