package nl.collectieveinbox.archive;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.Blob;
import nl.collectieveinbox.mail.ReadMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What was read from each message, kept beside it. It can be read again from the raw message at any time. */
@Service
public class Readings {

    private static final String SAVE_CONTENT = """
            insert into message_content
                   (message_id, message_id_header, subject, from_name, from_address, sent_at, text, html, rest)
            select m.id, ?, ?, ?, ?, ?, ?, ?, ?::json from message m where m.id = ? and m.erased_at is null
            on conflict (message_id) do update
            set message_id_header = excluded.message_id_header, subject = excluded.subject,
                from_name = excluded.from_name, from_address = excluded.from_address, sent_at = excluded.sent_at,
                text = excluded.text, html = excluded.html, rest = excluded.rest""";
    private static final String SAVE_ATTACHMENT = """
            insert into attachment
                   (message_id, position, name, media_type, size_bytes, sha256, inline, content_id, enclosed_in)
            select m.id, ?, ?, ?, ?, ?, ?, ?, ? from message m where m.id = ? and m.erased_at is null""";

    private final JdbcTemplate database;
    private final TransactionOperations transactions;

    public Readings(JdbcTemplate database, TransactionOperations transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Keeps this reading in place of an earlier one. Characters that a database cannot hold are left out. */
    public void save(long messageId, ReadMessage read) {
        saveAll(Map.of(messageId, read));
    }

    /** Keeps all or none of these readings, by message id; a message that was erased meanwhile keeps nothing. */
    public void saveAll(Map<Long, ReadMessage> readings) {
        List<Object[]> contents = new ArrayList<>();
        List<Object[]> attachments = new ArrayList<>();
        readings.forEach((id, read) -> {
            contents.add(content(id, read));
            attachments.addAll(attachments(id, read.attachments()));
        });
        transactions.executeWithoutResult(status -> {
            // an erasure waits for us, or we see its tombstone
            database.queryForList("select 1 from message where id = any(?) order by id for share", ids(readings));
            database.update("delete from attachment where message_id = any(?)", ids(readings));
            database.batchUpdate(SAVE_CONTENT, contents);
            database.batchUpdate(SAVE_ATTACHMENT, attachments);
        });
    }

    /** Empty when the message has not been read, or could not be. */
    public Optional<ReadMessage> find(long messageId) {
        List<Attachment> attachments = attachments(messageId).stream().map(AttachmentRow::attachment).toList();
        return database.query("select * from message_content where message_id = ?",
                (row, number) -> Rest.parse(row.getString("rest")).join(
                        row.getString("subject"),
                        new Address(row.getString("from_name"), row.getString("from_address")),
                        row.getTimestamp("sent_at") == null ? null : row.getTimestamp("sent_at").toInstant(),
                        row.getString("text"),
                        row.getString("html"),
                        attachments),
                messageId).stream().findFirst();
    }

    /** In the order of the message; empty when there are none. */
    public List<AttachmentRow> attachments(long messageId) {
        return database.query("select * from attachment where message_id = ? order by position",
                (row, number) -> new AttachmentRow(
                        row.getLong("message_id"),
                        row.getInt("position"),
                        new Attachment(
                                row.getString("name"),
                                row.getString("media_type"),
                                new Blob(row.getString("sha256"), row.getLong("size_bytes")),
                                row.getBoolean("inline"),
                                row.getString("content_id"),
                                row.getInt("enclosed_in"))),
                messageId);
    }

    private static @Nullable Object[] content(long id, ReadMessage read) {
        return new @Nullable Object[] {
            read.messageId().map(StorableText::of).orElse(null),
            StorableText.of(read.subject()),
            StorableText.of(read.from().name()),
            StorableText.of(read.from().address()),
            read.sentAt() == null ? null : Timestamp.from(read.sentAt()),
            StorableText.of(read.text()),
            StorableText.of(read.html()),
            Rest.of(read).json(),
            id
        };
    }

    private static List<Object[]> attachments(long id, List<Attachment> attachments) {
        List<Object[]> rows = new ArrayList<>();
        for (Attachment attachment : attachments) {
            rows.add(new Object[] {
                rows.size(),
                StorableText.of(attachment.name()),
                StorableText.of(attachment.mediaType()),
                attachment.blob().sizeBytes(),
                attachment.blob().sha256(),
                attachment.inline(),
                StorableText.of(attachment.contentId()),
                attachment.enclosedIn(),
                id
            });
        }
        return rows;
    }

    private static Object ids(Map<Long, ReadMessage> readings) {
        return readings.keySet().toArray(Long[]::new);
    }
}
