package nl.collectieveinbox.triage;

import java.sql.Types;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.triage.RequestFile.LinkedMessage;
import nl.collectieveinbox.triage.RequestState.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests to look at: all of them as cards, one of them as a file. */
@Service
@Transactional(readOnly = true)
public class Board {

    private static final String FILTER = """
            where (:municipality::text is null or exists (
                    select from request_municipality m where m.request_id = r.id and m.code = :municipality))
              and (:group::text is null or exists (
                    select from request_target_group g where g.request_id = r.id and g.code = :group))
              and (:year::int is null or extract(year from r.first_received_at at time zone 'Europe/Amsterdam') = :year)
              and (:corporation::text is null or r.corporation = :corporation)
            """;

    private final JdbcClient database;
    private final RequestRows rows;
    private final Profiles profiles;
    private final TimeLine timeLine;
    private final Clock clock;

    Board(JdbcClient database, RequestRows rows, Profiles profiles, TimeLine timeLine, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.profiles = profiles;
        this.timeLine = timeLine;
        this.clock = clock;
    }

    /**
     * The cards of one column: those with a next date by that date, closed ones the latest first, all others by first
     * receipt, the latest first.
     */
    public List<RequestCard> column(Member viewer, Status status, BoardFilter filter, int offset, int limit) {
        return filtered(RequestRows.CARDS + FILTER + """
                        and r.status = :status
                        order by r.next_date nulls last,
                            case when r.status = 'CLOSED' then r.status_since end desc,
                            r.first_received_at desc, r.id desc
                        offset :offset limit :limit""", filter)
                .param("viewer", viewer.id())
                .param("status", status.name())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> RequestRows.card(row))
                .list();
    }

    /** How many cards each column holds under this filter; every status is present. */
    public Map<Status, Integer> counts(BoardFilter filter) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, 0);
        }
        filtered("select r.status, count(*) from request r " + FILTER + "group by r.status", filter)
                .query(row -> {
                    counts.put(Status.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** The years in which requests were first received, latest first. */
    public List<Integer> years() {
        return database.sql("""
                        select distinct extract(year from first_received_at at time zone 'Europe/Amsterdam')::int
                        from request order by 1 desc""")
                .query(Integer.class).list();
    }

    /**
     * Everything about one request.
     *
     * @param reference such as {@code CI-2026-0001}
     * @throws UnknownRequest when there is no such request
     */
    public RequestFile file(Member viewer, String reference) {
        long id = id(reference);
        return new RequestFile(rows.card(id, viewer), profiles.find(id), messages(id), timeLine.of(id));
    }

    /**
     * One card.
     *
     * @throws UnknownRequest when there is no such request
     */
    public RequestCard card(Member viewer, String reference) {
        return rows.card(id(reference), viewer);
    }

    /** Requests after an id, oldest first: for reading all of them in pages. */
    public List<String> references(long afterId, int limit) {
        return database.sql("select reference from request where id > ? order by id limit ?").params(afterId, limit)
                .query(String.class).list();
    }

    /** Remembers that this member has seen what there is. */
    @Transactional
    public void seen(Member member, long requestId) {
        rows.seen(member, requestId, clock.instant());
    }

    private long id(String reference) {
        return database.sql("select id from request where reference = ?").param(reference).query(Long.class).optional()
                .orElseThrow(() -> new UnknownRequest(reference));
    }

    private List<LinkedMessage> messages(long id) {
        return database.sql("select * from request_message where request_id = ? order by received_at, message_id")
                .param(id)
                .query((row, index) -> new LinkedMessage(
                        row.getLong("message_id"), row.getString("role").equals("ARRIVAL"), row.getString("why_code"),
                        row.getString("why"), row.getTimestamp("received_at").toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, BoardFilter filter) {
        return database.sql(sql)
                .param("municipality", filter.municipality(), Types.VARCHAR)
                .param("group", filter.targetGroup(), Types.VARCHAR)
                .param("year", filter.year(), Types.INTEGER)
                .param("corporation", filter.corporation(), Types.VARCHAR);
    }
}
