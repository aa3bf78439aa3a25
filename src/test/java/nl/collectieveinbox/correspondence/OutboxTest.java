package nl.collectieveinbox.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import nl.collectieveinbox.correspondence.Draft.State;
import nl.collectieveinbox.mail.MessageKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class OutboxTest {

    private final Post post = new Post();

    @AfterEach
    void stop() {
        post.close();
    }

    @Test
    void whoAsksForOneClientIsShownTheWayAndNothingOfTheMailIsRepeated() throws Exception {
        Draft draft = post.draft();
        assertThat(draft.body()).contains("Thuis in de wijk").contains("verwijderen het op 15 juni 2026");
        assertThat(draft.subject() + draft.body()).doesNotContain("cliënt D").doesNotContain("SPOED");
        assertThat(draft.askedBy()).isEqualTo("Marieke");
        Outbox outbox = post.outbox(post.sender());
        outbox.deliver();
        assertThat(post.received()).as("nothing by itself").isZero();
        assertThat(outbox.send(Post.LEAD, draft.id())).isInstanceOf(Answer.Done.class);
        outbox.deliver();
        outbox.deliver();
        assertThat(post.state(draft)).isEqualTo(State.SENT);
        assertThat(post.received()).isEqualTo(1);
        MimeMessage sent = post.server.getReceivedMessages()[0];
        assertThat(sent.getAllRecipients()[0]).hasToString("m.schouten@stroomop.example");
        assertThat(sent.getFrom()[0]).hasToString(Post.OWN);
        assertThat(sent.getHeader("In-Reply-To")).containsExactly("<m" + draft.messageId() + "@stroomop.example>");
        assertThat((String) sent.getContent()).contains("Voor één cliënt");
    }

    @Test
    void whoAsksAgainIsToldTheReference() {
        long first = post.message(MessageKind.REQUEST, "a@zorg.example");
        long again = post.message(MessageKind.REQUEST, "b@zorg.example");
        post.database.sql("""
                insert into request (reference, first_received_at, status, status_since, last_news_at, title, profile)
                values ('CI-2026-0147', now(), 'NEW', now(), now(), '', '{}')""").update();
        post.database.sql("insert into request_message select id, 1, 'ARRIVAL', 'x', '', received_at, now() from message").update();
        assertThat(((Answer.Done) post.drafts.registered(Post.LEAD, first)).draft().body())
                .contains("vraag is geregistreerd als CI-2026-0147");
        assertThat(((Answer.Done) post.drafts.registered(Post.LEAD, again)).draft().body())
                .contains("vraag is al geregistreerd als CI-2026-0147. U hoeft de andere corporaties niet te mailen");
        assertThat(post.drafts.registered(Post.LEAD, post.message(MessageKind.OTHER, "c@zorg.example")))
                .isInstanceOf(Answer.Refused.class);
    }

    @Test
    void onlyTheLeadWritesAndSends() {
        Draft draft = post.draft();
        Outbox outbox = post.outbox(post.sender());
        assertThat(post.drafts.individual(Post.PARTNER, draft.messageId(), Post.REMOVED_ON)).isInstanceOf(Answer.Refused.class);
        assertThat(outbox.send(Post.PARTNER, draft.id())).isInstanceOf(Answer.Refused.class);
        outbox.deliver();
        assertThat(post.state(draft)).isEqualTo(State.WAITING);
        assertThat(post.received()).isZero();
    }

    @Test
    void withoutAMailServerDraftsWait() {
        Draft draft = post.draft();
        Outbox outbox = post.outbox();
        assertThat(outbox.send(Post.LEAD, draft.id())).isInstanceOf(Answer.Refused.class);
        outbox.deliver();
        assertThat(post.state(draft)).isEqualTo(State.WAITING);
    }

    @Test
    void askingOrPressingTwiceSendsOnce() {
        Draft draft = post.draft();
        assertThat(((Answer.Done) post.drafts.individual(Post.LEAD, draft.messageId(), Post.REMOVED_ON)).draft().id()).isEqualTo(draft.id());
        Outbox outbox = post.outbox(post.sender());
        outbox.send(Post.LEAD, draft.id());
        assertThat(outbox.send(Post.LEAD, draft.id())).isInstanceOf(Answer.Refused.class);
        outbox.deliver();
        assertThat(outbox.send(Post.LEAD, draft.id())).isInstanceOf(Answer.Refused.class);
        outbox.deliver();
        assertThat(post.received()).isEqualTo(1);
    }

    @Test
    void whatTurnsOutToBeAnAutomaticReplyIsNotSentAnyMore() {
        Draft draft = post.draft();
        post.database.sql("update recognised set kind = 'AUTO_REPLY' where message_id = ?").param(draft.messageId()).update();
        assertThat(post.outbox(post.sender()).send(Post.LEAD, draft.id())).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void anActThatDidNotHappenSendsNoMail() {
        Draft draft = post.draft();
        Outbox outbox = post.outbox(post.sender());
        post.transaction.executeWithoutResult(status -> {
            outbox.send(Post.LEAD, draft.id());
            status.setRollbackOnly();
        });
        outbox.deliver();
        assertThat(post.received()).isZero();
        assertThat(post.state(draft)).isEqualTo(State.WAITING);
    }

    @Test
    void aServerThatIsAwayIsTriedAgainAndThenGivenUp() {
        Draft draft = post.draft();
        Outbox outbox = post.outbox(post.sender());
        outbox.send(Post.LEAD, draft.id());
        post.server.stop();
        outbox.deliver();
        outbox.deliver();
        assertThat(post.state(draft)).isEqualTo(State.QUEUED);
        assertThat(post.database.sql("select attempts from draft").query(Integer.class).single()).isEqualTo(1);
        for (Duration pause : new Duration[] {Duration.ofMinutes(1), Duration.ofMinutes(4), Duration.ofMinutes(16)}) {
            post.tick(pause);
            outbox.deliver();
        }
        assertThat(post.state(draft)).isEqualTo(State.FAILED);
        assertThat(post.drafts.of(draft.messageId()).getFirst().problem()).contains("mailserver");
    }

    @Test
    void whoIsKilledBetweenSendingAndRememberingDoesNotSendAgain() {
        Draft draft = post.draft();
        Outbox killed = post.outbox(post.at(new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
                super.doSend(messages, originals);
                throw new IllegalStateException("killed");
            }
        }));
        killed.send(Post.LEAD, draft.id());
        assertThatThrownBy(killed::deliver).hasMessage("killed");
        post.outbox(post.sender()).deliver();
        assertThat(post.received()).isEqualTo(1);
        assertThat(post.state(draft)).isEqualTo(State.UNCERTAIN);
        assertThat(post.drafts.of(draft.messageId()).getFirst().problem()).containsIgnoringCase("onzeker");
    }

    @Test
    void aLineThatBreaksAfterTheMessageWasGivenIsNoReasonToSendItAgain() {
        Draft draft = post.draft();
        Outbox outbox = post.outbox(post.at(new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
                super.doSend(messages, originals);
                throw new MailSendException(Map.of(messages[0], new MessagingException("Read timed out")));
            }
        }));
        outbox.send(Post.LEAD, draft.id());
        outbox.deliver();
        post.tick(Duration.ofDays(1));
        outbox.deliver();
        assertThat(post.received()).isEqualTo(1);
        assertThat(post.state(draft)).isEqualTo(State.UNCERTAIN);
    }

    @Test
    void aMessageThatTheServerRefusesWasNotSent() {
        Draft draft = post.draft();
        Outbox outbox = post.outbox(post.at(new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
                throw new MailSendException(Map.of(messages[0], new SendFailedException("552 5.2.2 mailbox full")));
            }
        }));
        outbox.send(Post.LEAD, draft.id());
        outbox.deliver();
        assertThat(post.state(draft)).isEqualTo(State.QUEUED);
        post.tick(Duration.ofMinutes(1));
        post.outbox(post.sender()).deliver();
        assertThat(post.state(draft)).isEqualTo(State.SENT);
    }

    @Test
    void whatWasOnItsWayWhenABackupWasTakenIsNotSentAfterItIsRestored() {
        Draft draft = post.draft();
        Outbox outbox = post.outbox(post.sender());
        outbox.send(Post.LEAD, draft.id());
        post.database.sql("insert into restored values ('2026-06-02T00:00:00Z', '2026-06-01T00:00:00Z')").update();
        outbox.deliver();
        assertThat(post.received()).isZero();
        assertThat(post.state(draft)).isEqualTo(State.UNCERTAIN);
    }
}
