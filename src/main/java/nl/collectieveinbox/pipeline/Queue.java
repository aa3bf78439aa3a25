package nl.collectieveinbox.pipeline;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.archive.Register;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who stands before which stage. Rows are shared between nodes by {@code skip locked} and a lease. */
@Repository
class Queue {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Register register;
    private final WalkSettings settings;
    private final Clock clock;

    Queue(JdbcClient database, JdbcTemplate batches, Register register, WalkSettings settings, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.register = register;
        this.settings = settings;
        this.clock = clock;
    }

    /** Registered messages that have no row yet get one. */
    @Transactional
    public void admit() {
        database.sql("""
                        insert into walk (message_id, stage, state, next_try_at, changed_at)
                        select id, 'READ', 'WAITING', :now, :now from message
                        where id > coalesce((select max(message_id) from walk), 0) and erased_at is null
                        on conflict do nothing""")
                .param("now", now()).update();
    }

    /** What this node left in the middle when it was killed waits again. */
    @Transactional
    public void takeBackOwnLeases() {
        database.sql("""
                        update walk set state = 'WAITING', leased_by = null, leased_until = null
                        where state = 'WORKING' and leased_by = ?""")
                .param(settings.node()).update();
    }

    /** The next batch, oldest first, leased to this node. */
    @Transactional
    public List<Journey> take() {
        return database.sql("""
                        update walk set state = 'WORKING', leased_by = :node, leased_until = :until
                        where message_id in (
                            select id from (
                                select m.id, sum(m.size_bytes) over (order by m.id) - m.size_bytes as before
                                from message m join (
                                    select message_id from walk
                                    where state = 'WAITING' and next_try_at <= :now
                                        or state = 'WORKING' and leased_until < :now
                                    order by message_id limit :batch for update skip locked) as free
                                on free.message_id = m.id) as sized
                            where before < :bytes)
                        returning message_id, stage, attempts""")
                .param("node", settings.node())
                .param("until", Timestamp.from(clock.instant().plus(settings.lease())))
                .param("now", now())
                .param("batch", settings.batch())
                .param("bytes", settings.batchBytes().toBytes())
                .query((row, index) -> new Row(row.getLong(1), Stage.valueOf(row.getString(2)), row.getInt(3)))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparingLong(Row::messageId))
                .flatMap(row -> register.find(row.messageId())
                        .map(message -> new Journey(message, row.stage(), row.attempts())).stream())
                .toList();
    }

    private record Row(long messageId, Stage stage, int attempts) {}

    /** These messages have passed this stage; called in the transaction that kept the result. */
    void advance(List<Journey> passed, Stage stage) {
        Timestamp now = now();
        Timestamp leasedUntil = Timestamp.from(clock.instant().plus(settings.lease()));
        Optional<Stage> next = stage.next();
        batches.batchUpdate(
                """
                update walk set stage = case when ? and again_from is not null then again_from else ? end,
                    state = case when not ? then 'WORKING' when again_from is null then 'DONE' else 'WAITING' end,
                    again_from = case when ? then null else again_from end,
                    attempts = 0, problem = ?, changed_at = ?, leased_until = ?
                where message_id = ?""",
                passed, passed.size(), (row, journey) -> {
                    row.setBoolean(1, next.isEmpty());
                    row.setString(2, next.orElse(stage).name());
                    row.setBoolean(3, next.isEmpty());
                    row.setBoolean(4, next.isEmpty());
                    row.setString(5, journey.remark());
                    row.setTimestamp(6, now);
                    row.setTimestamp(7, leasedUntil);
                    row.setLong(8, journey.id());
                });
        note(passed, stage);
    }

    /** This version of a stage has worked on these messages. */
    void note(List<Journey> passed, Stage stage) {
        Timestamp now = now();
        batches.batchUpdate("""
                insert into stage_done (message_id, stage, version, finished_at) values (?, ?, ?, ?)
                on conflict (message_id, stage) do update
                    set version = excluded.version, finished_at = excluded.finished_at, times = stage_done.times + 1""",
                passed, passed.size(), (row, journey) -> {
                    row.setLong(1, journey.id());
                    row.setString(2, stage.name());
                    row.setInt(3, stage.version());
                    row.setTimestamp(4, now);
                });
    }

    /** This message did not pass: later again, or set aside with the reason. */
    @Transactional
    public void stop(Journey journey, Failure failure) {
        int failures = journey.failures() + 1;
        Optional<Duration> pause = switch (failure) {
            case Failure.Passing passing -> settings.pauseAfter(failures);
            case Failure.Lasting lasting -> Optional.empty();
        };
        database.sql("""
                        update walk set state = :state, attempts = :failures, next_try_at = :next, problem = :problem,
                            leased_by = null, leased_until = null, changed_at = :now
                        where message_id = :id""")
                .param("state", pause.isPresent() ? "WAITING" : "SET_ASIDE")
                .param("failures", failures)
                .param("next", Timestamp.from(clock.instant().plus(pause.orElse(Duration.ZERO))))
                .param("problem", failure.problem())
                .param("now", now())
                .param("id", journey.id())
                .update();
    }

    /** A message that was set aside, or any other, walks again from this stage on; one under way does so when it is through. */
    @Transactional
    public void again(long messageId, Stage from) {
        again(messageId, from, from);
    }

    // one statement: between two, a message that comes to its end would hear neither
    private void again(long messageId, Stage from, Stage fromWhenSetAside) {
        database.sql("""
                        update walk set
                            stage = case state when 'DONE' then :from when 'SET_ASIDE' then :fromWhenSetAside else stage end,
                            state = case when state in ('DONE', 'SET_ASIDE') then 'WAITING' else state end,
                            attempts = case when state in ('DONE', 'SET_ASIDE') then 0 else attempts end,
                            next_try_at = case when state in ('DONE', 'SET_ASIDE') then :now else next_try_at end,
                            problem = case when state in ('DONE', 'SET_ASIDE') then null else problem end,
                            again_from = case when (state = 'WORKING'
                                        or state = 'WAITING' and array_position(:stages, stage) > array_position(:stages, :from))
                                    and (again_from is null
                                        or array_position(:stages, again_from) > array_position(:stages, :from))
                                then :from else again_from end,
                            leased_by = case when state in ('DONE', 'SET_ASIDE') then null else leased_by end,
                            leased_until = case when state in ('DONE', 'SET_ASIDE') then null else leased_until end,
                            changed_at = :now
                        where message_id = :id""")
                .param("from", from.name()).param("fromWhenSetAside", fromWhenSetAside.name()).param("id", messageId)
                .param("now", now())
                .param("stages", Arrays.stream(Stage.values()).map(Stage::name).toArray(String[]::new))
                .update();
    }

    /** Whether it has been walked to its end. */
    boolean isDone(long messageId) {
        return database.sql("select exists (select from walk where message_id = ? and state = 'DONE')").param(messageId)
                .query(Boolean.class).single();
    }

    /** A newer version reads it: what was set aside from its start, what is under way when it is through. */
    @Transactional
    public void readAgain(long messageId) {
        again(messageId, Stage.RECOGNISE, Stage.READ);
    }

    /** The messages of a request are indexed anew, because what a hit shows of it has changed. */
    void indexAgain(long requestId) {
        database.sql("""
                        update walk set
                            again_from = case when state = 'WORKING' then coalesce(again_from, 'INDEX') else again_from end,
                            stage = case when state = 'DONE' then 'INDEX' else stage end,
                            state = case when state = 'DONE' then 'WAITING' else state end,
                            next_try_at = case when state = 'DONE' then :now else next_try_at end, changed_at = :now
                        where (state = 'DONE' or state = 'WORKING' and stage = 'INDEX') and message_id in (
                            select message_id from request_message where request_id = :request)""")
                .param("now", now()).param("request", requestId).update();
    }

    /** When the next waiting message may be tried; empty when none waits. */
    Optional<Instant> nextTry() {
        return database.sql("select min(next_try_at) from walk where state = 'WAITING'").query(Timestamp.class)
                .optional().map(Timestamp::toInstant);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
