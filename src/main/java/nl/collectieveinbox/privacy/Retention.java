package nl.collectieveinbox.privacy;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.privacy.PrivacyResult.Done;
import nl.collectieveinbox.privacy.PrivacyResult.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Until when mail about one client is kept. It says which content is due; the walk's own room removes it everywhere. The
 * arrival itself stays counted.
 */
@Service
public class Retention {

    private static final ZoneId REGION_TIME = ZoneId.of("Europe/Amsterdam");
    private static final String WHICH = """
            from retention t
            join message m on m.id = t.message_id and m.erased_at is null
            join recognised k on k.message_id = t.message_id and k.kind = 'INDIVIDUAL'
            """;

    private final JdbcClient database;
    private final Releases log;
    private final PrivacySettings settings;
    private final Clock clock;

    Retention(JdbcClient database, Releases log, PrivacySettings settings, Clock clock) {
        this.database = database;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A message whose content will go.
     *
     * @param from the mail domain it came from
     * @param removeOn Europe/Amsterdam; in the night after this day begins
     * @param heldWhy why it is kept longer; null when it is not
     * @param heldBy who said so
     */
    public record Planned(
            long messageId, Instant receivedAt, String from, LocalDate removeOn, @Nullable String heldWhy,
            @Nullable String heldBy) {}

    /** Mail about one client came in: the day on which its content goes. A day that was said before stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LocalDate begin(long messageId) {
        database.sql("insert into retention (message_id, remove_on) values (?, ?) on conflict do nothing")
                .params(messageId, Date.valueOf(today().plusDays(settings.individualDays()))).update();
        return removalOf(messageId).orElseThrow();
    }

    /** The day on which the content of this message goes; empty when it stays. */
    public Optional<LocalDate> removalOf(long messageId) {
        return database.sql("select remove_on from retention where message_id = ?").param(messageId)
                .query(LocalDate.class).optional();
    }

    /** Messages whose day has come and that nobody holds, oldest first; none of them is being read. */
    public List<Long> due() {
        return database.sql("select t.message_id " + WHICH + """
                        join walk w on w.message_id = t.message_id and w.state in ('DONE', 'SET_ASIDE')
                        where t.remove_on <= ? and t.held_at is null order by t.message_id""")
                .param(Date.valueOf(today())).query(Long.class).list();
    }

    /** What will be removed when, soonest first, what is held included; nothing is removed by looking. */
    public List<Planned> planned(Member member, int offset, int limit) {
        PrivacyRules.check(PrivacyRules.toSee(member));
        return database.sql("""
                        select t.*, m.received_at, coalesce(substring(c.from_address from '@([^@]*)$'), '') as domain
                        """ + WHICH + """
                        left join message_content c on c.message_id = t.message_id
                        order by t.held_at is not null, t.remove_on, t.message_id offset :offset limit :limit""")
                .param("offset", offset).param("limit", limit)
                .query((row, number) -> new Planned(
                        row.getLong("message_id"), row.getTimestamp("received_at").toInstant(), row.getString("domain"),
                        row.getDate("remove_on").toLocalDate(), row.getString("held_why"), row.getString("held_by_name")))
                .list();
    }

    /** How many there are in that list. */
    public long planned() {
        return database.sql("select count(*) " + WHICH).query(Long.class).single();
    }

    /** Keeps it until somebody lets go of it. */
    @Transactional
    public PrivacyResult hold(Member member, long messageId, String why) {
        Optional<Refused> against = PrivacyRules.toDecide(member).or(() -> PrivacyRules.reason(why));
        if (against.isPresent()) {
            return against.get();
        }
        int held = database.sql("update retention set held_why = ?, held_by_name = ?, held_at = ? where message_id = ?")
                .params(why.strip(), member.name(), Timestamp.from(clock.instant()), messageId).update();
        if (held == 0) {
            return new Refused("not-planned", "De verwijdering van dit bericht is niet gepland.");
        }
        log.log(member, messageId, "HELD", why.strip());
        return new Done();
    }

    /** Lets it go on its day after all. */
    @Transactional
    public PrivacyResult letGo(Member member, long messageId) {
        Optional<Refused> against = PrivacyRules.toDecide(member);
        if (against.isPresent()) {
            return against.get();
        }
        database.sql("update retention set held_why = null, held_by_name = null, held_at = null where message_id = ?")
                .param(messageId).update();
        log.log(member, messageId, "NOT_HELD", "");
        return new Done();
    }

    /** Its content is gone; in the transaction that removed it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void removed(long messageId) {
        log.log(null, messageId, "REMOVED", "De bewaartermijn is verstreken.");
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(REGION_TIME));
    }
}
