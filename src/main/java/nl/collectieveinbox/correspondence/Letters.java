package nl.collectieveinbox.correspondence;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectieveinbox.archive.Readings;
import nl.collectieveinbox.mail.MessageKind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages as they matter to an answer. */
@Component
class Letters {

    private final JdbcClient database;
    private final Readings readings;
    private final String ownAddress;
    private final Set<String> own;

    Letters(
            JdbcClient database, Readings readings, CorrespondenceSettings settings,
            @Value("${inbox.mailbox.username:}") String mailbox) {
        this.database = database;
        this.readings = readings;
        this.ownAddress = settings.from().isBlank() ? mailbox : settings.from();
        this.own = Stream.of(settings.from(), mailbox).filter(each -> !each.isBlank())
                .map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** The address we write from; empty when none is set. */
    String ownAddress() {
        return ownAddress.contains("@") ? ownAddress : "";
    }

    /** Empty when there is no such message, or it was not recognised or was erased. */
    Optional<Letter> find(long messageId) {
        return database.sql("select kind from recognised where message_id = ?").param(messageId)
                .query(String.class).optional()
                .flatMap(kind -> readings.find(messageId)
                        .map(read -> new Letter(messageId, MessageKind.valueOf(kind), read, own)));
    }

    /** Whether personal data was found in it. */
    boolean holdsPersonalData(long messageId) {
        return database.sql("select exists (select from withheld where message_id = ? and tier <> 'POSSIBLE')").param(messageId)
                .query(Boolean.class).single();
    }

    /** What can be asked about a request: at its first arrival, under its reference, at the address that counts. */
    record Asked(long messageId, String reference, @Nullable String contactAddress) {}

    Optional<Asked> asked(long requestId) {
        return database.sql("""
                        select m.message_id, r.reference, r.profile ->> 'contactAddress' as contact
                        from request_message m join request r on r.id = m.request_id
                        where r.id = ? and m.role = 'ARRIVAL' order by m.received_at, m.message_id limit 1""")
                .param(requestId)
                .query((row, index) -> new Asked(row.getLong(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /** Under which reference an arrival is known, and whether it was there before this one. */
    record Known(String reference, boolean before) {}

    Optional<Known> known(long messageId) {
        return database.sql("""
                        select r.reference, exists (
                            select 1 from request_message other where other.request_id = m.request_id
                            and other.role = 'ARRIVAL'
                            and (other.received_at, other.message_id) < (m.received_at, m.message_id)) as before
                        from request_message m join request r on r.id = m.request_id
                        where m.message_id = ? and m.role = 'ARRIVAL'""")
                .param(messageId)
                .query((row, index) -> new Known(row.getString("reference"), row.getBoolean("before")))
                .optional();
    }
}
