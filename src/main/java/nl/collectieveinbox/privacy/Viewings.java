package nl.collectieveinbox.privacy;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of who saw which message. */
@Repository
class Viewings {

    private final JdbcClient database;
    private final Clock clock;

    Viewings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void remember(Member viewer, long messageId, String action, int position) {
        database.sql("""
                        insert into viewing (at, member_id, username, role, corporation, message_id, action, position)
                        values (:at, :member, :username, :role, :corporation, :message, :action, :position)""")
                .param("at", Timestamp.from(clock.instant()))
                .param("member", viewer.id())
                .param("username", viewer.username())
                .param("role", viewer.role().name())
                .param("corporation", viewer.corporation())
                .param("message", messageId)
                .param("action", action)
                .param("position", position < 0 ? null : position, Types.INTEGER)
                .update();
    }

    /** What the walk could not do with this message. */
    Optional<String> problem(long messageId) {
        return database.sql("select problem from walk where message_id = ? and problem is not null").param(messageId)
                .query(String.class).optional();
    }
}
