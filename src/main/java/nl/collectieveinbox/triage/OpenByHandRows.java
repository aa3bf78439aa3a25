package nl.collectieveinbox.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.triage.OpenByHandTask.Done;
import nl.collectieveinbox.triage.OpenByHandTask.How;
import nl.collectieveinbox.triage.OpenedByHand.TakenBack;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of messages to be opened by hand. */
@Repository
class OpenByHandRows {

    private static final String TASK = """
            select t.*, coalesce(c.subject, '') as subject,
                (select r.reference from request_message l join request r on r.id = l.request_id
                 where l.message_id = t.content_message_id) as reference
            from open_by_hand t
            join message m on m.id = t.message_id and m.erased_at is null
            left join message_content c on c.message_id = t.message_id
            """;

    private static final String PUT_IN = """
            select e.message_id, e.content_message_id, t.brand, e.actor, e.at, back.actor as back_by, back.at as back_at,
                (select r.reference from request_message l join request r on r.id = l.request_id
                 where l.message_id = e.content_message_id) as reference
            from open_by_hand_event e
            join open_by_hand t on t.message_id = e.message_id
            left join lateral (select b.actor, b.at from open_by_hand_event b
                where b.message_id = e.message_id and b.type = 'REOPENED' and b.id > e.id order by b.id limit 1) back on true
            where e.type = 'OPENED' and\s""";

    private final JdbcClient database;

    OpenByHandRows(JdbcClient database) {
        this.database = database;
    }

    void note(OpenByHandTask task) {
        database.sql("""
                        insert into open_by_hand as t (message_id, received_at, brand, sender_name, sender_address, organisation, open_before, assumed)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (message_id) do update set brand = excluded.brand, sender_name = excluded.sender_name,
                            sender_address = excluded.sender_address, organisation = excluded.organisation,
                            open_before = excluded.open_before, assumed = excluded.assumed
                        where t.done_at is null""")
                .params(task.messageId(), task.receivedAt().atOffset(ZoneOffset.UTC), task.brand(), task.senderName(), task.senderAddress(),
                        task.organisation(), task.openBefore(), task.assumed())
                .update();
    }

    boolean withdraw(long messageId) {
        return database.sql("delete from open_by_hand where message_id = ? and done_at is null").param(messageId).update() == 1;
    }

    List<OpenByHandTask> open() {
        return database.sql(TASK + "where t.done_at is null order by t.open_before, t.message_id").query(OpenByHandRows::task).list();
    }

    List<OpenByHandTask> ended(int limit) {
        return database.sql(TASK + "where t.done_at is not null order by t.done_at desc, t.message_id limit ?").param(limit)
                .query(OpenByHandRows::task).list();
    }

    long count() {
        return database.sql("""
                        select count(*) from open_by_hand t join message m on m.id = t.message_id and m.erased_at is null
                        where t.done_at is null""").query(Long.class).single();
    }

    Optional<OpenByHandTask> find(long messageId) {
        return database.sql(TASK + "where t.message_id = ?").param(messageId).query(OpenByHandRows::task).optional();
    }

    Optional<OpenByHandTask> byContent(long messageId) {
        return database.sql(TASK + "where t.content_message_id = ?").param(messageId).query(OpenByHandRows::task).list().stream().findFirst();
    }

    /** The request of a message, while its time line has nothing of this type. */
    Optional<Long> requestWithout(long messageId, String type) {
        return database.sql("""
                        select l.request_id from request_message l where l.message_id = ?
                        and not exists (select from request_event e where e.request_id = l.request_id and e.type = ?)""")
                .params(messageId, type).query(Long.class).optional();
    }

    Optional<OpenedByHand> putIn(long contentMessageId) {
        return database.sql(PUT_IN + "e.content_message_id = ? order by e.id desc limit 1").param(contentMessageId)
                .query(OpenByHandRows::opened).optional();
    }

    Optional<OpenedByHand> lastPutIn(long messageId) {
        return database.sql(PUT_IN + "e.message_id = ? order by e.id desc limit 1").param(messageId)
                .query(OpenByHandRows::opened).optional();
    }

    Optional<OpenByHandTask> hold(long messageId) {
        return database.sql(TASK + "where t.message_id = ? for update of t").param(messageId).query(OpenByHandRows::task).optional();
    }

    void end(long messageId, Member by, OffsetDateTime at, How how, String why, @Nullable Long content) {
        database.sql("""
                        update open_by_hand set done_at = :at, done_by = :by, done_by_name = :name, how = :how, why = :why,
                            content_message_id = :content
                        where message_id = :id""")
                .param("at", at).param("by", by.id()).param("name", by.name()).param("how", how.name()).param("why", why)
                .param("content", content, java.sql.Types.BIGINT).param("id", messageId).update();
    }

    boolean reopen(long messageId) {
        return database.sql("""
                        update open_by_hand set done_at = null, done_by = null, done_by_name = null, how = null, why = '',
                            content_message_id = null
                        where message_id = ? and done_at is not null""").param(messageId).update() == 1;
    }

    void remember(long messageId, Member by, OffsetDateTime at, String type, String why, @Nullable Long content) {
        database.sql("""
                        insert into open_by_hand_event (message_id, at, member_id, actor, type, why, content_message_id)
                        values (:id, :at, :by, :name, :type, :why, :content)""")
                .param("id", messageId).param("at", at).param("by", by.id()).param("name", by.name()).param("type", type).param("why", why)
                .param("content", content, java.sql.Types.BIGINT).update();
    }

    /** As a notice or as what was put in for one; of an event stays who did what when. */
    void forget(long messageId) {
        database.sql("""
                        update open_by_hand_event set why = '' where message_id in (
                            select message_id from open_by_hand where :id in (message_id, content_message_id))""")
                .param("id", messageId).update();
        database.sql("""
                        update open_by_hand set sender_name = '', sender_address = '', organisation = '', why = ''
                        where :id in (message_id, content_message_id)""")
                .param("id", messageId).update();
    }

    private static OpenedByHand opened(ResultSet row, int number) throws SQLException {
        TakenBack back = row.getTimestamp("back_at") == null ? null
                : new TakenBack(row.getString("back_by"), row.getTimestamp("back_at").toInstant());
        return new OpenedByHand(row.getLong("message_id"), row.getLong("content_message_id"), row.getString("brand"), row.getString("actor"),
                row.getTimestamp("at").toInstant(), row.getString("reference"), back);
    }

    private static OpenByHandTask task(ResultSet row, int number) throws SQLException {
        long content = row.getLong("content_message_id");
        Long contentId = row.wasNull() ? null : content;
        Done done = row.getTimestamp("done_at") == null ? null
                : new Done(row.getTimestamp("done_at").toInstant(), row.getString("done_by_name"), How.valueOf(row.getString("how")),
                        row.getString("why"), contentId, row.getString("reference"));
        return new OpenByHandTask(row.getLong("message_id"), row.getTimestamp("received_at").toInstant(), row.getString("subject"),
                row.getString("brand"), row.getString("sender_name"), row.getString("sender_address"), row.getString("organisation"),
                row.getObject("open_before", LocalDate.class), row.getBoolean("assumed"), done);
    }
}
