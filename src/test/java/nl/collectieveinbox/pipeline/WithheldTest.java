package nl.collectieveinbox.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.RunningInbox;
import nl.collectieveinbox.search.SearchIndex;
import nl.collectieveinbox.search.SearchRequest;
import org.junit.jupiter.api.Test;

class WithheldTest {

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
