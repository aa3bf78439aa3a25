package nl.collectieveinbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.collectieveinbox.pipeline.Progress;
import nl.collectieveinbox.search.SearchIndex;
import nl.collectieveinbox.search.SearchRequest;
import nl.collectieveinbox.search.SearchRequest.Scope;
import nl.collectieveinbox.triage.Board;
import nl.collectieveinbox.triage.BoardFilter;
import nl.collectieveinbox.triage.RequestState.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Mail that asks too much of whoever reads it, between two messages that ask nothing special. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HardMailTest {

    private static final int ATTACHMENTS = 2_000;
    private static final int DEPTH = 50;
    private static final int TAGS = 100_000;

    private RunningInbox inbox;

    @BeforeAll
    void itAllArrives() {
        inbox = RunningInbox.start(Map.of());
        inbox.drop("1-plain.eml", plain("Eerste", "watersnip"));
        inbox.drop("2-attachments.eml", manyAttachments());
        inbox.drop("3-nested.eml", nested());
        inbox.drop("4-tags.eml", html("Honderdduizend lagen", "<div>".repeat(TAGS) + "binnenin staat kluut"));
        inbox.drop("5-links.eml", html("Honderdduizend koppelingen", IntStream.range(0, TAGS)
                .mapToObj(i -> "<a href=\"https://x.example/%d\">%d</a> ".formatted(i, i)).collect(Collectors.joining())));
        inbox.drop("6-long.eml", html("Twintig miljoen tekens", "<p>grutto</p>" + "<p>regel</p>".repeat(1_700_000)));
        inbox.drop("7-plain.eml", plain("Laatste", "scholekster"));
        inbox.awaitWalked(7);
    }

    @AfterAll
    void stop() {
        inbox.close();
    }

    @Test
    void everyCardAppears() {
        assertThat(inbox.bean(Progress.class).now()).isEqualTo(new Progress.Counts(0, 0, 7, 0));
        assertThat(inbox.bean(Board.class).counts(BoardFilter.NONE).get(Status.NEW)).isEqualTo(7);
    }

    @Test
    void whatStandsInThemIsFoundAsFarAsItIsRead() {
        assertThat(found("watersnip")).isEqualTo(1);
        assertThat(found("scholekster")).isEqualTo(1);
        assertThat(found("bijlagewoord1500")).isEqualTo(1);
        assertThat(found("kluut")).isEqualTo(1);
        assertThat(found("grutto")).isEqualTo(1);
    }

    private long found(String word) {
        return inbox.bean(SearchIndex.class).search(SearchRequest.of(word, Scope.EVERYTHING)).total();
    }

    private static String plain(String subject, String word) {
        return head(subject, "text/plain; charset=utf-8") + "Wij zoeken een locatie voor 8 bewoners, met een " + word + ".\n";
    }

    private static String html(String subject, String body) {
        return head(subject, "text/html; charset=utf-8") + "<p>Wij zoeken een locatie voor 8 bewoners.</p>\n"
                // RFC 5322 allows 998 characters in a line
                + body.replaceAll("(.{400}>)", "$1\n");
    }

    private static String manyAttachments() {
        return head("Tweeduizend bijlagen", "multipart/mixed; boundary=grens")
                + "--grens\nContent-Type: text/plain\n\nWij zoeken een locatie voor 8 bewoners.\n"
                + IntStream.range(0, ATTACHMENTS)
                        .mapToObj(i -> "--grens\nContent-Type: text/plain\nContent-Disposition: attachment; filename=b%d.txt\n\nbijlagewoord%d\n"
                                .formatted(i, i))
                        .collect(Collectors.joining())
                + "--grens--\n";
    }

    private static String nested() {
        String message = plain("Binnenste", "wulp");
        for (int i = 0; i < DEPTH; i++) {
            message = head("Laag " + i, "multipart/mixed; boundary=laag" + i)
                    + "--laag" + i + "\nContent-Type: text/plain\n\nWij zoeken een locatie voor 8 bewoners, laag " + i + ".\n"
                    + "--laag" + i + "\nContent-Type: message/rfc822\n\n" + message + "\n--laag" + i + "--\n";
        }
        return message;
    }

    private static String head(String subject, String type) {
        return "From: Zorg <%s@zorg.example>\nTo: collectief@wonen.example\nSubject: %s\nDate: Tue, 3 Mar 2026 09:41:00 +0100\nMIME-Version: 1.0\nContent-Type: %s\n\n"
                .formatted(subject.replace(' ', '.').toLowerCase(), subject, type);
    }
}
