package nl.collectieveinbox.extraction;

import static nl.collectieveinbox.mail.AttachmentState.TEXT;
import static nl.collectieveinbox.mail.AttachmentState.TOO_LARGE;
import static nl.collectieveinbox.mail.AttachmentState.UNSUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The mail of {@code mail-fixtures/attachments}, each message read as if it were an attachment itself. */
class FixturesTest {

    private static final Path FIXTURES = Path.of("mail-fixtures", "attachments");

    @TempDir
    static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk(folder, Desk.settings(ExtractionSettings.Ocr.AUTO));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    static List<Path> messages() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void eachFileHasTextOrAReason(Path message) throws IOException {
        Extracted extracted = desk.read(message.getFileName().toString(), Files.readAllBytes(message));

        assertThat(extracted.state()).isEqualTo(TEXT);
        assertThat(extracted.inside()).isNotEmpty()
                .allSatisfy(inner -> assertThat(inner.reason().isEmpty()).isEqualTo(inner.state() == TEXT));
    }

    @Test
    void thereAreFixtures() throws IOException {
        assertThat(messages()).isNotEmpty();
    }

    @Test
    void oldOfficeFormatsAreRead() throws IOException {
        Extracted old = desk.read("oud.eml", Files.readAllBytes(FIXTURES.resolve("old-office-formats.eml")));

        assertThat(old.inside()).extracting(Inner::state).containsOnly(TEXT);
        assertThat(old.inside()).extracting(Inner::mediaType).contains("application/msword", "application/vnd.ms-excel");
    }

    @Test
    void drawingsAreNotTakenForTextOrPictures() throws IOException {
        Extracted drawings = desk.read("t.eml", Files.readAllBytes(FIXTURES.resolve("drawings.eml")));

        assertThat(drawings.inside()).extracting(Inner::state).containsOnly(UNSUPPORTED);
    }

    @Test
    void aFaxThatWeighsAsLittleAsALogoIsRead() throws IOException {
        Extracted fax = desk.read("fax.eml", Files.readAllBytes(FIXTURES.resolve("fax-as-picture.eml")));

        assertThat(fax.inside()).extracting(Inner::state).containsOnly(TEXT);
    }

    @Test
    void aZipOfWhichOnlyTheNamesAreKnownHasNoText() throws IOException {
        Extracted mail = desk.read("bom.eml", Files.readAllBytes(FIXTURES.resolve("zip-bomb.eml")));

        assertThat(mail.inside()).filteredOn(inner -> inner.name().equals("meting.zip")).singleElement()
                .satisfies(zip -> {
                    assertThat(zip.state()).isEqualTo(TOO_LARGE);
                    assertThat(zip.reason()).isEqualTo("Geen tekst; meetgegevens.txt: uitgepakt groter dan 50 MB");
                });
        assertThat(mail.text()).contains("meetgegevens.txt");
    }
}
