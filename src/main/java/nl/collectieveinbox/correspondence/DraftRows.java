package nl.collectieveinbox.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.correspondence.Draft.State;
import nl.collectieveinbox.correspondence.Draft.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of drafts; each change of state says from which state. */
@Repository
class DraftRows {

    private static final RowMapper<Draft> DRAFT = (row, index) -> new Draft(
            row.getLong("id"), row.getLong("message_id"), Template.valueOf(row.getString("template")),
            row.getString("recipient"), row.getString("subject"), row.getString("body"), row.getString("in_reply_to"),
            row.getString("asked_by_name"), row.getTimestamp("asked_at").toInstant(),
            State.valueOf(row.getString("state")), row.getString("problem"));

    private final JdbcClient database;
    private final Clock clock;

    DraftRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes it, or finds the one that was written before. */
    Draft write(Letter letter, Template template, String recipient, DraftTexts.Text text, Member by) {
        database.sql("""
                        insert into draft (message_id, template, recipient, subject, body, in_reply_to, asked_by, asked_by_name,
                                           asked_at, state, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)
                        on conflict (message_id, template)
                            where state <> 'DISCARDED' and (template <> 'QUESTION' or state <> 'SENT') do nothing""")
                .params(letter.id(), template.name(), recipient, text.subject(), text.body(),
                        answers(letter, recipient), by.id(), by.name(), now(), now())
                .update();
        return database.sql("""
                        select * from draft where message_id = ? and template = ? and state <> 'DISCARDED'
                        order by id desc limit 1""")
                .params(letter.id(), template.name()).query(DRAFT).single();
    }

    /** Who did not write that message does not know its id. */
    private static @Nullable String answers(Letter letter, String recipient) {
        return letter.read().from().address().equalsIgnoreCase(recipient) ? letter.read().messageId().orElse(null) : null;
    }

    /** False when it is on its way, or gone. */
    boolean edit(long id, String subject, String body) {
        return database.sql("""
                        update draft set subject = ?, body = ?, changed_at = ? where id = ? and state in ('WAITING', 'FAILED')""")
                .params(subject, body, now(), id).update() == 1;
    }

    /** False when it is on its way, or gone. */
    boolean discard(long id) {
        return database.sql("update draft set state = 'DISCARDED', changed_at = ? where id = ? and state in ('WAITING', 'FAILED')")
                .params(now(), id).update() == 1;
    }

    Optional<Draft> find(long id) {
        return database.sql("select * from draft where id = ?").param(id).query(DRAFT).optional();
    }

    List<Draft> of(long messageId) {
        return database.sql("select * from draft where message_id = ? and state <> 'DISCARDED' order by id").param(messageId).query(DRAFT).list();
    }

    /** Nothing of it that was not sent stays; of what was sent, that it was. */
    void forget(long messageId) {
        database.sql("delete from draft where message_id = ? and state in ('WAITING', 'FAILED', 'DISCARDED')").param(messageId).update();
        database.sql("""
                        update draft set recipient = '', in_reply_to = null
                        where message_id = ? and state in ('SENT', 'UNCERTAIN')""")
                .param(messageId).update();
    }

    /** What is under way needs its address until it is there. */
    void forgetWhomWeAnswered() {
        database.sql("""
                        update draft set recipient = '', in_reply_to = null
                        where recipient <> '' and state in ('SENT', 'UNCERTAIN', 'FAILED') and message_id in (
                            select id from message where erased_at is not null)""")
                .update();
    }

    /** False when it is not there to be sent any more. */
    boolean queue(long id, Member by) {
        return database.sql("""
                        update draft set state = 'QUEUED', sent_by = ?, send_asked_at = ?, attempts = 0, next_try_at = ?,
                            problem = null, changed_at = ?
                        where id = ? and state in ('WAITING', 'FAILED')""")
                .params(by.id(), now(), now(), now(), id).update() == 1;
    }

    /** Takes the next one whose time has come, for the one who delivers. */
    Optional<Draft> take() {
        return database.sql("""
                        update draft set state = 'SENDING', attempts = attempts + 1, changed_at = ?
                        where id = (select id from draft where state = 'QUEUED' and next_try_at <= ?
                                    order by next_try_at, id limit 1 for update skip locked)
                        returning *""")
                .params(now(), now()).query(DRAFT).optional();
    }

    int attempts(long id) {
        return database.sql("select attempts from draft where id = ?").param(id).query(Integer.class).single();
    }

    void end(long id, State state, @Nullable String problem, @Nullable Instant nextTry) {
        database.sql("update draft set state = ?, problem = ?, next_try_at = ?, changed_at = ? where id = ? and state = 'SENDING'")
                .params(state.name(), problem, nextTry == null ? null : Timestamp.from(nextTry), now(), id).update();
    }

    /** Marks what was being sent when its sender died, and what may have been sent after the backup we come from. */
    int doubt(String problem) {
        return database.sql("""
                        update draft set state = 'UNCERTAIN', problem = ?, changed_at = ?
                        where state = 'SENDING'
                           or state = 'QUEUED' and send_asked_at <= (select max(taken_at) from restored)""")
                .params(problem, now()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
