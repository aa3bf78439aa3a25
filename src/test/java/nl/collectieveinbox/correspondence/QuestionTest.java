package nl.collectieveinbox.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.collectieveinbox.RunningInbox;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import nl.collectieveinbox.correspondence.Answer.Done;
import nl.collectieveinbox.correspondence.Answer.Refused;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.triage.RequestFacts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question to whoever asks, about what is missing for a decision. */
class QuestionTest {

    private static RunningInbox inbox;

    @BeforeAll
    static void aRequestPassedOnByACorporation() {
        inbox = RunningInbox.start(Map.of());
        inbox.drop("1.eml", """
                From: Wijkteam <wijk@tablis.example>
                To: collectief@wonen-drechtsteden.example
                Subject: FW: Huisvestingsvraag Papendrecht
                Message-ID: <q1@tablis.example>
                Date: Thu, 5 Mar 2026 10:15:00 +0100
                Content-Type: text/plain; charset=utf-8

                Deze kwam bij ons binnen.

                Van: Joke Smit <joke@tussenpersoon.example>
                Verzonden: donderdag 5 maart 2026 09:15
                Aan: info@tablis.example
                Onderwerp: Huisvestingsvraag Papendrecht

                Wij zoeken 6 appartementen voor 6 cliënten met LVB in Papendrecht.
                """);
        inbox.awaitWalked(1);
    }

    @AfterAll
    static void close() {
        inbox.close();
    }

    @Test
    void itAsksWhoAskedForWhatIsMissingAndNothingElse() {
        Draft draft = ((Done) drafts().question(lead(), request())).draft();
        assertThat(draft.recipient()).isEqualTo("joke@tussenpersoon.example");
        assertThat(draft.inReplyTo()).as("she did not write the message that we know").isNull();
        assertThat(draft.subject()).contains(inbox.bean(JdbcClient.class).sql("select reference from request").query(String.class).single());
        assertThat(draft.body()).contains("1. ", "Vanaf wanneer").doesNotContain("gemeente", "doelgroep", "hoeveel bewoners", "LVB", "Joke");
        assertThat(draft.state()).isEqualTo(Draft.State.WAITING);
        assertThat(inbox.bean(Outbox.class).shut()).as("no mail server here").isPresent();
        assertThat(inbox.bean(Outbox.class).send(lead(), draft.id())).isInstanceOf(Refused.class);
    }

    @Test
    void itIsEditedThrownAwayAndWrittenAnew() {
        Draft draft = ((Done) drafts().question(lead(), request())).draft();
        Draft edited = ((Done) drafts().edit(lead(), draft.id(), draft.subject(), "Beste Joke, nog één ding.")).draft();
        assertThat(edited.body()).isEqualTo("Beste Joke, nog één ding.");
        assertThat(((Done) drafts().question(lead(), request())).draft()).as("asking twice gives the same one").isEqualTo(edited);
        assertThat(drafts().edit(partner(), draft.id(), "x", "y")).isInstanceOf(Refused.class);
        assertThat(drafts().edit(lead(), draft.id(), "een\nBcc: x@y.example", "y")).isInstanceOf(Refused.class);
        drafts().discard(lead(), draft.id());
        assertThat(drafts().of(draft.messageId())).isEmpty();
        assertThat(drafts().discard(lead(), draft.id())).isInstanceOf(Refused.class);
        assertThat(((Done) drafts().question(lead(), request())).draft().id()).isNotEqualTo(draft.id());
    }

    @Test
    void nobodyAsksWhatANoReplyAddressOrWhatIsKnown() {
        RequestFacts facts = inbox.bean(RequestFacts.class);
        facts.correct(lead(), request(), facts.sheet(request()).line(FactField.CONTACT_ADDRESS), List.of("no-reply@tussenpersoon.example"), "");
        assertThat(drafts().question(lead(), request())).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.rule()).isEqualTo("no-reply"));
        facts.takeBack(lead(), request(), facts.sheet(request()).line(FactField.CONTACT_ADDRESS));
    }

    private static Drafts drafts() {
        return inbox.bean(Drafts.class);
    }

    private static long request() {
        return inbox.bean(JdbcClient.class).sql("select id from request").query(Long.class).single();
    }

    private static Member lead() {
        return inbox.bean(Members.class).byUsername("regie@trivire.example").orElseThrow();
    }

    private static Member partner() {
        return inbox.bean(Members.class).byUsername("partner@woonkracht.example").orElseThrow();
    }
}
