package nl.collectieveinbox.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import nl.collectieveinbox.mail.MessageKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NeverAnswerTest {

    private final Post post = new Post();

    @AfterEach
    void stop() {
        post.close();
    }

    private String ruleAgainst(long message) {
        return post.drafts.individual(Post.LEAD, message, Post.REMOVED_ON) instanceof Answer.Refused refused ? refused.rule() : "none";
    }

    @Test
    void noKindThatAMachineSendsIsEverAnswered() {
        Map<MessageKind, String> rules = Map.of(
                MessageKind.AUTO_REPLY, "auto-reply", MessageKind.BOUNCE, "bounce", MessageKind.NEWSLETTER, "newsletter",
                MessageKind.ADVERTISING, "advertising", MessageKind.SECURE_NOTICE, "secure-notice", MessageKind.UNREADABLE, "unreadable");
        rules.forEach((kind, rule) -> assertThat(ruleAgainst(post.message(kind, "a@zorg.example"))).as(kind.name()).isEqualTo(rule));
        assertThat(Arrays.stream(MessageKind.values()).filter(kind -> !rules.containsKey(kind)))
                .containsExactlyInAnyOrder(MessageKind.REQUEST, MessageKind.FOLLOW_UP, MessageKind.INDIVIDUAL, MessageKind.OTHER);
    }

    @Test
    void theHeadersOfAMachineCountWhateverKindItWasCalled() {
        Map.of("Auto-Submitted: auto-replied", "auto-reply", "Return-Path: <>", "bounce",
                "Content-Type: multipart/report; report-type=delivery-status", "bounce",
                "List-Unsubscribe: <mailto:uit@x.example>", "newsletter", "Precedence: bulk", "newsletter", "Auto-Submitted: no", "none")
                .forEach((header, rule) -> assertThat(ruleAgainst(post.message(MessageKind.INDIVIDUAL, "a@zorg.example", header)))
                        .as(header).isEqualTo(rule));
    }

    @Test
    void nobodyIsAnsweredWhoDoesNotReadIt() {
        Map.of("noreply@zorg.example", "no-reply", "No-Reply@zorg.example", "no-reply", "postmaster@zorg.example", "no-reply",
                "Collectief@wonen.example", "own-address", "", "no-address", "a@b.example, c@d.example", "no-address",
                "noor@zorg.example", "none")
                .forEach((from, rule) -> assertThat(ruleAgainst(post.message(MessageKind.INDIVIDUAL, from))).as(from).isEqualTo(rule));
    }
}
