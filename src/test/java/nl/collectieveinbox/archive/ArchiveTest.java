package nl.collectieveinbox.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.collectieveinbox.mail.Blob;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    private static final String HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    private final Clock clock = Clock.systemUTC();
    @TempDir Path data;
    private Archive archive;

    @BeforeEach
    void open() throws IOException {
        archive = new Archive(data, clock);
    }

    @Test
    void bytesAreFoundUnderTheirContent() throws IOException {
        assertThat(archive.keep(bytes("hello"))).isEqualTo(new Blob(HELLO, 5));

        assertThat(archive.file(HELLO))
                .isEqualTo(data.toAbsolutePath().resolve("blobs/2c/f2/" + HELLO)).hasContent("hello");
        assertThat(archive.holds(HELLO)).isTrue();
        assertThat(archive.open(HELLO)).hasContent("hello");
    }

    @Test
    void theSameBytesAreOneFileHoweverTheyCame() throws IOException {
        archive.keepPart(bytes("hello"));
        archive.keep(bytes("hello"));
        archive.keepPart(bytes("hello"));

        assertThat(files()).containsExactly(archive.file(HELLO));
    }

    @Test
    void aPartThatAPowerCutEmptiedIsWholeAgainWhenItIsKeptAgain() throws IOException {
        archive.keepPart(bytes("hello"));
        Files.writeString(archive.file(HELLO), "");

        archive.keepPart(bytes("hello"));

        assertThat(archive.open(HELLO)).hasContent("hello");
    }

    @Test
    void whatCannotBeReadToItsEndIsNotKeptAtAll() throws IOException {
        InputStream breaks = new SequenceInputStream(bytes("x".repeat(200_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        });

        assertThatThrownBy(() -> archive.keep(breaks)).hasMessage("the line broke");
        assertThat(files()).isEmpty();
    }

    @Test
    void aNameThatIsNoHashNeverReachesTheDisk() {
        assertThatThrownBy(() -> archive.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProcessThatIsKilledWhileKeepingLeavesNothingThatLooksWhole() throws Exception {
        Process keeper = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path"),
                WaitingKeeper.class.getName(), data.toString()).redirectErrorStream(true).start();
        try (InputStream said = keeper.getInputStream()) {
            assertThat(said.read()).as("it is in the middle of a message").isEqualTo('!');
        } finally {
            keeper.destroyForcibly();
        }
        assertThat(keeper.waitFor(20, TimeUnit.SECONDS)).isTrue();

        List<Path> left = files();
        assertThat(left).singleElement().satisfies(file ->
                assertThat(file.getParent().getFileName()).hasToString("half-written"));
        new Archive(data, clock);
        assertThat(files()).as("another node could still be writing it").isEqualTo(left);
        Files.setLastModifiedTime(left.getFirst(), FileTime.from(clock.instant().minus(Duration.ofDays(1))));
        new Archive(data, clock);
        assertThat(files()).isEmpty();
    }

    /** Keeps a message of which the second megabyte never comes, and says so when it waits for it. */
    static final class WaitingKeeper {
        public static void main(String[] arguments) throws IOException {
            InputStream never = new InputStream() {
                @Override
                public int read() throws IOException {
                    System.out.print('!');
                    System.out.flush();
                    return System.in.read();  // ends with the one who started us
                }
            };
            new Archive(Path.of(arguments[0]), Clock.systemUTC())
                    .keep(new SequenceInputStream(new ByteArrayInputStream(new byte[1 << 20]), never));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
