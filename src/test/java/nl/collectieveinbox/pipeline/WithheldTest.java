package nl.collectieveinbox.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.RunningInbox;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import nl.collectieveinbox.pipeline.SetAside.SetAsideMessage;
import nl.collectieveinbox.privacy.NotAllowed;
import nl.collectieveinbox.privacy.OriginalMail;
import nl.collectieveinbox.privacy.Way;
import nl.collectieveinbox.privacy.WithheldMails;
import nl.collectieveinbox.search.SearchIndex;
import nl.collectieveinbox.search.SearchRequest;
import org.junit.jupiter.api.Test;

class WithheldTest {

    @Test
    void whatNoReaderUnderstandsIsClosedWhenANumberStandsInItsBytes() {
        try (RunningInbox inbox = RunningInbox.start(Map.of())) {
            inbox.drop("broken.eml", "\0\1\2 dhr. Voorbeeld, BSN 9999.90.019, zoekt een woning".getBytes(StandardCharsets.ISO_8859_1));
            inbox.drop("harmless.eml", "\0\1\2 hier staat niets in".getBytes(StandardCharsets.ISO_8859_1));
            inbox.awaitWalked(2);
            Member controller = inbox.bean(Members.class).byUsername("privacy@trivire.example").orElseThrow();
            OriginalMail originals = inbox.bean(OriginalMail.class);
            List<SetAsideMessage> unread = inbox.bean(SetAside.class).list(true, 0, 10);
            assertThat(unread).extracting(SetAsideMessage::closed).containsExactlyInAnyOrder(true, false);
            SetAsideMessage closed = unread.stream().filter(SetAsideMessage::closed).findFirst().orElseThrow();
            assertThatThrownBy(() -> originals.raw(controller, closed.messageId())).isInstanceOf(NotAllowed.class);
            assertThat(inbox.bean(WithheldMails.class).list(controller, true, 0, 10)).singleElement()
                    .satisfies(mail -> assertThat(mail.messageId()).isEqualTo(closed.messageId()));

            inbox.bean(WithheldMails.class).release(controller, closed.messageId(), Way.FALSE_ALARM, "Dit is een proef, geen nummer.");
            inbox.awaitWalked(2);
            assertThat(inbox.bean(SetAside.class).list(true, 0, 10)).extracting(SetAsideMessage::closed).containsOnly(false);
        }
    }

    @Test
    void mailAboutOneClientIsNotFoundByItsWords() throws IOException {
        try (RunningInbox inbox = RunningInbox.start(Map.of())) {
            inbox.drop("m09.eml", Files.readAllBytes(Path.of("mail-fixtures/personal-data/m09-one-client-with-bsn.eml")));
            inbox.drop("m01.eml", Files.readAllBytes(Path.of("mail-fixtures/requests/m01-base-request.eml")));
            inbox.awaitWalked(2);
            SearchIndex index = inbox.bean(SearchIndex.class);
            for (String word : List.of("PTSS", "Schouten", "kamertraining", "9999.90.019", "Milan")) {
                assertThat(index.search(SearchRequest.of(word, SearchRequest.Scope.EVERYTHING)).total()).as(word).isZero();
            }
            assertThat(index.search(SearchRequest.of("Merwestroom", SearchRequest.Scope.EVERYTHING)).total()).isPositive();
            inbox.bean(Reindex.class).run((done, total) -> { });
            assertThat(index.search(SearchRequest.of("PTSS", SearchRequest.Scope.EVERYTHING)).total()).isZero();
        }
    }
}
