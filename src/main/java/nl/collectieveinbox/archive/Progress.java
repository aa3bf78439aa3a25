package nl.collectieveinbox.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How far a folder has been registered, and what went wrong on the way. */
@Service
public class Progress {

    private static final RowMapper<Cursor> CURSOR = (row, number) -> new Cursor(
            row.getLong("uid_validity"),
            row.getLong("last_uid"),
            row.getLong("on_server"),
            instant(row, "last_polled_at"),
            instant(row, "last_success_at"),
            row.getString("problem"),
            row.getInt("failures"),
            instant(row, "next_poll_at"));

    private final JdbcClient database;
    private final Clock clock;

    public Progress(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Empty when the folder has never been asked for. */
    public Optional<Cursor> cursor(Folder folder) {
        return database.sql("select * from mailbox_cursor where mailbox = ? and folder = ?")
                .param(folder.mailbox()).param(folder.name()).query(CURSOR).optional();
    }

    /**
     * The cursor under this UIDVALIDITY. When the server has another one than before, everything will be seen again:
     * the cursor goes back to the start and the misses of before are dropped.
     *
     * @param uidNext the server's UIDNEXT; lower UIDs may be messages that were registered before
     */
    public Cursor open(Folder folder, long uidValidity, long uidNext) {
        database.sql("""
                insert into mailbox_cursor as c (mailbox, folder, uid_validity, last_uid, seen_again_below, on_server)
                values (?, ?, ?, 0, ?, 0)
                on conflict (mailbox, folder) do update
                set uid_validity = excluded.uid_validity, last_uid = 0, seen_again_below = excluded.seen_again_below
                where c.uid_validity <> excluded.uid_validity""")
                .param(folder.mailbox()).param(folder.name()).param(uidValidity).param(uidNext).update();
        database.sql("delete from mailbox_missed where mailbox = ? and folder = ? and uid_validity <> ?")
                .param(folder.mailbox()).param(folder.name()).param(uidValidity).update();
        return cursor(folder).orElseThrow();
    }

    /** Notes that the folder was read to its end. */
    public void succeeded(Folder folder, long onServer) {
        Timestamp now = Timestamp.from(clock.instant());
        database.sql("""
                update mailbox_cursor set on_server = ?, last_polled_at = ?, last_success_at = ?,
                       problem = null, problem_since = null, failures = 0, next_poll_at = null
                where mailbox = ? and folder = ?""")
                .param(onServer).param(now).param(now).param(folder.mailbox()).param(folder.name()).update();
    }

    /** Notes that it was not, why, and when to try again. */
    public void failed(Folder folder, String problem, Instant nextTry) {
        Timestamp now = Timestamp.from(clock.instant());
        database.sql("""
                insert into mailbox_cursor as c (mailbox, folder, uid_validity, last_uid, seen_again_below, on_server,
                       last_polled_at, problem, problem_since, failures, next_poll_at)
                values (:mailbox, :folder, 0, 0, 0, 0, :now, :problem, :now, 1, :next)
                on conflict (mailbox, folder) do update
                set last_polled_at = :now, problem = :problem, problem_since = coalesce(c.problem_since, :now),
                    failures = c.failures + 1, next_poll_at = :next""")
                .param("mailbox", folder.mailbox()).param("folder", folder.name()).param("now", now)
                .param("problem", problem).param("next", Timestamp.from(nextTry)).update();
    }

    /** Notes that the server did not give this message; the ones after it go on. */
    public void missed(Folder folder, long uidValidity, long uid, String problem, Instant nextTry) {
        database.sql("""
                insert into mailbox_missed as m
                       (mailbox, folder, uid_validity, uid, attempts, since, next_try_at, problem)
                values (:mailbox, :folder, :validity, :uid, 1, :now, :next, :problem)
                on conflict (mailbox, folder, uid_validity, uid) do update
                set attempts = m.attempts + 1, next_try_at = :next, problem = :problem""")
                .param("mailbox", folder.mailbox()).param("folder", folder.name())
                .param("validity", uidValidity).param("uid", uid).param("problem", problem)
                .param("now", Timestamp.from(clock.instant())).param("next", Timestamp.from(nextTry)).update();
    }

    /** What the server did not give yet, lowest UID first. */
    public List<Missed> missed(Folder folder) {
        return database.sql("select * from mailbox_missed where mailbox = ? and folder = ? order by uid")
                .param(folder.mailbox()).param(folder.name())
                .query((row, number) -> new Missed(
                        row.getLong("uid_validity"), row.getLong("uid"), row.getInt("attempts"),
                        row.getTimestamp("since").toInstant(), row.getTimestamp("next_try_at").toInstant(),
                        row.getString("problem")))
                .list();
    }

    /** Nobody can fetch it any more: it has left the server. */
    public void gone(Folder folder, long uidValidity, long uid) {
        database.sql("delete from mailbox_missed where mailbox = ? and folder = ? and uid_validity = ? and uid = ?")
                .param(folder.mailbox()).param(folder.name())
                .param(uidValidity).param(uid).update();
    }

    /** The UIDs that are registered under this UIDVALIDITY. */
    public Set<Long> registered(Folder folder, long uidValidity) {
        return database.sql("select uid from message_location where mailbox = ? and folder = ? and uid_validity = ?")
                .param(folder.mailbox()).param(folder.name()).param(uidValidity).query(Long.class).set();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    /**
     * Where the reading of a folder stands.
     *
     * @param uidValidity 0 as long as the folder has not been opened
     * @param lastUid all up to here are registered, gone or missed
     * @param onServer how many messages the server had at the last success
     * @param problem for people; null when the last poll succeeded
     * @param failures in a row
     * @param nextPollAt not before this instant; null when any time will do
     */
    public record Cursor(
            long uidValidity,
            long lastUid,
            long onServer,
            @Nullable Instant lastPolledAt,
            @Nullable Instant lastSuccessAt,
            @Nullable String problem,
            int failures,
            @Nullable Instant nextPollAt) {}

    /** A message that the server has and did not give, however often it was asked. */
    public record Missed(
            long uidValidity, long uid, int attempts, Instant since, Instant nextTryAt, String problem) {}
}
