package nl.collectieveinbox.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.unwrapping.Hop;
import nl.collectieveinbox.unwrapping.TextPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What was recognised, by message. A kind that a person chose is never overwritten by a reading. */
@Repository
public class Recognitions {

    /** Who said a kind that no person said. */
    public static final String MACHINE = "MACHINE";

    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(String.class, new StorableText()))
            .build();

    Recognitions(JdbcClient database) {
        this.database = database;
    }

    /** Keeps what was recognised, in one statement for all; a later reading replaces an earlier one. */
    public void saveAll(Map<Long, Recognised> recognised) {
        List<Row> rows = recognised.entrySet().stream().map(each -> Row.of(each.getKey(), each.getValue())).toList();
        database.sql("""
                insert into recognised (message_id, version, kind, kind_rule, kind_reason, kind_by, chain, own_text, parts, facts)
                select "messageId", :version, kind, "kindRule", "kindReason", :machine, chain, "ownText", parts, facts
                from jsonb_to_recordset(cast(:rows as jsonb)) as row ("messageId" bigint, kind text, "kindRule" text,
                     "kindReason" text, chain jsonb, "ownText" text, parts jsonb, facts jsonb)
                order by 1
                on conflict (message_id) do update set version = excluded.version, chain = excluded.chain,
                    own_text = excluded.own_text, parts = excluded.parts, facts = excluded.facts,
                    kind = case when recognised.kind_by = :machine then excluded.kind else recognised.kind end,
                    kind_rule = case when recognised.kind_by = :machine then excluded.kind_rule else recognised.kind_rule end,
                    kind_reason = case when recognised.kind_by = :machine then excluded.kind_reason else recognised.kind_reason end
                """)
                .param("version", Recogniser.VERSION).param("machine", MACHINE).param("rows", json.writeValueAsString(rows))
                .update();
    }

    /** What was recognised in a message, if it was read already. */
    public Optional<Recognised> find(long messageId) {
        return Optional.ofNullable(findAll(List.of(messageId)).get(messageId));
    }

    /** What was recognised in each of these messages; those not read yet are left out. */
    public Map<Long, Recognised> findAll(Collection<Long> messageIds) {
        Map<Long, Recognised> found = new HashMap<>();
        if (!messageIds.isEmpty()) {
            database.sql("""
                    select message_id, kind, kind_rule, kind_reason, chain::text as chain, own_text, parts::text as parts,
                        facts::text as facts
                    from recognised where message_id = any(:ids)""")
                    .param("ids", messageIds.toArray(Long[]::new))
                    .query(row -> {
                        found.put(row.getLong("message_id"), recognised(row));
                    });
        }
        return found;
    }

    /**
     * A person says what a message is; later readings leave that alone.
     *
     * @param by the member, as shown
     * @param reason a Dutch sentence
     */
    public void correctKind(long messageId, MessageKind kind, String by, String reason) {
        database.sql("""
                update recognised set kind = :kind, kind_rule = 'person', kind_reason = :reason, kind_by = :by
                where message_id = :id""")
                .param("id", messageId).param("kind", kind.name()).param("by", by).param("reason", reason)
                .update();
    }

    /** Only its kind stays: the content of the message was removed. */
    public void erase(long messageId) {
        database.sql("""
                update recognised set kind_reason = '', own_text = '', chain = '[]', parts = '[]', facts = '[]'
                where message_id = :id""")
                .param("id", messageId).update();
    }

    /**
     * Holds what was recognised in a message until the end of the caller's transaction.
     *
     * @return who said its kind, {@code MACHINE} when nobody did; empty when it was not read yet
     */
    public Optional<String> hold(long messageId) {
        // an erasure waits for us, or we see its tombstone
        return database.sql("""
                select r.kind_by from recognised r join message m on m.id = r.message_id
                where r.message_id = ? and m.erased_at is null for update of r for share of m""").param(messageId)
                .query(String.class).optional();
    }

    private Recognised recognised(ResultSet row) throws SQLException {
        return new Recognised(MessageKind.valueOf(row.getString("kind")), row.getString("kind_rule"), row.getString("kind_reason"),
                json.readValue(row.getString("chain"), new TypeReference<List<Hop>>() {}), row.getString("own_text"),
                json.readValue(row.getString("parts"), new TypeReference<List<TextPart>>() {}),
                json.readValue(row.getString("facts"), new TypeReference<List<Fact>>() {}));
    }

    private record Row(long messageId, String kind, String kindRule, String kindReason, List<Hop> chain, String ownText,
            List<TextPart> parts, List<Fact> facts) {

        static Row of(long messageId, Recognised recognised) {
            return new Row(messageId, recognised.kind().name(), recognised.kindRule(), recognised.kindReason(), recognised.chain(),
                    recognised.ownText(), recognised.parts(), recognised.facts());
        }
    }
}
