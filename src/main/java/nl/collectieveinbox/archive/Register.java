package nl.collectieveinbox.archive;

import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Every message that arrived, in the order in which it was registered. */
@Service
public class Register {

    private static final String COLUMNS = "id, sha256, size_bytes, received_at, registered_at, erased_at";
    private static final RowMapper<RegisteredMessage> MESSAGE = (row, number) -> new RegisteredMessage(
            row.getLong("id"),
            row.getString("sha256"),
            row.getLong("size_bytes"),
            row.getTimestamp("received_at").toInstant(),
            row.getTimestamp("registered_at").toInstant(),
            row.getTimestamp("erased_at") != null);

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Orphans orphans;
    private final Clock clock;

    public Register(JdbcClient database, TransactionOperations transactions, Archive archive, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.orphans = new Orphans(database, archive);
        this.clock = clock;
    }

    public Optional<RegisteredMessage> find(long id) {
        return database.sql("select " + COLUMNS + " from message where id = ?").param(id).query(MESSAGE).optional();
    }

    /**
     * The next arrivals after this id, oldest first. No arrival appears later with a lower id than one already seen,
     * so the last id is all that a reader needs to remember.
     */
    public List<RegisteredMessage> after(long id, int limit) {
        return database.sql("select " + COLUMNS + " from message where id > ? order by id limit ?")
                .param(id).param(limit).query(MESSAGE).list();
    }

    /** How many arrivals there are, tombstones included. */
    public long count() {
        return database.sql("select count(*) from message").query(Long.class).single();
    }

    /** How many arrivals came from a mailbox: all but those that a person put in. */
    public long countFetched() {
        return database.sql("""
                select count(*) - (select count(*) from message_location where mailbox = ? and folder = ?) from message""")
                .param(Folder.BY_HAND.mailbox()).param(Folder.BY_HAND.name()).query(Long.class).single();
    }

    /**
     * Leaves a tombstone: what was read from the message goes, and its file when no other message has the same bytes.
     * The mailbox may keep the message; it is not registered again. Erasing twice is harmless.
     *
     * @throws UncheckedIOException when a file could not be removed; then nothing is erased, and it can be asked again
     */
    public void erase(long id) {
        transactions.executeWithoutResult(status -> {
            RegisterLock.take(database);
            database.sql("update message set erased_at = ? where id = ? and erased_at is null")
                    .param(Timestamp.from(clock.instant())).param(id).update();
            Set<String> touched = database.sql("""
                    select sha256 from message where id = :id
                    union select sha256 from attachment where message_id = :id""")
                    .param("id", id).query(String.class).set();
            database.sql("delete from attachment where message_id = ?").param(id).update();
            database.sql("delete from message_content where message_id = ?").param(id).update();
            // before the commit: a row without a file asks to be erased again, a file without a row would stay for ever
            orphans.remove(touched);
        });
    }
}
