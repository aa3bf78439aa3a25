package nl.collectieveinbox.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoMailboxTest {

    private final Clock clock = Clock.systemUTC();
    @TempDir Path folder;
    @TempDir Path data;

    @BeforeEach
    void twoMessages() throws IOException {
        Files.createDirectories(folder.resolve("first"));
        Files.writeString(folder.resolve("first/a.eml"), """
                From: zorg@lentehuis.example
                Date: Mon, 2 Mar 2026 09:00:00 +0100
                Subject: een

                caf\u00e9
                """, StandardCharsets.ISO_8859_1);
        Files.writeString(folder.resolve("b.eml"), "Subject: twee\n\nzonder datum\n");
    }

    @Test
    void whatStandsInTheFolderIsInTheMailboxByteForByte() throws IOException {
        try (DemoMailbox demo = DemoMailbox.start(settings(), clock);
                Desk desk = Desk.of(data, clock, demo.settings().orElseThrow())) {
            assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(2, 2));

            assertThat(desk.all()).extracting(desk::text).containsExactly(
                    "Subject: twee\r\n\r\nzonder datum\r\n",
                    "From: zorg@lentehuis.example\r\nDate: Mon, 2 Mar 2026 09:00:00 +0100\r\nSubject: een\r\n\r\n"
                            + "caf\u00e9\r\n");
            assertThat(desk.all().getLast().receivedAt()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        }
    }

    private DemoSettings settings() {
        return new DemoSettings(true, 0, 0, folder);
    }
}
