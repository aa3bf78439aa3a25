package nl.collectieveinbox.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.RunningInbox;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import nl.collectieveinbox.archive.Register;
import nl.collectieveinbox.correspondence.Answer;
import nl.collectieveinbox.correspondence.ExpiredNotices;
import nl.collectieveinbox.mailbox.HandDelivery.Enclosure;
import nl.collectieveinbox.mailbox.MailboxHealth;
import nl.collectieveinbox.pipeline.SecureMail.Content;
import nl.collectieveinbox.triage.Board;
import nl.collectieveinbox.triage.BoardFilter;
import nl.collectieveinbox.triage.OpenByHand;
import nl.collectieveinbox.triage.OpenByHandResult;
import nl.collectieveinbox.triage.OpenByHandTask;
import nl.collectieveinbox.triage.OpenByHandTask.How;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.RequestState.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices of secure mail from the mailbox to the board. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecureMailTest {

    private static final List<String> OPEN_FIXTURES = List.of("m08-secure-notice", "secure-notice-filecap-two-languages", "secure-notice-kpn-portal",
            "secure-notice-other-brand", "secure-notice-purview-rpmsg", "secure-notice-smartlockr-to-ourselves", "secure-notice-zivver-subject-shown",
            "secure-notice-zorgmail-ninety-days");
    private static final String ASKS = "Goedemorgen,\n\nStichting Morgenlicht zoekt 8 appartementen voor jongeren met een licht verstandelijke"
            + " beperking in Papendrecht, vanaf 1 oktober 2027.\n\nMet vriendelijke groet,\nYara de Nooijer";

    private RunningInbox inbox;
    private Member lead;
    private Member partner;

    @BeforeAll
    void noticesArrive() throws Exception {
        inbox = RunningInbox.start(Map.of("inbox.mailbox.poll-interval", "1s"));
        lead = inbox.bean(Members.class).byUsername("regie@trivire.example").orElseThrow();
        partner = inbox.bean(Members.class).byUsername("partner@woonkracht.example").orElseThrow();
        for (String name : OPEN_FIXTURES) {
            inbox.drop(name + ".eml", Files.readAllBytes(Path.of("mail-fixtures/kinds", name + ".eml")));
        }
        inbox.drop("zivver-again.eml", Files.readString(Path.of("mail-fixtures/kinds/secure-notice-zivver-subject-shown.eml"))
                .replace("0102019719a4c6f0-4d3c1ab2", "another").replace("eyJjaWQiOiI3MTAx", "other"));
        inbox.awaitWalked(OPEN_FIXTURES.size() + 1);
    }

    @AfterAll
    void stop() {
        inbox.close();
    }

    @Test
    @Order(1)
    void everyNoticeIsATaskAndNoneIsARequest() {
        assertThat(tasks().open()).hasSize(OPEN_FIXTURES.size() + 1);
        assertThat(inbox.bean(Board.class).references(0, 10)).isEmpty();
    }

    @Test
    @Order(2)
    void theClockSaysWhatTheNoticeSaysAndElseIsReckoned() {
        OpenByHandTask said = task("h.elidrissi", "f.elidrissi@thuishaven.example");
        assertThat(said.openBefore()).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(said.assumed()).isFalse();
        assertThat(said.senderName()).isEqualTo("F. el Idrissi");
        assertThat(said.organisation()).isEqualTo("Thuishaven Opvang");
        OpenByHandTask reckoned = task("zivver", "y.denooijer@zorggroepaltena.example");
        assertThat(reckoned.assumed()).isTrue();
        assertThat(reckoned.openBefore()).isEqualTo(reckoned.receivedAt().atZone(java.time.ZoneId.of("Europe/Amsterdam")).toLocalDate().plusDays(90));
        assertThat(reckoned.brand()).isEqualTo("Zivver");
        assertThat(tasks().open()).isSortedAccordingTo(java.util.Comparator.comparing(OpenByHandTask::openBefore));
    }

    @Test
    @Order(3)
    void noWordOfANoticeIsPrintedToBeComparedAndTwoOfOneBrandAreNeverTheSame() {
        assertThat(inbox.bean(JdbcClient.class).sql("select distinct type from fingerprint").query(String.class).list())
                .containsOnly("RAW", "MESSAGE_ID");
        assertThat(inbox.bean(JdbcClient.class).sql("select count(*) from request_message").query(Long.class).single()).isZero();
    }

    @Test
    @Order(4)
    void onlyTheLeadActs() {
        long notice = tasks().open().getFirst().messageId();
        assertThat(tasks().close(partner, notice, How.NO_REQUEST, "")).isInstanceOf(OpenByHandResult.Refused.class);
        assertThat(inbox.bean(SecureMail.class).put(partner, notice, content(ASKS, List.of()))).isInstanceOf(OpenByHandResult.Refused.class);
    }

    @Test
    @Order(5)
    void whatIsPutInWalksLikeAnyMessageAndIsLinkedToItsNotice() {
        OpenByHandTask notice = task("zivver", "y.denooijer@zorggroepaltena.example");
        MailboxHealth health = inbox.bean(MailboxHealth.class);
        long fromMailbox = health.status().registered();

        assertThat(inbox.bean(SecureMail.class).put(lead, notice.messageId(), content(ASKS,
                List.of(new Enclosure("plattegrond één.txt", "text/plain", "Achter het huis ligt een goudsbloemveld.".getBytes(StandardCharsets.UTF_8))))))
                .isInstanceOf(OpenByHandResult.Done.class);
        inbox.awaitWalked(OPEN_FIXTURES.size() + 2);

        RequestCard card = inbox.bean(Board.class).column(lead, Status.NEW, BoardFilter.NONE, 0, 10).getFirst();
        assertThat(card.title()).contains("licht verstandelijke beperking");
        OpenByHandTask done = tasks().find(notice.messageId()).orElseThrow();
        assertThat(done.done().reference()).isEqualTo(card.reference());
        assertThat(done.done().by()).isEqualTo(lead.name());
        assertThat(tasks().putIn(done.done().contentMessageId())).hasValueSatisfying(opened -> {
            assertThat(opened.by()).isEqualTo(lead.name());
            assertThat(opened.reference()).isEqualTo(done.done().reference());
            assertThat(opened.takenBack()).isNull();
        });
        assertThat(inbox.bean(Register.class).find(done.done().contentMessageId()).orElseThrow().receivedAt()).isEqualTo(notice.receivedAt());
        assertThat(inbox.bean(JdbcClient.class).sql("select text from request_event where type = 'SECURED'").query(String.class).list())
                .containsExactly("Kwam beveiligd binnen (Zivver); met de hand geopend");
        assertThat(inbox.bean(JdbcClient.class).sql("select name from attachment where message_id = ?").param(done.done().contentMessageId())
                .query(String.class).list()).containsExactly("plattegrond één.txt");
        assertThat(health.status().registered()).isEqualTo(fromMailbox);
        assertThat(health.reconcile().missing()).isEmpty();
        assertThat(inbox.bean(SecureMail.class).put(lead, notice.messageId(), content("nog eens", List.of())))
                .isEqualTo(new OpenByHandResult.Refused("Al afgehandeld door " + lead.name() + "."));
    }

    @Test
    @Order(6)
    void aSavedMessageIsTakenInByteForByte() throws Exception {
        long notice = task("purview", "f.brandsma@dezonnehoek.example").messageId();
        byte[] saved = ("From: Fleur Brandsma <f.brandsma@dezonnehoek.example>\r\nTo: collectief@wonen-drechtsteden.example\r\nSubject: Locatievraag jongeren\r\n"
                + "Date: Wed, 26 Aug 2026 10:55:13 +0200\r\n\r\nDe Zonnehoek zoekt 6 studio's voor jongeren in Dordrecht.\r\n").getBytes(StandardCharsets.US_ASCII);

        inbox.bean(SecureMail.class).put(lead, notice, content("", List.of(new Enclosure("bericht.EML", "message/rfc822", saved))));
        inbox.awaitWalked(OPEN_FIXTURES.size() + 3);

        long content = tasks().find(notice).orElseThrow().done().contentMessageId();
        String sha256 = inbox.bean(Register.class).find(content).orElseThrow().sha256();
        assertThat(inbox.bean(nl.collectieveinbox.archive.Archive.class).open(sha256).readAllBytes()).isEqualTo(saved);
        assertThat(inbox.bean(Board.class).references(0, 10)).hasSize(2);
    }

    @Test
    @Order(7)
    void everyEndCanBeTakenBackAndIsRemembered() {
        long notice = task("kpn", "").messageId();
        long before = tasks().count();
        assertThat(tasks().close(lead, notice, How.ASKED_AGAIN, "gebeld")).isInstanceOf(OpenByHandResult.Done.class);
        assertThat(tasks().count()).isEqualTo(before - 1);
        assertThat(tasks().undo(lead, notice)).isInstanceOf(OpenByHandResult.Done.class);
        assertThat(tasks().undo(lead, notice)).isInstanceOf(OpenByHandResult.Refused.class);
        assertThat(tasks().count()).isEqualTo(before);
        assertThat(inbox.bean(JdbcClient.class).sql("select type || ' ' || actor from open_by_hand_event where message_id = ? order by id")
                .param(notice).query(String.class).list()).containsExactly("ASKED_AGAIN " + lead.name(), "REOPENED " + lead.name());
    }

    @Test
    @Order(8)
    void whoSentAnExpiredOneIsAskedAgainAndTheRobotNever() {
        ExpiredNotices expired = inbox.bean(ExpiredNotices.class);
        assertThat(expired.ask(lead, task("m08", "f.elidrissi@thuishaven.example").messageId())).isInstanceOfSatisfying(Answer.Done.class, done -> {
            assertThat(done.draft().recipient()).isEqualTo("f.elidrissi@thuishaven.example");
            assertThat(done.draft().body()).contains("17 maart 2026", "zonder persoonsgegevens");
            assertThat(done.draft().inReplyTo()).isNull();
        });
        assertThat(expired.ask(lead, task("kpn", "").messageId())).isInstanceOfSatisfying(Answer.Refused.class,
                refused -> assertThat(refused.rule()).isEqualTo("no-address"));
        assertThat(expired.ask(lead, task("smartlockr", "hj.ploeg@voorelkaarwonen.example").messageId())).isInstanceOfSatisfying(Answer.Refused.class,
                refused -> assertThat(refused.rule()).isEqualTo("not-expired"));
        assertThat(expired.ask(partner, task("kpn", "").messageId())).isInstanceOf(Answer.Refused.class);
    }

    @Test
    @Order(9)
    void whatWasPutInStaysWhenThatIsTakenBackAndBothSaySo() {
        OpenByHandTask ended = tasks().ended(10).stream().filter(task -> task.senderAddress().equals("y.denooijer@zorggroepaltena.example"))
                .findFirst().orElseThrow();
        long content = ended.done().contentMessageId();
        assertThat(tasks().undo(lead, ended.messageId())).isInstanceOf(OpenByHandResult.Done.class);

        assertThat(tasks().find(ended.messageId()).orElseThrow().done()).isNull();
        assertThat(inbox.bean(Register.class).find(content).orElseThrow().erased()).isFalse();
        assertThat(tasks().putIn(content)).hasValueSatisfying(opened -> assertThat(opened.takenBack().by()).isEqualTo(lead.name()));
        assertThat(tasks().lastPutIn(ended.messageId())).isEqualTo(tasks().putIn(content));
    }

    private static Content content(String text, List<Enclosure> files) {
        return new Content("Yara de Nooijer", "y.denooijer@zorggroepaltena.example", "Woonruimte 8 cliënten Papendrecht\r\nBcc: x@y.example",
                Instant.parse("2026-05-27T12:22:05Z"), text, files);
    }

    private OpenByHandTask task(String which, String sender) {
        return tasks().open().stream().filter(task -> task.senderAddress().equals(sender)).findFirst()
                .orElseThrow(() -> new AssertionError(which + " is not among " + tasks().open()));
    }

    private OpenByHand tasks() {
        return inbox.bean(OpenByHand.class);
    }
}
