package nl.collectieveinbox.pipeline;

import java.sql.Types;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.mail.MessageKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** What is not on the board, in plain sight: messages that could not be read, and those that are no request. */
@Service
public class SetAside {

    private static final String WHICH = """
            from walk w
            join message m on m.id = w.message_id and m.erased_at is null
            left join message_content c on c.message_id = w.message_id
            left join recognised k on k.message_id = w.message_id
            left join closed_message h on h.message_id = w.message_id
            where (w.state = 'SET_ASIDE'
                or w.state = 'DONE' and not exists (select from request_message r where r.message_id = w.message_id))
            """;
    private static final String ONLY = " and (w.state = 'SET_ASIDE') = :problem ";

    private final JdbcClient database;
    private final Queue queue;
    private final Walkers walkers;
    private final Corrections corrections;

    SetAside(JdbcClient database, Queue queue, Walkers walkers, Corrections corrections) {
        this.corrections = corrections;
        this.database = database;
        this.queue = queue;
        this.walkers = walkers;
    }

    /**
     * A message that is not on the board.
     *
     * @param rule name of the rule that decided its kind; empty when it was not recognised
     * @param reason why, a Dutch sentence; empty when it is closed
     * @param problem true: it could not be read to its end, and can be tried again; false: it is no request
     * @param closed personal data was found in it: there is no subject, and it cannot be opened
     */
    public record SetAsideMessage(
            long messageId, Instant receivedAt, String subject, String from, MessageKind kind, String rule,
            String reason, boolean problem, boolean closed) {}

    /** How many there are: those that could not be read, or those that are no request. */
    public long count(boolean problem) {
        return database.sql("select count(*) " + WHICH + ONLY).param("problem", problem).query(Long.class).single();
    }

    /** How many of each kind are no request; kinds of which there are none are left out. */
    public Map<MessageKind, Long> kinds() {
        Map<MessageKind, Long> kinds = new EnumMap<>(MessageKind.class);
        database.sql("select coalesce(k.kind, 'OTHER'), count(*) " + WHICH + ONLY + "group by 1").param("problem", false)
                .query(row -> {
                    kinds.put(MessageKind.valueOf(row.getString(1)), row.getLong(2));
                });
        return kinds;
    }

    /** Latest first. */
    public List<SetAsideMessage> list(boolean problem, int offset, int limit) {
        return list(problem, null, offset, limit);
    }

    /**
     * Latest first.
     *
     * @param kind only these; null for all
     */
    public List<SetAsideMessage> list(boolean problem, @Nullable MessageKind kind, int offset, int limit) {
        return database.sql("""
                        select w.message_id, m.received_at,
                            case when h.message_id is null then coalesce(c.subject, '') else '' end as subject,
                            case when h.message_id is null then coalesce(nullif(c.from_name, ''), c.from_address, '')
                                else '' end as sender,
                            h.message_id is not null as closed,
                            case when w.state = 'SET_ASIDE' then 'UNREADABLE' else coalesce(k.kind, 'OTHER') end as kind,
                            coalesce(k.kind_rule, '') as rule,
                            coalesce(w.problem, case when h.message_id is null then k.kind_reason end, '') as reason
                        """ + WHICH + ONLY + """
                        and (:kind::text is null or coalesce(k.kind, 'OTHER') = :kind)
                        """ + "order by m.received_at desc, m.id desc offset :offset limit :limit")
                .param("problem", problem)
                .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> new SetAsideMessage(
                        row.getLong("message_id"), row.getTimestamp("received_at").toInstant(),
                        row.getString("subject"), row.getString("sender"), MessageKind.valueOf(row.getString("kind")),
                        row.getString("rule"), row.getString("reason"), problem, row.getBoolean("closed")))
                .list();
    }

    /** Whether this member may have a message read again; for hiding the button. */
    public boolean mayRetry(Member member) {
        return member.is(Role.LEAD, Role.CONTROLLER);
    }

    /** Whether this member may make a request of what is none; for hiding the button. */
    public boolean mayMakeRequest(Member member, SetAsideMessage message) {
        return member.is(Role.LEAD) && !message.problem();
    }

    /**
     * Walks the message again from where it stopped.
     *
     * @throws AccessDeniedException when the member may not
     */
    public void retry(Member member, long messageId) {
        check(mayRetry(member), "Alleen de regie en de privacy-functionaris laten een bericht opnieuw lezen.");
        Stage from = database.sql("select stage from walk where message_id = ? and state = 'SET_ASIDE'")
                .param(messageId).query(String.class).optional().map(Stage::valueOf).orElse(Stage.READ);
        queue.again(messageId, from);
        walkers.wake();
    }

    /**
     * A person says that this message asks for collective housing after all; that word sticks.
     *
     * @throws AccessDeniedException when the member may not
     */
    public void makeRequest(Member member, long messageId) {
        check(member.is(Role.LEAD), "Alleen de regie maakt van een bericht alsnog een verzoek.");
        CorrectionResult result = corrections.kind(member, messageId, MessageKind.REQUEST, "");
        if (result instanceof CorrectionResult.Refused refused) {
            throw new IllegalStateException(refused.reason());
        }
    }

    private static void check(boolean allowed, String reason) {
        if (!allowed) {
            throw new AccessDeniedException(reason);
        }
    }
}
