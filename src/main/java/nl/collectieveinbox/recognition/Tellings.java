package nl.collectieveinbox.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.recognition.SenderChoice.Envelope;
import nl.collectieveinbox.recognition.SenderChoice.OfChain;
import nl.collectieveinbox.recognition.SenderChoice.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said of messages. */
@Repository
public class Tellings {

    private final JdbcClient database;

    Tellings(JdbcClient database) {
        this.database = database;
    }

    /** Of each of these messages; those of which nobody said anything are left out. */
    public Map<Long, Told> of(Collection<Long> messageIds) {
        Map<Long, Told> told = new HashMap<>();
        if (!messageIds.isEmpty()) {
            database.sql("""
                            select m.id, case when r.kind_by <> 'MACHINE' then r.kind end as kind, s.how, s.name, s.address
                            from message m
                            left join recognised r on r.message_id = m.id
                            left join lateral (
                                select how, name, address from sender_choice c
                                where c.message_id = m.id and c.withdrawn_at is null order by c.id desc limit 1) s on true
                            where m.id = any(:ids) and (r.kind_by <> 'MACHINE' or s.how is not null)""")
                    .param("ids", messageIds.toArray(Long[]::new))
                    .query(row -> {
                        String kind = row.getString("kind");
                        told.put(row.getLong("id"), new Told(kind == null ? null : MessageKind.valueOf(kind), choice(row)));
                    });
        }
        return told;
    }

    /** Of one message. */
    public Told of(long messageId) {
        return Optional.ofNullable(of(java.util.List.of(messageId)).get(messageId)).orElse(Told.NOTHING);
    }

    /**
     * A person says who really asks.
     *
     * @param by the member, as shown
     * @return its number, to take it back
     */
    public long sender(long messageId, SenderChoice choice, String by, Instant at) {
        Address who = who(choice);
        return database.sql("""
                        insert into sender_choice (message_id, how, name, address, by, at) values (?, ?, ?, ?, ?, ?)
                        returning id""")
                .params(messageId, how(choice), StorableText.storable(who.name()), StorableText.storable(who.address()), by,
                        at.atOffset(ZoneOffset.UTC))
                .query(Long.class).single();
    }

    /** Takes back who was said to ask: who was said before counts again, or else what the machine sees. */
    public void withdraw(long number, Instant at) {
        database.sql("update sender_choice set withdrawn_at = ? where id = ?").params(at.atOffset(ZoneOffset.UTC), number)
                .update();
    }

    private static String how(SenderChoice choice) {
        return switch (choice) {
            case OfChain of -> "OF_CHAIN";
            case Envelope envelope -> "ENVELOPE";
            case Typed typed -> "TYPED";
        };
    }

    private static Address who(SenderChoice choice) {
        return switch (choice) {
            case OfChain of -> of.who();
            case Envelope envelope -> Address.NOBODY;
            case Typed typed -> typed.who();
        };
    }

    private static @Nullable SenderChoice choice(ResultSet row) throws SQLException {
        String how = row.getString("how");
        if (how == null) {
            return null;
        }
        Address who = new Address(row.getString("name"), row.getString("address"));
        return switch (how) {
            case "OF_CHAIN" -> new OfChain(who);
            case "ENVELOPE" -> new Envelope();
            default -> new Typed(who);
        };
    }
}
