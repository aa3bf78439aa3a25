package nl.collectieveinbox.archive;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.collectieveinbox.mail.Blob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Where fetched messages become arrivals: their rows and the cursor in one transaction. */
@Service
public class Intake {

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Orphans orphans;
    private final Clock clock;

    public Intake(JdbcClient database, TransactionOperations transactions, Archive archive, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.orphans = new Orphans(database, archive);
        this.clock = clock;
    }

    /**
     * Registers what was fetched and moves the cursor to {@code lastUid} (never back). What is known already, at this
     * UID or by its content under an earlier UIDVALIDITY, makes no second arrival.
     *
     * @param arrivals their bytes kept by {@link Archive#keep}
     * @param lastUid every message up to here is registered, gone or noted as missed
     * @return how many new arrivals there are
     * @throws IllegalStateException when the cursor stands under another UIDVALIDITY; nothing is registered then
     */
    public int register(Folder folder, long uidValidity, List<Arrival> arrivals, long lastUid) {
        Integer registered = transactions.execute(status -> {
            RegisterLock.take(database);
            long seenAgainBelow = seenAgainBelow(folder, uidValidity);
            Set<Long> known = knownAmong(folder, uidValidity, arrivals);
            List<Arrival> unknown = arrivals.stream().filter(a -> !known.contains(a.uid())).toList();
            Matches matches = Matches.of(unknown, candidates(folder, uidValidity, unknown), seenAgainBelow);
            List<Place> places = new ArrayList<>(matches.places());
            places.addAll(insert(matches.fresh()));
            locate(folder, uidValidity, places);
            moveCursor(folder, uidValidity, arrivals, lastUid);
            orphans.remove(matches.erasedAgain());
            return matches.fresh().size();
        });
        return registered == null ? 0 : registered;
    }

    /**
     * Registers a message that a person put in. It stands in a folder of its own that no server has, so no cursor moves and
     * no comparison with a mailbox meets it.
     *
     * @param blob its bytes, kept by {@link Archive#keep}
     * @param receivedAt when its content reached us
     * @return its id
     */
    public long registerByHand(Blob blob, Instant receivedAt) {
        Long registered = transactions.execute(status -> {
            RegisterLock.take(database);
            long id = insert(List.of(new Arrival(0, receivedAt, blob))).getFirst().messageId();
            locate(Folder.BY_HAND, 0, List.of(new Place(id, id)));
            return id;
        });
        return java.util.Objects.requireNonNull(registered);
    }

    private long seenAgainBelow(Folder folder, long uidValidity) {
        return database.sql("""
                select seen_again_below from mailbox_cursor
                where mailbox = ? and folder = ? and uid_validity = ? for update""")
                .param(folder.mailbox()).param(folder.name()).param(uidValidity)
                .query(Long.class).optional()
                .orElseThrow(() -> new IllegalStateException("No cursor for " + folder + " under " + uidValidity));
    }

    private Set<Long> knownAmong(Folder folder, long uidValidity, List<Arrival> arrivals) {
        return database.sql("""
                select uid from message_location
                where mailbox = ? and folder = ? and uid_validity = ? and uid = any(?)""")
                .param(folder.mailbox()).param(folder.name()).param(uidValidity).param(uids(arrivals))
                .query(Long.class).set();
    }

    /** Earlier arrivals with the same bytes, oldest first. */
    private List<Candidate> candidates(Folder folder, long uidValidity, Collection<Arrival> arrivals) {
        return database.sql("""
                select m.id, m.sha256, m.received_at, m.erased_at is not null as erased,
                       coalesce(bool_or(l.mailbox = :mailbox and l.folder = :folder), false) as here,
                       coalesce(bool_or(l.mailbox = :mailbox and l.folder = :folder
                                        and l.uid_validity = :validity), false) as located
                from message m left join message_location l on l.message_id = m.id
                where m.sha256 = any(:hashes)
                group by m.id order by m.id""")
                .param("mailbox", folder.mailbox()).param("folder", folder.name()).param("validity", uidValidity)
                .param("hashes", arrivals.stream().map(a -> a.blob().sha256()).distinct().toArray(String[]::new))
                .query((row, number) -> new Candidate(
                        row.getLong("id"),
                        row.getString("sha256"),
                        row.getTimestamp("received_at").toInstant(),
                        row.getBoolean("erased"),
                        row.getBoolean("here") && !row.getBoolean("located")))
                .list();
    }

    private List<Place> insert(List<Arrival> fresh) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        List<Long> ids = database.sql("""
                insert into message (sha256, size_bytes, received_at, registered_at)
                select sha256, size_bytes, received_at, ?
                from unnest(?::text[], ?::bigint[], ?::timestamptz[])
                     with ordinality as a (sha256, size_bytes, received_at, position)
                order by position returning id""")
                .param(Timestamp.from(clock.instant()))
                .param(fresh.stream().map(Arrival::blob).map(Blob::sha256).toArray(String[]::new))
                .param(fresh.stream().map(Arrival::blob).map(Blob::sizeBytes).toArray(Long[]::new))
                .param(fresh.stream().map(Arrival::receivedAt).map(Instant::toString).toArray(String[]::new))
                .query(Long.class).list();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            places.add(new Place(fresh.get(i).uid(), ids.get(i)));
        }
        return places;
    }

    private void locate(Folder folder, long uidValidity, List<Place> places) {
        database.sql("""
                insert into message_location (mailbox, folder, uid_validity, uid, message_id)
                select ?, ?, ?, uid, message_id from unnest(?::bigint[], ?::bigint[]) as p (uid, message_id)""")
                .param(folder.mailbox()).param(folder.name()).param(uidValidity)
                .param(places.stream().map(Place::uid).toArray(Long[]::new))
                .param(places.stream().map(Place::messageId).toArray(Long[]::new))
                .update();
    }

    private void moveCursor(Folder folder, long uidValidity, List<Arrival> arrivals, long lastUid) {
        database.sql("""
                update mailbox_cursor set last_uid = greatest(last_uid, ?)
                where mailbox = ? and folder = ? and uid_validity = ?""")
                .param(lastUid).param(folder.mailbox()).param(folder.name()).param(uidValidity).update();
        database.sql("""
                delete from mailbox_missed
                where mailbox = ? and folder = ? and uid_validity = ? and uid = any(?)""")
                .param(folder.mailbox()).param(folder.name()).param(uidValidity).param(uids(arrivals)).update();
    }

    private static Long[] uids(List<Arrival> arrivals) {
        return arrivals.stream().map(Arrival::uid).toArray(Long[]::new);
    }

    /** A UID and the arrival that it is. */
    record Place(long uid, long messageId) {}
}
