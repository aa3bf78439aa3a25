package nl.collectieveinbox.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.RunningInbox;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import nl.collectieveinbox.analysis.Demand;
import nl.collectieveinbox.analysis.YearFigures.GateFigures;
import nl.collectieveinbox.archive.Readings;
import nl.collectieveinbox.privacy.MailView;
import nl.collectieveinbox.privacy.NotAllowed;
import nl.collectieveinbox.privacy.OriginalMail;
import nl.collectieveinbox.privacy.PrivacyResult;
import nl.collectieveinbox.privacy.PrivacyResult.Done;
import nl.collectieveinbox.privacy.PrivacyResult.Refused;
import nl.collectieveinbox.privacy.Way;
import nl.collectieveinbox.privacy.WithheldMail;
import nl.collectieveinbox.privacy.WithheldMails;
import nl.collectieveinbox.privacy.Withholding;
import nl.collectieveinbox.screening.Screen;
import nl.collectieveinbox.search.SearchIndex;
import nl.collectieveinbox.search.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The controller lets messages go and closes them again. */
class ReleaseTest {

    private static final String WHY = "Nagekeken: dit is een dossiernummer.";
    private RunningInbox inbox;
    private Member lead;
    private Member controller;

    @BeforeEach
    void start() throws IOException {
        inbox = RunningInbox.start(Map.of());
        lead = inbox.bean(Members.class).byUsername("regie@trivire.example").orElseThrow();
        controller = inbox.bean(Members.class).byUsername("privacy@trivire.example").orElseThrow();
        inbox.drop("separators.eml", Files.readAllBytes(
                Path.of("mail-fixtures/personal-data/bsn-with-separators-in-a-group-request.eml")));
        inbox.drop("list.eml", Files.readAllBytes(Path.of("mail-fixtures/personal-data/client-list-in-a-group-request.eml")));
        inbox.awaitWalked(2);
    }

    @AfterEach
    void stop() {
        inbox.close();
    }

    @Test
    void onlyTheControllerReleasesAndOnlyWithAReason() {
        WithheldMails mails = inbox.bean(WithheldMails.class);
        long id = withNumber();
        assertThat(mails.release(lead, id, Way.COVERED, WHY)).isInstanceOf(Refused.class);
        assertThat(mails.release(controller, id, Way.COVERED, "  ok  ")).isEqualTo(
                new Refused("reason", "Geef een reden van ten minste 10 tekens; die blijft bewaard."));
        assertThat(closed()).contains(id);
        assertThatThrownBy(() -> inbox.bean(OriginalMail.class).read(controller, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> inbox.bean(OriginalMail.class).raw(lead, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> mails.coveredLines(lead, id)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aFalseAlarmIsShownAsItCameAndCanBeClosedAgain() {
        long id = withNumber();
        assertThat(found("verhuizen")).isZero();
        release(id, Way.FALSE_ALARM);
        assertThat(inbox.bean(OriginalMail.class).read(lead, id).message().text()).contains("9999.90.044");
        assertThat(found("verhuizen")).isPositive();
        assertThat(gate("WITHHELD")).isEqualTo(2);
        assertThat(gate("RELEASED")).isEqualTo(1);

        assertThat(inbox.bean(WithheldMails.class).closeAgain(controller, id, "")).isInstanceOf(Done.class);
        rest();
        assertThat(closed()).contains(id);
        assertThat(found("verhuizen")).isZero();
        assertThat(inbox.bean(Readings.class).find(id).orElseThrow().text()).doesNotContain("9999.90.044").contains(Screen.MASK);
        assertThat(inbox.bean(JdbcClient.class).sql("select type from release_event where message_id = ? order by id").param(id)
                .query(String.class).list()).containsExactly("FALSE_ALARM", "CLOSED_AGAIN");
    }

    @Test
    void releasedWithTheNumberCoveredItIsReadAndFoundAndStaysCovered() {
        long id = withNumber();
        assertThat(inbox.bean(WithheldMails.class).coveredLines(controller, id)).isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(Screen.MASK).doesNotContain("9999"));
        release(id, Way.COVERED);
        assertThat(inbox.bean(OriginalMail.class).read(lead, id).message().text()).doesNotContain("9999.90.044").contains(Screen.MASK);
        assertThat(found("verhuizen")).isPositive();
        assertThat(found("9999.90.044")).isZero();
    }

    @Test
    void aListOfClientsIsReadAgainWhenItIsReleased() {
        long id = withList();
        assertThat(found("duizendschoonlijst")).isZero();
        assertThat(inbox.bean(JdbcClient.class).sql("select text from extracted where state = 'WITHHELD'").query(String.class).list())
                .noneMatch(text -> text.contains("duizendschoonlijst") && text.matches("(?s).*\\d{9}.*"));
        release(id, Way.COVERED);
        MailView shown = inbox.bean(OriginalMail.class).read(lead, id);
        assertThat(shown.attachments().getFirst().state().name()).isEqualTo("TEXT");
        assertThat(inbox.bean(OriginalMail.class).attachmentText(lead, id, 0)).contains("duizendschoonlijst").contains(Screen.MASK)
                .doesNotContain("999990020");
        assertThat(found("duizendschoonlijst")).isPositive();
    }

    @Test
    void theListSaysWhereAndFromWhichOrganisationButNotWho() {
        List<WithheldMail> list = inbox.bean(WithheldMails.class).list(lead, true, 0, 10);
        assertThat(list).hasSize(2).allSatisfy(mail -> {
            assertThat(mail.from()).isEqualTo("Duinvoet");
            assertThat(mail.request()).startsWith("CI-");
            assertThat(mail.toString()).doesNotContain("Post").doesNotContain("99999");
        });
        assertThatThrownBy(() -> inbox.bean(WithheldMails.class).list(partner(), true, 0, 10)).isInstanceOf(NotAllowed.class);
    }

    private void release(long id, Way way) {
        PrivacyResult result = inbox.bean(WithheldMails.class).release(controller, id, way, WHY);
        assertThat(result).isInstanceOf(Done.class);
        rest();
        assertThat(closed()).doesNotContain(id);
    }

    private void rest() {
        RunningInbox.await("everything walked", () -> inbox.bean(Progress.class).now().atRest());
    }

    private Member partner() {
        return inbox.bean(Members.class).byUsername("partner@rhiant.example").orElseThrow();
    }

    private Set<Long> closed() {
        return inbox.bean(Withholding.class).closedAmong(List.of(withNumber(), withList()));
    }

    private long withNumber() {
        return byHeader("<80bba7d4285eb6499a50@duinvoet.example>");
    }

    private long withList() {
        return byHeader("<fa38062ae224c114767a@duinvoet.example>");
    }

    private long byHeader(String id) {
        return inbox.bean(JdbcClient.class).sql("select message_id from message_content where message_id_header = ?").param(id)
                .query(Long.class).single();
    }

    private long found(String words) {
        return inbox.bean(SearchIndex.class).search(SearchRequest.of(words, SearchRequest.Scope.EVERYTHING)).total();
    }

    private long gate(String code) {
        return inbox.bean(Demand.class).year(2026).atTheGate().stream().filter(each -> each.code().equals(code))
                .mapToLong(GateFigures::messages).sum();
    }
}
