package nl.collectieveinbox.analysis;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.collectieveinbox.TestDatabase;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.recognition.Recognitions;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.Board;
import nl.collectieveinbox.triage.HousingProfile;
import nl.collectieveinbox.triage.Intake;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.Requests;
import nl.collectieveinbox.triage.Step;
import nl.collectieveinbox.triage.StepResult;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Triage and analysis on a real database, in June 2026. */
class DemandRoom {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Wiring.class);
    final Demand demand = context.getBean(Demand.class);
    private final Intake intake = context.getBean(Intake.class);
    private final JdbcClient database = context.getBean(JdbcClient.class);
    final Member lead = context.getBean(Members.class)
            .add("lead@x.example", "Marieke", Role.LEAD, "TRI", "a long enough password");

    /** A message that is no request. */
    long message(String received) {
        return database.sql("""
                        insert into message (sha256, size_bytes, received_at, registered_at)
                        values (repeat('0', 64), 1, ?, ?) returning id""")
                .params(Instant.parse(received).atOffset(ZoneOffset.UTC), Instant.parse(received).atOffset(ZoneOffset.UTC))
                .query(Long.class).single();
    }

    /** A request that arrives for the first time; the id of its message. */
    long request(String received, String organisation, List<String> groups, List<String> municipalities, String... asked) {
        HousingProfile profile = new HousingProfile("8 plaatsen", organisation, null, groups, null, null,
                municipalities, List.of(), null, null, Map.of(), List.of(), Map.of());
        long message = message(received);
        inTransaction(() -> intake.open(message, Instant.parse(received), profile, List.of(asked)));
        return message;
    }

    long request(String received) {
        return request(received, "Waterlelie", List.of("LVB"), List.of("GM0610"), "TRI");
    }

    void again(String received, long known, boolean arrival, String... asked) {
        long message = message(received);
        inTransaction(() -> intake.join(
                message, known, arrival, new Intake.Why("thread", "zelfde gesprek"), Instant.parse(received), List.of(asked)));
    }

    void take(long message, Step step) {
        String reference = database.sql("""
                        select reference from request r join request_message m on m.request_id = r.id
                        where m.message_id = ?""").param(message).query(String.class).single();
        RequestCard card = context.getBean(Board.class).card(lead, reference);
        StepResult result = context.getBean(Requests.class).take(lead, card.id(), card.version(), step);
        if (!(result instanceof StepResult.Done)) {
            throw new AssertionError(result.toString());
        }
    }

    /** Two requests, each by one of its messages, that may be the same. */
    void resemble(long message, long other) {
        database.sql("""
                        insert into request_resemblance (a, b, score, reasons, noted_at)
                        select min(request_id), max(request_id), 0.5, '[]', now() from request_message
                        where message_id in (?, ?)""").params(message, other).update();
    }

    void erase(long message) {
        database.sql("update message set erased_at = received_at where id = ?").param(message).update();
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(context.getBean(JdbcTransactionManager.class)).executeWithoutResult(status -> work.run());
    }

    @EnableTransactionManagement
    @ComponentScan(basePackageClasses = {Requests.class, Members.class, Demand.class, Recognitions.class})
    @EnableConfigurationProperties
    @ConfigurationPropertiesScan(basePackageClasses = {Requests.class, Members.class})
    static class Wiring {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        DataSource dataSource() {
            return TestDatabase.fresh();
        }

        @Bean
        JdbcClient database(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        JdbcTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        JsonMapper json() {
            return JsonMapper.builder().build();
        }

        @Bean
        Region region() {
            return Region.read(Path.of("config/region.yml"));
        }
    }
}
