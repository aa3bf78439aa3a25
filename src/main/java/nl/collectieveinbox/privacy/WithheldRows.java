package nl.collectieveinbox.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

    /** The position of what was found in the message itself. */
    static final int NOT_IN_ONE = -1;

    private final JdbcClient database;
    private final Clock clock;

    WithheldRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Findings inMessage(long messageId) {
        return findings(messageId, "position = -1").getOrDefault(NOT_IN_ONE, Findings.NONE);
    }

    /** By position. */
    List<Findings> inAttachments(long messageId, int attachments) {
        Map<Integer, Findings> found = attachments == 0 ? Map.of() : findings(messageId, "position >= 0");
        return IntStream.range(0, attachments).mapToObj(at -> found.getOrDefault(at, Findings.NONE)).toList();
    }

    private Map<Integer, Findings> findings(long messageId, String which) {
        Map<Integer, List<Finding>> found = new HashMap<>();
        database.sql("select position, place, what, tier, count from withheld where message_id = ? and " + which)
                .param(messageId)
                .query(row -> {
                    found.computeIfAbsent(row.getInt("position"), any -> new ArrayList<>()).add(new Finding(
                            What.valueOf(row.getString("what")), Tier.valueOf(row.getString("tier")),
                            Where.valueOf(row.getString("place")), row.getInt("count")));
                });
        Map<Integer, Findings> findings = new HashMap<>();
        found.forEach((position, all) -> findings.put(position, new Findings(all)));
        return findings;
    }

    void replace(long messageId, int position, Findings findings) {
        delete(messageId, findings, position);
        findings.all().forEach(finding -> insert(messageId, finding, position));
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
