package nl.collectieveinbox.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.collectieveinbox.screening.Finding;
import nl.collectieveinbox.screening.Finding.What;
import nl.collectieveinbox.screening.Findings;
import nl.collectieveinbox.screening.Tier;
import nl.collectieveinbox.screening.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found in each message; kinds, places and counts only. */
@Repository
class WithheldRows {

    private static final int NOT_IN_ONE = -1;

    private final JdbcClient database;
    private final Clock clock;

    WithheldRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Findings inMessage(long messageId) {
        return new Findings(at(messageId, NOT_IN_ONE));
    }

    List<Findings> inAttachments(long messageId, int attachments) {
        List<Findings> found = new ArrayList<>();
        for (int position = 0; position < attachments; position++) {
            found.add(new Findings(at(messageId, position)));
        }
        return found;
    }

    private List<Finding> at(long messageId, int position) {
        return database.sql("select place, what, tier, count from withheld where message_id = ? and position = ?")
                .params(messageId, position)
                .query((row, index) -> new Finding(What.valueOf(row.getString("what")), Tier.valueOf(row.getString("tier")),
                        Where.valueOf(row.getString("place")), row.getInt("count")))
                .list();
    }

    void replaceInMessage(long messageId, Findings findings) {
        delete(messageId, findings, NOT_IN_ONE);
        findings.all().forEach(finding -> insert(messageId, finding, NOT_IN_ONE));
    }

    void replaceInAttachments(long messageId, List<Findings> byPosition) {
        for (int position = 0; position < byPosition.size(); position++) {
            delete(messageId, byPosition.get(position), position);
            for (Finding finding : byPosition.get(position).all()) {
                insert(messageId, finding, position);
            }
        }
    }

    /** What is found again keeps the day on which it was found first. */
    private void delete(long messageId, Findings but, int position) {
        String[] still = but.all().stream().map(each -> each.where().name() + each.what().name() + each.tier().name()).toArray(String[]::new);
        database.sql("delete from withheld where message_id = ? and position = ? and not (place || what || tier = any(?))")
                .params(messageId, position, still).update();
    }

    private void insert(long messageId, Finding finding, int position) {
        database.sql("""
                        insert into withheld (message_id, place, position, what, tier, count, found_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (message_id, place, position, what, tier) do update set count = excluded.count""")
                .params(messageId, finding.where().name(), position, finding.what().name(), finding.tier().name(),
                        finding.count(), Timestamp.from(clock.instant()))
                .update();
    }

    Set<Long> closedAmong(Collection<Long> messageIds) {
        return database.sql("select message_id from closed_message where message_id = any(?)")
                .param(messageIds.toArray(Long[]::new)).query(Long.class).set();
    }
}
