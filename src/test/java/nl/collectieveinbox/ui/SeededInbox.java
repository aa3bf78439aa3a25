package nl.collectieveinbox.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.collectieveinbox.CollectiveInbox;
import nl.collectieveinbox.TestDatabase;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import nl.collectieveinbox.triage.Board;
import nl.collectieveinbox.triage.HousingProfile;
import nl.collectieveinbox.triage.HousingProfile.Range;
import nl.collectieveinbox.triage.Intake;
import nl.collectieveinbox.triage.Outcome;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.Requests;
import nl.collectieveinbox.triage.Step;
import nl.collectieveinbox.triage.StepResult;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A region with some months of requests in every state, for looking at and for tests. */
public final class SeededInbox {

    private record Ask(String title, String organisation, String group, int min, int max, List<String> towns, int startsIn) {}

    private static final List<Ask> ASKS = List.of(
            new Ask("12–14 studio's, beschermd wonen", "Stichting Merwestroom GGZ", "BW", 12, 14, List.of("GM0505", "GM0642"), 5),
            new Ask("6 appartementen, LVB", "Waterlelie", "LVB", 6, 6, List.of("GM0642"), 8),
            new Ask("20 kamers, jongeren 18–23", "De Tweede Kade", "JEU", 20, 20, List.of(), 0),
            new Ask("Groepswoning ouderen met dementie", "Zorggroep De Merwedeboog", "OUD", 8, 10, List.of("GM0590"), 10),
            new Ask("Tussenvoorziening, 8 plaatsen", "Stichting Kantelpunt", "MO", 8, 8, List.of("GM0610"), 3),
            new Ask("8 appartementen + steunpunt, LVB", "Waterlelie", "LVB", 8, 9, List.of("GM0610", "GM0590"), 4),
            new Ask("15 woningen gemengd wonen, statushouders", "Stichting Thuisanker", "STA", 15, 15, List.of("GM0482"), 0),
            new Ask("10 studio's, uitstroom opvang", "Opvang Kiltunnel", "MO", 10, 10, List.of("GM0505"), 9),
            new Ask("4 eengezinswoningen, vrouwenopvang", "Vrouwenopvang Biesbosch", "VRO", 4, 4, List.of(), 2));

    private final ApplicationContext application;
    private final Random random = new Random(7);

    private SeededInbox(ApplicationContext application) {
        this.application = application;
    }

    /** Starts the service with sample members and 25 requests, and stays: {@code port [number of requests]}. */
    public static void main(String[] arguments) {
        String port = arguments.length > 0 ? arguments[0] : "8080";
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 25;
        fill(start(Integer.parseInt(port)), requests);
    }

    /** The whole service on a fresh database, with an empty mailbox of its own. */
    public static ConfigurableApplicationContext start(int port) {
        Path home = temporaryFolder();
        return new SpringApplication(CollectiveInbox.class).run(
                "--server.port=" + port,
                "--spring.datasource.url=" + TestDatabase.freshUrl(),
                "--spring.datasource.username=postgres",
                "--inbox.data-dir=" + home.resolve("data"),
                "--inbox.demo.folder=" + home.resolve("mail"),
                "--inbox.demo.imap-port=0",
                "--inbox.demo.smtp-port=0");
    }

    private static Path temporaryFolder() {
        try {
            Path home = Files.createTempDirectory("inbox");
            Files.createDirectories(home.resolve("mail"));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds this many requests, spread over the states and the past months. */
    public static void fill(ApplicationContext application, int requests) {
        SeededInbox seed = new SeededInbox(application);
        for (int i = 0; i < requests; i++) {
            seed.walk(seed.open(i), i);
        }
    }

    /** Adds one new request and gives its card. */
    public static RequestCard one(ApplicationContext application, int number) {
        return new SeededInbox(application).open(number);
    }

    private RequestCard open(int i) {
        Ask ask = ASKS.get(i % ASKS.size());
        Instant now = application.getBean(Clock.class).instant();
        Instant received = now.minus(i * 31L + random.nextInt(20), ChronoUnit.HOURS);
        String reference = inTransaction(() -> {
            Intake intake = application.getBean(Intake.class);
            long message = message(received);
            long request = intake.open(message, received, profile(ask, now), List.of("TRI", "W10"));
            for (int again = 0; again < (i % 4 == 0 ? 2 : 0); again++) {
                intake.join(message(received.plus(again + 1L, ChronoUnit.HOURS)), message, true,
                        new Intake.Why("same-bytes", "zelfde bericht"), received.plus(1, ChronoUnit.HOURS), List.of("RHI"));
            }
            return application.getBean(JdbcClient.class).sql("select reference from request where id = ?")
                    .param(request).query(String.class).single();
        });
        return application.getBean(Board.class).card(lead(), reference);
    }

    private void walk(RequestCard card, int i) {
        int where = i % 7;
        if (where == 1) {
            take(lead(), card, new Step.Clarify(member("partner@woonkracht.example").id(),
                    application.getBean(Clock.class).instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(i % 9), "plattegrond"));
        }
        if (where == 2 || where >= 4) {
            card = take(lead(), card, new Step.Offer(""));
        }
        if (where >= 5) {
            Member who = where == 5 ? member("partner@woonkracht.example") : member("partner@rhiant.example");
            card = take(who, card, new Step.Claim(who.corporation(), "wij hebben ruimte"));
        }
        if (where == 6 && i > 10) {
            take(lead(), card, new Step.Close(Outcome.HONOURED, ""));
        }
    }

    private RequestCard take(Member member, RequestCard card, Step step) {
        StepResult result = application.getBean(Requests.class).take(member, card.id(), card.version(), step);
        if (result instanceof StepResult.Done done) {
            return done.card();
        }
        throw new IllegalStateException(result.toString());
    }

    private HousingProfile profile(Ask ask, Instant now) {
        LocalDate start = ask.startsIn() == 0 ? null
                : now.atZone(ZoneOffset.UTC).toLocalDate().plusMonths(ask.startsIn()).withDayOfMonth(1);
        return new HousingProfile(ask.title(), ask.organisation(), "zorg@voorbeeld.example", List.of(ask.group()),
                new Range(ask.min(), ask.max()), new Range(ask.min(), ask.max()), ask.towns(), List.of(), null, start, Map.of(), List.of(), Map.of());
    }

    private long message(Instant received) {
        // as if it had been walked to its end: there is no raw file behind it to read
        return application.getBean(JdbcClient.class).sql("""
                        with arrived as (
                            insert into message (sha256, size_bytes, received_at, registered_at)
                            values (repeat('0', 64), 1, :at, :at) returning id)
                        insert into walk (message_id, stage, state, next_try_at, changed_at)
                        select id, 'INDEX', 'DONE', :at, :at from arrived returning message_id""")
                .param("at", received.atOffset(ZoneOffset.UTC))
                .query(Long.class).single();
    }

    private Member lead() {
        return member("regie@trivire.example");
    }

    private Member member(String username) {
        return application.getBean(Members.class).byUsername(username).orElseThrow();
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return new TransactionTemplate(application.getBean(PlatformTransactionManager.class)).execute(status -> work.get());
    }
}
