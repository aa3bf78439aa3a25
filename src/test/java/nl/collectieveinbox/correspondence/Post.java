package nl.collectieveinbox.correspondence;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.collectieveinbox.TestDatabase;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.archive.Readings;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.mail.ReadMessage;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Correspondence on a real database, in June 2026, with a real mail server that can be stopped. */
final class Post implements AutoCloseable {

    static final Member LEAD = new Member(1, "regie", "Marieke", Role.LEAD, "TRI");
    static final Member PARTNER = new Member(2, "partner", "Karin", Role.PARTNER, "W10");
    static final String OWN = "collectief@wonen.example";

    final DataSource source = TestDatabase.fresh();
    final JdbcClient database = JdbcClient.create(source);
    final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final Clock ticking = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final CorrespondenceSettings settings = new CorrespondenceSettings("", 3, Duration.ofMinutes(1));
    private final Letters letters = new Letters(
            database, new Readings(new JdbcTemplate(source), transaction), settings, OWN);
    private final DraftRows rows = new DraftRows(database, ticking);
    static final java.time.LocalDate REMOVED_ON = java.time.LocalDate.of(2026, 6, 15);
    final Drafts drafts = new Drafts(letters, rows, null);
    private Instant now = Instant.parse("2026-05-31T22:30:00Z"); // 1 June here

    Post() {
        server.start();
    }

    void tick(Duration time) {
        now = now.plus(time);
    }

    JavaMailSenderImpl sender() {
        return at(new JavaMailSenderImpl());
    }

    JavaMailSenderImpl at(JavaMailSenderImpl sender) {
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }

    Outbox outbox(JavaMailSender... senders) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        Stream.of(senders).forEach(each -> beans.addBean("sender", each));
        return new Outbox(rows, letters, new Transport(beans.getBeanProvider(JavaMailSender.class), ticking), settings, ticking);
    }

    /** A message of this kind, with these headers as {@code name: value}. */
    long message(MessageKind kind, String from, String... headers) {
        Map<String, List<String>> all = new HashMap<>();
        for (String header : headers) {
            all.put(header.substring(0, header.indexOf(':')).toLowerCase(), List.of(header.substring(header.indexOf(':') + 1).strip()));
        }
        long id = database.sql("""
                        insert into message (sha256, size_bytes, received_at, registered_at)
                        values (repeat('0', 64), 1, now(), now()) returning id""").query(Long.class).single();
        ReadMessage read = new ReadMessage(
                List.of("<m" + id + "@stroomop.example>"), List.of(), List.of(), "SPOED woning voor cliënt D.",
                new Address("Milan", from), List.of(), List.of(), List.of(), null, all, "tekst", "", List.of(), List.of(), List.of(), "angus");
        new Readings(new JdbcTemplate(source), transaction).save(id, read);
        database.sql("""
                        insert into recognised (message_id, version, kind, kind_rule, kind_reason, kind_by, own_text, facts)
                        values (?, 1, ?, 'x', '', 'MACHINE', '', '[]')""").params(id, kind.name()).update();
        return id;
    }

    /** A draft that waits, about one client. */
    Draft draft() {
        return ((Answer.Done) drafts.individual(LEAD, message(MessageKind.INDIVIDUAL, "m.schouten@stroomop.example"), REMOVED_ON)).draft();
    }

    Draft.State state(Draft draft) {
        return rows.find(draft.id()).orElseThrow().state();
    }

    int received() {
        return server.getReceivedMessages().length;
    }

    @Override
    public void close() {
        server.stop();
    }
}
