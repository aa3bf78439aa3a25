package nl.collectieveinbox.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.collectieveinbox.RunningInbox;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.pipeline.CorrectionResult.Done;
import nl.collectieveinbox.pipeline.CorrectionResult.Refused;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.recognition.Recognitions;
import nl.collectieveinbox.recognition.SenderChoice;
import nl.collectieveinbox.triage.Board;
import nl.collectieveinbox.triage.Outcome;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.RequestFile;
import nl.collectieveinbox.triage.RequestState;
import nl.collectieveinbox.triage.Requests;
import nl.collectieveinbox.triage.Step;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People correct what a message is and who asks in it. */
class CorrectionsTest {

    private static final int MESSAGES = 7;
    private static RunningInbox inbox;

    @BeforeAll
    static void sevenMessagesAreRead() {
        inbox = RunningInbox.start(Map.of());
        inbox.drop("1.eml", mail("rob@waterlelie.example", "aan voor Sliedrecht", "Wij zoeken 8 appartementen voor 8 cliënten met LVB in Sliedrecht."));
        inbox.drop("2.eml", mail("wijk@tablis.example", "FW: aan voor Papendrecht", """
                Deze kwam bij ons binnen.

                Van: Joke Smit <joke@tussenpersoon.example>
                Verzonden: donderdag 5 maart 2026 09:15
                Aan: info@tablis.example
                Onderwerp: aan voor Papendrecht

                Wij zoeken 6 appartementen voor 6 cliënten met LVB in Papendrecht."""));
        inbox.drop("3.eml", mail("piet@groot.example", "kavels", "Dit is een bericht over kavels zonder vraag."));
        inbox.drop("4.eml", mail("an@stroomop.example", "aan voor Zwijndrecht", "Wij zoeken een locatie voor 9 jongeren in Zwijndrecht."));
        inbox.drop("5.eml", mail("an@kade.example", "aan voor Alblasserdam", "Wij zoeken een locatie voor 11 ouderen in Alblasserdam."));
        inbox.drop("6.eml", mail("info@pand.example", "Automatisch antwoord: over het pand", "Zie hieronder: 14 plaatsen voor bewoners met autisme in Dordrecht."));
        inbox.drop("7.eml", mail("karin@woonkracht.example", "FW: aan voor Gorinchem", """
                Deze kwam bij ons binnen.

                Van: Noor Hazelaar <noor@hazelhof.example>
                Verzonden: maandag 29 december 2025 16:40
                Aan: info@rhiant.example
                Onderwerp: aan voor Gorinchem

                Wij zoeken 7 appartementen voor 7 cliënten met NAH in Gorinchem."""));
        inbox.awaitWalked(MESSAGES);
    }

    @AfterAll
    static void close() {
        inbox.close();
    }

    @Test
    void whatIsNoRequestClosesItsOwnAndComesBackWhenThatIsUndone() {
        long message = message("Sliedrecht");
        RequestFile before = file(message);
        Done done = (Done) corrections().kind(lead(), message, MessageKind.INDIVIDUAL, "gaat over één man");
        assertThat(file(message).card().state()).isInstanceOfSatisfying(RequestState.Closed.class, closed -> {
            assertThat(closed.outcome()).isEqualTo(Outcome.REFERRED);
            assertThat(closed.reason()).contains("gaat over één man");
        });
        inbox.awaitWalked(MESSAGES);
        assertThat(recognised(message).kind()).isEqualTo(MessageKind.INDIVIDUAL);
        assertThat(corrections().undo(lead(), done.correctionId())).isInstanceOf(Done.class);
        inbox.awaitWalked(MESSAGES);
        assertThat(file(message).card().state().status()).isEqualTo(before.card().state().status());
        assertThat(recognised(message).kind()).isEqualTo(MessageKind.REQUEST);
        assertThat(recognised(message).kindRule()).isNotEqualTo("person");
        assertThat(file(message).profile()).isEqualTo(before.profile());
        assertThat(file(message).events()).extracting(RequestFile.TimelineEvent::type).contains("KIND", "CLOSE", "UNDONE");
    }

    @Test
    void whatHangsTogetherOrIsTakenSaysWhyNot() {
        long message = message("Zwijndrecht");
        Requests requests = inbox.bean(Requests.class);
        requests.take(lead(), file(message).card().id(), file(message).card().version(), new Step.Claim("TRI", ""));
        assertThat(corrections().kind(lead(), message, MessageKind.ADVERTISING, "")).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason()).contains("opgepakt door", "teruggeven"));
        assertThat(recognised(message).kind()).isEqualTo(MessageKind.REQUEST);
        assertThat(corrections().of(message)).isEmpty();
    }

    @Test
    void onlyTheLeadCorrects() {
        Member karin = inbox.bean(Members.class).byUsername("partner@woonkracht.example").orElseThrow();
        assertThat(corrections().kind(karin, message("Alblasserdam"), MessageKind.OTHER, "")).isInstanceOf(Refused.class);
        assertThat(corrections().sender(karin, message("Alblasserdam"), new SenderChoice.Envelope(), "")).isInstanceOf(Refused.class);
    }

    @Test
    void aRequestIsMadeWithItsFactsAndUndoneAgain() {
        long message = message("pand");
        assertThat(recognised(message).kind()).isNotEqualTo(MessageKind.REQUEST);
        Done done = (Done) corrections().kind(lead(), message, MessageKind.REQUEST, "");
        inbox.awaitWalked(MESSAGES);
        assertThat(file(message).profile().places()).isNotNull();
        assertThat(file(message).profile().municipalities()).contains("GM0505");
        corrections().undo(lead(), done.correctionId());
        inbox.awaitWalked(MESSAGES);
        assertThat(recognised(message).kind()).isNotEqualTo(MessageKind.REQUEST);
        assertThat(file(message).card().state()).isInstanceOf(RequestState.Closed.class);
        corrections().kind(lead(), message, MessageKind.REQUEST, "toch wel");
        inbox.awaitWalked(MESSAGES);
        assertThat(file(message).card().state()).isInstanceOf(RequestState.New.class);
    }

    @Test
    void theSenderIsWhoAPersonSaysAndTheProfileFollows() {
        long message = message("Papendrecht");
        assertThat(file(message).profile().contactAddress()).isEqualTo("joke@tussenpersoon.example");
        assertThat(corrections().road(message)).hasSize(1);
        Done typed = (Done) corrections().sender(lead(), message,
                new SenderChoice.Typed(new Address("Rob Kamphuis", "rob@waterlelie.example")), "Joke mailde namens hem");
        inbox.awaitWalked(MESSAGES);
        assertThat(file(message).profile().contactAddress()).isEqualTo("rob@waterlelie.example");
        assertThat(file(message).events()).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo("SENDER");
            assertThat(event.text()).isEqualTo("Afzender: Joke Smit → Rob Kamphuis");
            assertThat(event.why()).isEqualTo("Joke mailde namens hem");
        });
        Done envelope = (Done) corrections().sender(lead(), message, new SenderChoice.Envelope(), "");
        inbox.awaitWalked(MESSAGES);
        assertThat(recognised(message).chain()).isEmpty();
        assertThat(corrections().undo(lead(), typed.correctionId())).isInstanceOf(Refused.class);
        corrections().undo(lead(), envelope.correctionId());
        inbox.awaitWalked(MESSAGES);
        assertThat(recognised(message).original().from().address()).isEqualTo("rob@waterlelie.example");
        corrections().undo(lead(), typed.correctionId());
        inbox.awaitWalked(MESSAGES);
        assertThat(file(message).profile().contactAddress()).isEqualTo("joke@tussenpersoon.example");
        assertThat(corrections().sender(lead(), message, new SenderChoice.Typed(new Address("Rob", "rob")), ""))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whenItFirstCameAndWhoWasAskedFollowTheSenderAndComeBackWithHim() {
        long message = message("Gorinchem");
        RequestCard before = file(message).card();
        assertThat(before.firstReceivedAt()).isEqualTo(Instant.parse("2025-12-29T15:40:00Z"));
        assertThat(before.askedCorporations()).containsExactly("RHI", "W10");
        Done envelope = (Done) corrections().sender(lead(), message, new SenderChoice.Envelope(), "");
        inbox.awaitWalked(MESSAGES);
        RequestCard corrected = file(message).card();
        assertThat(corrected.firstReceivedAt()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(corrected.askedCorporations()).containsExactly("W10");
        assertThat(corrected.reference()).isEqualTo(before.reference());
        corrections().undo(lead(), envelope.correctionId());
        inbox.awaitWalked(MESSAGES);
        assertThat(file(message).card().firstReceivedAt()).isEqualTo(before.firstReceivedAt());
        assertThat(file(message).card().askedCorporations()).isEqualTo(before.askedCorporations());
    }

    @Test
    void aCorrectionOfWhatIsUnderWayIsWalkedWhenItIsThrough() {
        long message = message("kavels");
        JdbcClient database = inbox.bean(JdbcClient.class);
        // as if a walker had it in hand
        database.sql("update walk set state = 'WORKING', stage = 'INDEX', leased_until = now() + interval '1 hour' where message_id = ?")
                .param(message).update();
        corrections().kind(lead(), message, MessageKind.REQUEST, "");
        assertThat(database.sql("select again_from from walk where message_id = ?").param(message).query(String.class).single())
                .isEqualTo("RECOGNISE");
        database.sql("update walk set leased_until = now() - interval '1 hour' where message_id = ?").param(message).update();
        inbox.awaitWalked(MESSAGES);
        assertThat(file(message).card().reference()).startsWith("CI-");
    }

    /** As long as the end of the walk is not committed, asking for another waits; it must not ask in vain. */
    @Test
    void whatComesToItsEndWhileItIsAskedToWalkAgainDoesSo() throws Exception {
        long message = message("Papendrecht");
        JdbcClient database = inbox.bean(JdbcClient.class);
        long times = recognisedTimes(message);
        database.sql("update walk set state = 'WORKING', stage = 'INDEX' where message_id = ?").param(message).update();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> asked = inbox.bean(TransactionTemplate.class).execute(status -> {
                database.sql("update walk set state = 'DONE' where message_id = ?").param(message).update();
                Future<?> again = other.submit(() -> inbox.bean(Queue.class).readAgain(message));
                RunningInbox.await("it to wait for us", () -> database.sql("select exists (select from pg_locks where not granted)")
                        .query(Boolean.class).single());
                return again;
            });
            asked.get();
        }
        inbox.awaitWalked(MESSAGES);
        assertThat(recognisedTimes(message)).isEqualTo(times + 1);
    }

    private static long recognisedTimes(long message) {
        return inbox.bean(JdbcClient.class).sql("select times from stage_done where message_id = ? and stage = 'RECOGNISE'")
                .param(message).query(Long.class).single();
    }

    private static Corrections corrections() {
        return inbox.bean(Corrections.class);
    }

    private static Member lead() {
        return inbox.bean(Members.class).byUsername("regie@trivire.example").orElseThrow();
    }

    private static Recognised recognised(long message) {
        return inbox.bean(Recognitions.class).find(message).orElseThrow();
    }

    private static long message(String subject) {
        return inbox.bean(JdbcClient.class).sql("select message_id from message_content where subject like '%' || ?")
                .param(subject).query(Long.class).single();
    }

    private static RequestFile file(long message) {
        return inbox.bean(Board.class).file(lead(), inbox.bean(JdbcClient.class).sql("""
                        select r.reference from request r join request_message m on m.request_id = r.id
                        where m.message_id = ?""").param(message).query(String.class).single());
    }

    private static String mail(String from, String subject, String text) {
        return """
                From: %1$s
                To: collectief@wonen-drechtsteden.example
                Subject: %2$s
                Message-ID: <%3$d.%1$s>
                Date: Thu, 5 Mar 2026 10:15:00 +0100
                Content-Type: text/plain; charset=utf-8

                %4$s
                """.formatted(from, subject, subject.length(), text);
    }
}
