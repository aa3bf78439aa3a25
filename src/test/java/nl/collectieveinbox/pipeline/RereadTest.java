package nl.collectieveinbox.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.RunningInbox;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.pipeline.Rereads.Change;
import nl.collectieveinbox.pipeline.Rereads.Run;
import nl.collectieveinbox.recognition.AttachmentText;
import nl.collectieveinbox.recognition.Fact;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.recognition.Recogniser;
import nl.collectieveinbox.recognition.Recognitions;
import nl.collectieveinbox.recognition.SenderChoice;
import nl.collectieveinbox.recognition.Told;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.Board;
import nl.collectieveinbox.triage.FactResult;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.RequestFacts;
import nl.collectieveinbox.triage.Requests;
import nl.collectieveinbox.triage.Step;
import nl.collectieveinbox.triage.StepResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A newer recogniser reads everything again: one that adds a place, and knows some messages for what they are. */
class RereadTest {

    private static final int MESSAGES = 4;
    private static volatile boolean newer;
    private static volatile Runnable meanwhile = () -> {};
    private static volatile Runnable whileReading = () -> {};
    private static RunningInbox inbox;

    @BeforeAll
    static void fourMessagesAreRead() {
        inbox = RunningInbox.start(Map.of("inbox.pipeline.reread.page", "2", "inbox.pipeline.reread.rest", "0"), Newer.class);
        inbox.drop("1.eml", mail(1, "Huisvestingsvraag Dordrecht", "Wij zoeken een locatie voor 12 cliënten met LVB in Dordrecht."));
        inbox.drop("2.eml", mail(2, "Huisvestingsvraag Papendrecht", "Wij zoeken een locatie voor 6 bewoners met LVB in Papendrecht."));
        inbox.drop("3.eml", mail(3, "Mooie kavels", "Dit is een bericht over kavels zonder vraag."));
        inbox.drop("4.eml", mail(4, "Huisvestingsvraag Sliedrecht", "Wij zoeken een locatie voor 9 jongeren in Sliedrecht."));
        inbox.awaitWalked(MESSAGES);
    }

    @AfterEach
    void theOldVersionReadsItBack() {
        newer = false;
        meanwhile = () -> {};
        reread();
        inbox.awaitWalked(MESSAGES);
    }

    @AfterAll
    static void close() {
        inbox.close();
    }

    @Test
    void itShowsWhatChangedAndASecondTimeNothingDoes() {
        newer = true;
        Run run = reread();
        assertThat(run.read()).isEqualTo(MESSAGES);
        assertThat(changes(run)).anySatisfy(change -> {
            assertThat(change.messageId()).isEqualTo(message("Dordrecht"));
            assertThat(change.what()).isEqualTo("Aantal plaatsen");
            assertThat(change.before()).isEqualTo("12");
            assertThat(change.after()).isEqualTo("13");
            assertThat(change.reference()).isNotNull();
        });
        assertThat(card("Dordrecht").places().min()).isEqualTo(13);
        inbox.awaitWalked(MESSAGES);
        Run again = reread();
        assertThat(again.read()).isEqualTo(MESSAGES);
        assertThat(again.id()).isNotEqualTo(run.id());
        assertThat(changes(again)).isEmpty();
        assertThat(Reread.sentence(again)).contains("nothing is read otherwise");
    }

    @Test
    void whatAPersonSaidStays() {
        RequestFacts facts = inbox.bean(RequestFacts.class);
        long request = card("Dordrecht").id();
        facts.correct(lead(), request, facts.sheet(request).line(FactField.PLACES), List.of("15"), "");
        Corrections corrections = inbox.bean(Corrections.class);
        corrections.kind(lead(), message("kavels"), MessageKind.NEWSLETTER, "");
        corrections.sender(lead(), message("Papendrecht"), new SenderChoice.Typed(new Address("Bea", "bea@elders.example")), "");
        inbox.awaitWalked(MESSAGES);
        newer = true;
        Run run = reread();
        assertThat(card("Dordrecht").places().min()).isEqualTo(15);
        assertThat(kind("kavels")).isEqualTo(MessageKind.NEWSLETTER);
        assertThat(inbox.bean(Recognitions.class).find(message("Papendrecht")).orElseThrow().original().from().address())
                .isEqualTo("bea@elders.example");
        assertThat(changes(run)).anySatisfy(change -> {
            assertThat(change.what()).isEqualTo("Aantal plaatsen");
            assertThat(change.overruled()).isTrue();
        });
        facts.takeBack(lead(), request, facts.sheet(request).line(FactField.PLACES));
        corrections.of(message("kavels")).forEach(each -> corrections.undo(lead(), each.id()));
        corrections.of(message("Papendrecht")).forEach(each -> corrections.undo(lead(), each.id()));
        inbox.awaitWalked(MESSAGES);
    }

    @Test
    void aMessageThatTurnsOutToAskIsPlacedAndOneThatDoesNotKeepsItsRequest() {
        String kept = card("Sliedrecht").reference();
        newer = true;
        Run run = reread();
        inbox.awaitWalked(MESSAGES);
        assertThat(card("kavels").reference()).startsWith("CI-");
        assertThat(card("Sliedrecht").reference()).isEqualTo(kept);
        assertThat(changes(run).getFirst()).satisfies(change -> {
            assertThat(change.toLookAt()).isTrue();
            assertThat(change.reference()).isEqualTo(kept);
            assertThat(change.after()).isEqualTo("reclame");
        });
        assertThat(run.toLookAt()).isOne();
    }

    @Test
    void peopleClaimAndNoteWhileItGoesOn() {
        Requests requests = inbox.bean(Requests.class);
        List<Object> results = new ArrayList<>();
        RequestCard before = card("Dordrecht");
        newer = true;
        meanwhile = () -> {
            meanwhile = () -> {};
            RequestCard card = card("Dordrecht");
            results.add(requests.take(lead(), card.id(), card.version(), new Step.Note("onderweg")));
            results.add(requests.take(lead(), card.id(), card.version(), new Step.Offer("")));
            RequestFacts facts = inbox.bean(RequestFacts.class);
            results.add(facts.correct(lead(), card.id(), facts.sheet(card.id()).line(FactField.UNITS), List.of("9"), ""));
        };
        reread();
        assertThat(results).hasSize(3);
        assertThat(results.subList(0, 2)).allMatch(StepResult.Done.class::isInstance);
        assertThat(results.get(2)).isInstanceOf(FactResult.Done.class);
        assertThat(card("Dordrecht").places().min()).isEqualTo(13);
        assertThat(before.state()).isNotEqualTo(card("Dordrecht").state());
    }

    @Test
    void whoSaysWhoAsksWhileItIsReadIsHeard() {
        long message = message("Dordrecht");
        Corrections corrections = inbox.bean(Corrections.class);
        newer = true;
        whileReading = () -> {
            whileReading = () -> {};
            corrections.sender(lead(), message, new SenderChoice.Typed(new Address("Cor", "cor@elders.example")), "");
            // the walk has read it by that before we keep what we read without
            inbox.awaitWalked(MESSAGES);
        };
        reread();
        inbox.awaitWalked(MESSAGES);
        assertThat(inbox.bean(Recognitions.class).find(message).orElseThrow().original().from().address())
                .isEqualTo("cor@elders.example");
        corrections.of(message).forEach(each -> corrections.undo(lead(), each.id()));
        inbox.awaitWalked(MESSAGES);
        assertThat(inbox.bean(Recognitions.class).find(message).orElseThrow().chain()).isEmpty();
    }

    @Test
    void oneThatBrokeOffGoesOnWhereItWas() {
        newer = true;
        meanwhile = () -> {
            throw new StopHere();
        };
        try {
            reread();
        } catch (StopHere e) {
            // as a kill would end it, after the first page
        }
        Run half = inbox.bean(Rereads.class).latest().orElseThrow();
        assertThat(half.over()).isFalse();
        meanwhile = () -> {};
        Run whole = reread();
        assertThat(whole.id()).isEqualTo(half.id());
        assertThat(whole.over()).isTrue();
        assertThat(whole.read() + whole.queued()).as("each once").isEqualTo(MESSAGES);
        assertThat(card("Dordrecht").places().min()).isEqualTo(13);
    }

    @Test
    void theLeadStartsItFromTheScreenAndTheServiceDoesIt() {
        inbox.bean(JdbcClient.class).sql("update recognised set version = 0").update();
        Rereads rereads = inbox.bean(Rereads.class);
        assertThat(rereads.outdated()).isEqualTo(MESSAGES);
        Run run = rereads.start(lead(), true);
        assertThat(rereads.start(lead(), true).id()).isEqualTo(run.id());
        RunningInbox.await("the run to end", () -> rereads.latest().orElseThrow().over());
        Run done = rereads.latest().orElseThrow();
        assertThat(done.id()).isEqualTo(run.id());
        assertThat(done.by()).isEqualTo(lead().name());
        assertThat(done.fromRaw()).isTrue();
        assertThat(rereads.outdated()).isZero();
    }

    private static Run reread() {
        return inbox.bean(Reread.class).run(false, (done, total) -> meanwhile.run());
    }

    private static List<Change> changes(Run run) {
        return inbox.bean(Rereads.class).changes(run.id(), 0, 100);
    }

    private static Member lead() {
        return inbox.bean(Members.class).byUsername("regie@trivire.example").orElseThrow();
    }

    private static long message(String subject) {
        return inbox.bean(JdbcClient.class).sql("select message_id from message_content where subject like '%' || ?")
                .param(subject).query(Long.class).single();
    }

    private static MessageKind kind(String subject) {
        return inbox.bean(Recognitions.class).find(message(subject)).orElseThrow().kind();
    }

    private static RequestCard card(String subject) {
        return inbox.bean(Board.class).card(lead(), inbox.bean(JdbcClient.class).sql("""
                        select r.reference from request r join request_message m on m.request_id = r.id
                        where m.message_id = ?""").param(message(subject)).query(String.class).single());
    }

    private static String mail(int number, String subject, String text) {
        return """
                From: Zorg %1$d <a%1$d@zorghuis%1$d.example>
                To: collectief@wonen-drechtsteden.example
                Subject: %2$s
                Message-ID: <r%1$d@zorghuis%1$d.example>
                Date: Tue, 3 Mar 2026 09:%1$02d:00 +0100
                Content-Type: text/plain; charset=utf-8

                %3$s
                """.formatted(number, subject, text);
    }

    static class StopHere extends RuntimeException {}

    static class Newer {

        @Bean
        @Primary
        Recogniser newerRecogniser(Region region) {
            return new Recogniser(region) {
                @Override
                public Recognised recognise(ReadMessage message, List<AttachmentText> attachments, Told told) {
                    Recognised read = super.recognise(message, attachments, told);
                    if (message.subject().endsWith("Dordrecht")) {
                        whileReading.run();
                    }
                    return newer ? otherwise(read, message) : read;
                }
            };
        }

        private static Recognised otherwise(Recognised read, ReadMessage message) {
            MessageKind kind = message.subject().endsWith("kavels") ? MessageKind.REQUEST
                    : message.subject().endsWith("Sliedrecht") ? MessageKind.ADVERTISING : read.kind();
            return new Recognised(kind, read.kindRule(), read.kindReason(), read.chain(), read.ownText(), read.parts(),
                    read.facts().stream().map(fact -> fact.field() == FactField.PLACES ? new Fact(fact.field(),
                            Integer.toString(Integer.parseInt(fact.value()) + 1), fact.quote(), fact.source(), 0.9) : fact).toList());
        }
    }
}
