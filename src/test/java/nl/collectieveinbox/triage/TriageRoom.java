package nl.collectieveinbox.triage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.collectieveinbox.TestDatabase;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.recognition.Recognitions;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.HousingProfile.Range;
import nl.collectieveinbox.triage.StepResult.Done;
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

/** The room alone, on a real database, at a fixed hour. */
class TriageRoom {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Wiring.class);
    final Requests requests = context.getBean(Requests.class);
    final RequestFacts facts = context.getBean(RequestFacts.class);
    final Completeness completeness = context.getBean(Completeness.class);
    final ProfileMaker profiles = context.getBean(ProfileMaker.class);
    final Recognitions recognitions = context.getBean(Recognitions.class);
    final Board board = context.getBean(Board.class);
    final Intake intake = context.getBean(Intake.class);
    final Clock clock = context.getBean(Clock.class);
    final JdbcClient database = context.getBean(JdbcClient.class);

    Member member(String name, Role role, String corporation) {
        // nobody signs in here: no password, so no time spent on hashing one
        String username = name + COUNT.incrementAndGet() + "@x.example";
        database.sql("insert into member (username, name, role, corporation, password, created_at) values (?, ?, ?, ?, '', ?)")
                .params(username, name, role.name(), corporation, clock.instant().atOffset(ZoneOffset.UTC)).update();
        return context.getBean(Members.class).byUsername(username).orElseThrow();
    }

    RequestCard newRequest() {
        return newRequest(clock.instant());
    }

    RequestCard newRequest(Instant received) {
        long request = inTransaction(() -> intake.open(message(received), received, profile(), List.of("TRI", "W10")));
        return context.getBean(RequestRows.class).card(request, new Member(0, "", "", Role.LEAD, ""));
    }

    long message(Instant received) {
        return database.sql("""
                        insert into message (sha256, size_bytes, received_at, registered_at)
                        values (repeat('0', 64), 1, ?, ?) returning id""")
                .params(received.atOffset(ZoneOffset.UTC), received.atOffset(ZoneOffset.UTC))
                .query(Long.class).single();
    }

    <T> T inTransaction(java.util.function.Supplier<T> work) {
        return new TransactionTemplate(context.getBean(JdbcTransactionManager.class)).execute(status -> work.get());
    }

    RequestCard take(Member member, RequestCard card, Step step) {
        StepResult result = requests.take(member, card.id(), card.version(), step);
        if (result instanceof Done done) {
            return done.card();
        }
        throw new AssertionError(result.toString());
    }

    LocalDate today() {
        return clock.instant().atZone(Intake.REGION_TIME).toLocalDate();
    }

    static HousingProfile profile() {
        return new HousingProfile("8 appartementen, LVB", "Waterlelie", "r.kamphuis@waterlelie.example", List.of("LVB"),
                new Range(8, 8), new Range(9, 9), List.of("GM0610", "GM0590"), List.of(), null,
                LocalDate.of(2027, 1, 1), Map.of(), List.of(), Map.of());
    }

    // no @Configuration: the scan of a whole application must not find it
    @EnableTransactionManagement
    @ComponentScan(basePackageClasses = {Requests.class, Members.class, Recognitions.class})
    @EnableConfigurationProperties
    @ConfigurationPropertiesScan(basePackageClasses = {Requests.class, Members.class})
    static class Wiring {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-03T08:41:00Z"), ZoneOffset.UTC);
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
