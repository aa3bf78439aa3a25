package nl.collectieveinbox.privacy;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which messages were released, and the log of it. */
@Repository
class Releases {

    private static final String MACHINE = "Collectieve Inbox";

    private final JdbcClient database;
    private final Clock clock;

    Releases(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Way> way(long messageId) {
        return database.sql("select way from release where message_id = ?").param(messageId).query(String.class).optional()
                .map(Way::valueOf);
    }

    void give(Member by, long messageId, Way way, String why) {
        database.sql("""
                        insert into release (message_id, way, why, released_at, released_by, released_by_name)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(messageId, way.name(), why, now(), by.id(), by.name()).update();
        log(by, messageId, way.name(), why);
    }

    void takeBack(Member by, long messageId, String why) {
        database.sql("delete from release where message_id = ?").param(messageId).update();
        log(by, messageId, "CLOSED_AGAIN", why);
    }

    /** The machine found more than was released. */
    void endFor(long messageId) {
        if (database.sql("delete from release where message_id = ?").param(messageId).update() > 0) {
            log(null, messageId, "CLOSED_AGAIN", "Bij opnieuw lezen is meer gevonden dan was vrijgegeven.");
        }
    }

    void log(@Nullable Member by, long messageId, String type, String why) {
        database.sql("""
                        insert into release_event (message_id, at, member_id, actor, corporation, type, why)
                        values (:message, :at, :member, :actor, :corporation, :type, :why)""")
                .param("message", messageId).param("at", now())
                .param("member", by == null ? null : by.id(), Types.BIGINT)
                .param("actor", by == null ? MACHINE : by.name())
                .param("corporation", by == null ? null : by.corporation(), Types.VARCHAR)
                .param("type", type).param("why", why)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
