package nl.collectieveinbox.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.collectieveinbox.TestDatabase;
import nl.collectieveinbox.duplicates.Placement.FollowUpOf;
import nl.collectieveinbox.duplicates.Placement.NewRequest;
import nl.collectieveinbox.duplicates.Placement.SameAs;
import nl.collectieveinbox.recognition.Fixtures;
import nl.collectieveinbox.recognition.Fixtures.Fixture;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.recognition.Recogniser;
import nl.collectieveinbox.recognition.Recognitions;
import nl.collectieveinbox.region.Region;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which of the collected mails are put together, against which belong together. */
class GroupScoreTest {

    private final Map<Long, Fixture> arrived = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int linked;
    private int proposed;
    private int followed;
    private int missed;

    @Test
    void noLinkTheMachineMakesIsWrong() {
        try (var context = new AnnotationConfigApplicationContext(DuplicatesTest.Start.class)) {
            walk(context, Fixtures.read(true));
        }
        System.out.println("linked " + linked + " proposed " + proposed + " missed " + missed + " followed " + followed);
        wrong.forEach(System.out::println);
        assertThat(wrong).noneMatch(line -> line.startsWith("WRONG LINK"));
        assertThat(linked).isPositive();
    }

    private void walk(AnnotationConfigApplicationContext context, List<Fixture> fixtures) {
        Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));
        var transaction = new TransactionTemplate(context.getBean(DataSourceTransactionManager.class));
        var database = JdbcClient.create(context.getBean(DataSource.class));
        fixtures.stream().sorted(Comparator.comparing(GroupScoreTest::sent)).forEach(fixture -> {
            long id = database.sql("insert into message (sha256, size_bytes, received_at, registered_at) values ('x', 1, now(), now()) returning id")
                    .query(Long.class).single();
            Recognised recognised = recogniser.recognise(fixture.message(), fixture.attachments());
            context.getBean(Recognitions.class).saveAll(Map.of(id, recognised));
            Placement placement = transaction.execute(status -> context.getBean(Duplicates.class)
                    .place(new Candidate(id, fixture.sha256(), fixture.message(), recognised)));
            judge(fixture, placement);
            arrived.put(id, fixture);
        });
    }

    private void judge(Fixture fixture, Placement placement) {
        boolean seen = fixture.said("kind").equals("REQUEST") && arrived.values().stream()
                .anyMatch(other -> other.said("kind").equals("REQUEST") && other.said("request").equals(fixture.said("request")));
        switch (placement) {
            case SameAs same -> {
                linked++;
                note("WRONG LINK", fixture, same.messageId(), same.rule());
            }
            case FollowUpOf follow -> {
                followed++;
                note("wrong follow-up", fixture, follow.messageId(), follow.rule());
            }
            case NewRequest fresh -> {
                boolean found = fresh.possible().stream().anyMatch(each -> belongs(fixture, each.messageId()));
                proposed += seen && found ? 1 : 0;
                missed += seen && !found ? 1 : 0;
                if (seen && !found) {
                    wrong.add("missed | " + fixture.name());
                }
                fresh.possible().forEach(each -> note("wrong proposal", fixture, each.messageId(), each.reasons().toString()));
            }
            case Placement.NoRequest none -> {
                if (!fixture.said("request").isEmpty()) {
                    wrong.add("unplaced | " + fixture.name() + " | " + none.reason());
                }
            }
        }
    }

    private void note(String what, Fixture fixture, long known, String rule) {
        if (!belongs(fixture, known)) {
            wrong.add(what + " | " + fixture.name() + " | " + arrived.get(known).name() + " | " + rule);
        }
    }

    private boolean belongs(Fixture fixture, long known) {
        return arrived.get(known).said("request").equals(fixture.said("request"));
    }

    private static Instant sent(Fixture fixture) {
        return fixture.message().sentAt() == null ? Instant.EPOCH : fixture.message().sentAt();
    }
}
