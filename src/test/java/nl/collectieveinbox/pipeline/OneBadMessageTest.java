package nl.collectieveinbox.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import nl.collectieveinbox.RunningInbox;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.archive.Archive;
import nl.collectieveinbox.archive.RegisteredMessage;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.parsing.MessageReader;
import nl.collectieveinbox.parsing.UnreadableMessage;
import nl.collectieveinbox.pipeline.Progress.Counts;
import nl.collectieveinbox.pipeline.SetAside.SetAsideMessage;
import nl.collectieveinbox.recognition.Recogniser;
import nl.collectieveinbox.recognition.Recognitions;
import nl.collectieveinbox.recognition.Tellings;
import nl.collectieveinbox.triage.Board;
import nl.collectieveinbox.triage.BoardFilter;
import nl.collectieveinbox.triage.RequestState.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Fifty messages: one throws, one hangs, one eats the heap, one spoils its batch later on, one is no message at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneBadMessageTest {

    private static final int MESSAGES = 50;
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private static volatile boolean mended;
    private RunningInbox inbox;

    @BeforeAll
    void fiftyMessagesArrive() {
        inbox = RunningInbox.start(Map.of("inbox.pipeline.stage-limit", "2s"), PlantedOpener.class);
        for (int i = 1; i <= MESSAGES - 1; i++) {
            String trouble = switch (i) {
                case 10 -> "throws";
                case 20 -> "hangs";
                case 30 -> "eats the heap";
                case 40 -> "spoils the batch";
                default -> "";
            };
            inbox.drop("m%02d.eml".formatted(i), request(i, trouble));
        }
        inbox.drop("zz-random.eml", new byte[] {0, 1, 2, 3, (byte) 0xff, 7, 9, 0, 0, 12});
        inbox.awaitWalked(MESSAGES);
    }

    @AfterAll
    void stop() {
        inbox.close();
    }

    @Test
    void theOthersAreCardsAndTheBadOnesAreSetAsideWithTheReason() {
        Counts counts = inbox.bean(Progress.class).now();
        assertThat(counts).isEqualTo(new Counts(0, 0, MESSAGES - 5, 5));
        assertThat(inbox.bean(Board.class).counts(BoardFilter.NONE).get(Status.NEW)).isEqualTo(MESSAGES - 5);
        assertThat(inbox.bean(SetAside.class).list(true, 0, 10)).hasSize(5)
                .allSatisfy(message -> {
                    assertThat(message.kind()).isEqualTo(MessageKind.UNREADABLE);
                    assertThat(message.reason()).isNotBlank();
                })
                .extracting(SetAsideMessage::reason)
                .anySatisfy(reason -> assertThat(reason).contains("IllegalStateException"))
                .anySatisfy(reason -> assertThat(reason).contains("langer dan 2 seconden"))
                .anySatisfy(reason -> assertThat(reason).contains("OutOfMemoryError"));
    }

    @Test
    void whatWasSetAsideIsReadWhenItIsTriedAgain() {
        SetAside setAside = inbox.bean(SetAside.class);
        SetAsideMessage threw = setAside.list(true, 0, 10).stream()
                .filter(message -> message.reason().contains("IllegalStateException")).findFirst().orElseThrow();
        mended = true;
        setAside.retry(new Member(1, "regie", "Marieke", Role.LEAD, "TRI"), threw.messageId());
        RunningInbox.await("the retried message", () -> setAside.list(true, 0, 10).stream()
                .noneMatch(message -> message.messageId() == threw.messageId()));
        inbox.awaitWalked(MESSAGES);
        mended = false;
        assertThat(inbox.bean(Board.class).counts(BoardFilter.NONE).get(Status.NEW)).isEqualTo(MESSAGES - 4);
        // as it was, for the other test
        setBack(threw.messageId());
    }

    private void setBack(long messageId) {
        var database = inbox.bean(org.springframework.jdbc.core.simple.JdbcClient.class);
        for (String table : List.of("request_message", "request_event", "request_municipality", "request_target_group",
                "request_asked", "request")) {
            String column = table.equals("request") ? "id" : "request_id";
            database.sql("delete from " + table + " where " + column
                    + " in (select max(id) from request where title like '%nummer 10%')").update();
        }
        inbox.bean(Queue.class).again(messageId, Stage.READ);
        inbox.bean(Walkers.class).wake();
        inbox.awaitWalked(MESSAGES);
    }

    private static String request(int number, String trouble) {
        return """
                From: Annelies <a%1$d@merwestroom.example>
                To: collectief@wonen-drechtsteden.example
                Subject: Huisvestingsvraag nummer %1$d %2$s
                Message-ID: <n%1$d@merwestroom.example>
                Date: Tue, 3 Mar 2026 09:%1$02d:00 +0100

                Wij zoeken een locatie voor een groep bewoners van huis nummer %1$d in onze eigen straat %1$d.
                """.formatted(number, trouble);
    }

    static class PlantedOpener {

        @Bean
        @Primary
        MessageOpener plantedOpener(MessageReader reader, Archive archive) {
            return new MessageOpener(reader, archive) {
                @Override
                ReadMessage open(RegisteredMessage message) throws IOException, UnreadableMessage {
                    ReadMessage read = super.open(message);
                    return mended ? read : spoilt(read);
                }
            };
        }

        @Bean
        @Primary
        RecogniseStation plantedStation(Recogniser recogniser, Recognitions recognitions, Tellings tellings, Known known) {
            return new RecogniseStation(recogniser, recognitions, tellings, known) {
                @Override
                public void work(List<Journey> batch) {
                    if (batch.stream().anyMatch(journey -> journey.read().subject().endsWith("spoils the batch"))) {
                        throw new OutOfMemoryError("planted");
                    }
                    super.work(batch);
                }
            };
        }

        private static ReadMessage spoilt(ReadMessage read) {
            if (read.subject().endsWith("throws")) {
                throw new IllegalStateException("planted");
            }
            if (read.subject().endsWith("hangs")) {
                hang();
            }
            if (read.subject().endsWith("eats the heap")) {
                List<long[]> eaten = new ArrayList<>();
                while (true) {
                    eaten.add(new long[Integer.MAX_VALUE - 8]);
                }
            }
            return read;
        }

        private static void hang() {
            boolean hanging = true;
            while (hanging) {
                try {
                    NEVER.await();
                    hanging = false;
                } catch (InterruptedException e) {
                    // one that hangs for real does not listen either
                }
            }
        }
    }
}
