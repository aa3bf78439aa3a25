package nl.collectieveinbox.triage;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.region.Region;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a message becomes a request, or joins one. Called inside the transaction that decided so. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Intake {

    static final ZoneId REGION_TIME = ZoneId.of("Europe/Amsterdam");
    static final String MACHINE = "Collectieve Inbox";

    private final JdbcClient database;
    private final Profiles profiles;
    private final ProfileRefresh profile;
    private final TimeLine timeLine;
    private final Resemblances resemblances;
    private final Region region;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intake(
            JdbcClient database, Profiles profiles, ProfileRefresh profile, TimeLine timeLine, Resemblances resemblances, Region region,
            ApplicationEventPublisher events, Clock clock) {
        this.resemblances = resemblances;
        this.region = region;
        this.database = database;
        this.profiles = profiles;
        this.profile = profile;
        this.timeLine = timeLine;
        this.events = events;
        this.clock = clock;
    }

    /** Why a message belongs where it does. */
    public record Why(String code, String text) {}

    /**
     * A known message that a request may be the same as.
     *
     * @param score 0 to 1, how sure it is
     */
    public record Likeness(long messageId, double score, List<Why> reasons) {}

    /**
     * Makes a request of this message, unless it already belongs to one.
     *
     * @param firstAt when it first reached anybody we know of: the message itself, or the one that it forwards
     * @param asked codes of the corporations it went to
     * @return id of the request
     */
    public long open(long messageId, Instant firstAt, HousingProfile profile, List<String> asked) {
        Optional<Long> known = requestOf(messageId);
        if (known.isPresent()) {
            return known.get();
        }
        String reference = nextReference(firstAt);
        long id = profiles.insert(reference, firstAt, clock.instant(), profile);
        link(id, messageId, true, new Why("first", "Eerste bericht van dit verzoek"));
        addAsked(id, asked);
        timeLine.machine(id, MACHINE, "REGISTERED", "Verzoek geregistreerd");
        events.publishEvent(new RequestChanged(id, reference, "REGISTERED", MACHINE));
        return id;
    }

    /**
     * Adds a message to the request that another message belongs to. The earliest arrival sets the first receipt; the
     * reference stays.
     *
     * @return id of the request, or empty when the other message belongs to none
     */
    public Optional<Long> join(
            long messageId, long knownMessageId, boolean arrival, Why why, Instant firstAt, List<String> asked) {
        Optional<Long> request = requestOf(messageId).or(() -> requestOf(knownMessageId));
        request.filter(id -> requestOf(messageId).isEmpty())
                .ifPresent(id -> add(id, messageId, arrival, why, firstAt, asked));
        return request;
    }

    /** Notes that a request may be the same as those that other messages belong to, likeliest first; nothing is linked. */
    public void resembles(long requestId, List<Likeness> likenesses) {
        if (!likenesses.isEmpty()) {
            resemblances.note(requestId, likenesses);
        }
    }

    /**
     * Adds a message to the request whose reference it names, if it comes from where that request came from or from a
     * corporation; a reference alone proves nothing.
     *
     * @param senderDomain the part after the {@code @} of who wrote it
     * @return id of the request; empty when there is none of that name, or the sender has nothing to do with it
     */
    public Optional<Long> joinByReference(
            long messageId, String reference, String senderDomain, Why why, Instant receivedAt) {
        Optional<Long> request = requestOf(messageId)
                .or(() -> byReference(reference).filter(id -> concerns(id, senderDomain, receivedAt)));
        request.filter(id -> requestOf(messageId).isEmpty())
                .ifPresent(id -> add(id, messageId, false, why, receivedAt, List.of()));
        return request;
    }

    /** The request a message belongs to. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Long> requestOf(long messageId) {
        return database.sql("select request_id from request_message where message_id = ?").param(messageId)
                .query(Long.class).optional();
    }

    /** The requests that any of these messages belong to, each once. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Long> requestsOf(List<Long> messageIds) {
        return database.sql("select distinct request_id from request_message where message_id = any(?) order by 1")
                .param(messageIds.toArray(Long[]::new)).query(Long.class).list();
    }

    private boolean concerns(long requestId, String senderDomain, Instant receivedAt) {
        String contact = profiles.find(requestId).contactAddress();
        boolean asker = contact != null && contact.endsWith("@" + senderDomain);
        return asker || region
                .corporationByDomain(senderDomain, receivedAt.atZone(REGION_TIME).toLocalDate()).isPresent();
    }

    private Optional<Long> byReference(String reference) {
        return database.sql("select id from request where reference = ?").param(reference).query(Long.class).optional();
    }

    private void add(long id, long messageId, boolean arrival, Why why, Instant firstAt, List<String> asked) {
        link(id, messageId, arrival, why);
        addAsked(id, asked);
        database.sql("""
                        update request set last_news_at = :now, version = version + 1,
                            first_received_at = case when :arrival then least(first_received_at, :received) else first_received_at end
                        where id = :id""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("arrival", arrival)
                .param("received", firstAt.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        if (arrival) {
            // what the first did not say, this one may
            profile.of(id);
        }
        timeLine.machine(id, MACHINE, "JOINED",
                (arrival ? "Nogmaals ontvangen: " : "Vervolgbericht: ") + why.text());
        String reference = database.sql("select reference from request where id = ?").param(id).query(String.class).single();
        events.publishEvent(new RequestChanged(id, reference, "JOINED", MACHINE));
    }

    private void link(long id, long messageId, boolean arrival, Why why) {
        database.sql("""
                        insert into request_message (message_id, request_id, role, why_code, why, received_at, linked_at)
                        select id, ?, ?, ?, ?, received_at, ? from message where id = ?""")
                .params(id, arrival ? "ARRIVAL" : "FOLLOW_UP", why.code(), why.text(),
                        clock.instant().atOffset(ZoneOffset.UTC), messageId)
                .update();
    }

    private void addAsked(long id, List<String> corporations) {
        if (!corporations.isEmpty()) {
            database.sql("insert into request_asked (request_id, corporation) select ?, unnest(?) on conflict do nothing")
                    .param(id).param(corporations.toArray(String[]::new)).update();
        }
    }

    private String nextReference(Instant firstAt) {
        int year = firstAt.atZone(REGION_TIME).getYear();
        int number = database.sql("""
                        insert into reference_counter (year, last) values (?, 1)
                        on conflict (year) do update set last = reference_counter.last + 1
                        returning last""")
                .param(year).query(Integer.class).single();
        return "CI-%d-%04d".formatted(year, number);
    }
}
