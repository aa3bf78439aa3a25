package nl.collectieveinbox.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.recognition.Fact;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.recognition.Recognitions;
import nl.collectieveinbox.screening.Finding;
import nl.collectieveinbox.screening.Finding.What;
import nl.collectieveinbox.screening.Tier;
import nl.collectieveinbox.screening.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the lists of messages with personal data. */
@Repository
class WithheldList {

    private static final String WHICH = """
            from (select message_id, min(found_at) as since from withheld
                  where tier in ('CERTAIN', 'PROBABLE') group by message_id) w
            join message m on m.id = w.message_id and m.erased_at is null
            left join release r on r.message_id = w.message_id
            where (r.message_id is null) = :closed
            """;

    private final JdbcClient database;
    private final Recognitions recognitions;

    WithheldList(JdbcClient database, Recognitions recognitions) {
        this.database = database;
        this.recognitions = recognitions;
    }

    long count(boolean closed) {
        return database.sql("select count(*) " + WHICH).param("closed", closed).query(Long.class).single();
    }

    long possible() {
        return database.sql("""
                        select count(distinct w.message_id) from withheld w
                        join message m on m.id = w.message_id and m.erased_at is null
                        where not exists (select from withheld o where o.message_id = w.message_id and o.tier <> 'POSSIBLE')""")
                .query(Long.class).single();
    }

    List<WithheldMail> page(boolean closed, int offset, int limit) {
        return database.sql("""
                        select w.message_id, w.since, m.received_at, k.kind, q.reference, r.way, r.why, r.released_by_name,
                            r.released_at, substring(c.from_address from '@([^@]*)$') as domain,
                            coalesce(p.state, 'WAITING') not in ('DONE', 'SET_ASIDE') as busy
                        from (select w.message_id, w.since %s) w
                        join message m on m.id = w.message_id
                        left join release r on r.message_id = w.message_id
                        left join recognised k on k.message_id = w.message_id
                        left join message_content c on c.message_id = w.message_id
                        left join request_message l on l.message_id = w.message_id
                        left join request q on q.id = l.request_id
                        left join walk p on p.message_id = w.message_id
                        order by m.received_at desc, m.id desc offset :offset limit :limit""".formatted(WHICH))
                .param("closed", closed).param("offset", offset).param("limit", limit)
                .query(this::mail)
                .list();
    }

    private WithheldMail mail(ResultSet row, int number) throws SQLException {
        long id = row.getLong("message_id");
        String kind = row.getString("kind");
        return new WithheldMail(
                id, row.getTimestamp("received_at").toInstant(),
                kind == null ? MessageKind.UNREADABLE : MessageKind.valueOf(kind),
                from(id, row.getString("domain")), row.getString("reference"), row.getTimestamp("since").toInstant(),
                findings(id), release(row), row.getBoolean("busy"));
    }

    /** The organisation when it is known, else the domain; who wrote it is nobody's business here. */
    private String from(long messageId, @Nullable String domain) {
        return recognitions.find(messageId).flatMap(WithheldList::organisation).orElse(domain == null ? "" : domain);
    }

    private static java.util.Optional<String> organisation(Recognised recognised) {
        return recognised.fact(FactField.CARE_ORGANISATION).map(Fact::value);
    }

    private List<Finding> findings(long messageId) {
        return database.sql("""
                        select what, tier, place, sum(count)::int as count from withheld
                        where message_id = ? and tier <> 'POSSIBLE' group by what, tier, place order by tier, place, what""")
                .param(messageId)
                .query((row, number) -> new Finding(What.valueOf(row.getString("what")), Tier.valueOf(row.getString("tier")),
                        Where.valueOf(row.getString("place")), row.getInt("count")))
                .list();
    }

    private static WithheldMail.@Nullable Release release(ResultSet row) throws SQLException {
        String way = row.getString("way");
        return way == null ? null : new WithheldMail.Release(Way.valueOf(way), row.getString("why"),
                row.getString("released_by_name"), row.getTimestamp("released_at").toInstant());
    }

    boolean isClosed(long messageId) {
        return !database.sql("select 1 from closed_message where message_id = ?").param(messageId).query(Integer.class).list()
                .isEmpty();
    }

    boolean isReleasedElsewhere(String content) {
        return database.sql("""
                        select exists (select from attachment a join release r on r.message_id = a.message_id
                                       where a.sha256 = ?)""")
                .param(content).query(Boolean.class).single();
    }
}
