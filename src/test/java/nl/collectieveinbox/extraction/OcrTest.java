package nl.collectieveinbox.extraction;

import static nl.collectieveinbox.mail.AttachmentState.EMPTY;
import static nl.collectieveinbox.mail.AttachmentState.NEEDS_OCR;
import static nl.collectieveinbox.mail.AttachmentState.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real Tesseract, which {@code bin/check} installs. */
class OcrTest {

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

    @Test
    void aScanIsReadPageByPage() {
        Extracted scan = desk.read("scan.pdf", Documents.scan("Twaalf appartementen", "beschermd wonen in Dordrecht"));

        assertThat(scan.text()).contains("appartementen", "Dordrecht");
        assertThat(scan.state()).isEqualTo(TEXT);
    }

    @Test
    void aPictureIsRead() {
        Extracted picture = desk.read("foto.png", Documents.png("Plattegrond begane grond"));

        assertThat(picture.text()).contains("Plattegrond");
        assertThat(picture.state()).isEqualTo(TEXT);
    }

    @Test
    void aPictureInAZipIsRead() {
        assertThat(desk.read("foto.zip", Documents.zip(Map.of("foto.png", Documents.png("Plattegrond zolder")))).text())
                .contains("zolder");
    }

    @Test
    void aLogoIsNotRead() {
        Extracted logo = desk.read("logo.png", Documents.png(250, 90, "WONEN"));

        assertThat(logo.state()).isEqualTo(EMPTY);
        assertThat(logo.reason()).isEqualTo("Klein plaatje, niet op tekst gelezen");
    }

    @Test
    void thumbnailsAndPicturesOnThePageOfADocumentAreNotRead() {
        byte[] png = Documents.png("nietlezen");

        assertThat(desk.read("a.docx", Documents.docxWithPictureAndThumbnail("Aanvraag", png)).text()).isEqualTo("Aanvraag");
        assertThat(desk.read("a.odt", Documents.odtWithThumbnail("Aanvraag", png)).text()).isEqualTo("Aanvraag");
    }

    @Test
    void whatWaitedForTesseractIsReadOnceItIsThere(@TempDir Path other) throws IOException {
        byte[] png = Documents.png("Plattegrond kelder");
        Content content;
        try (Desk without = new Desk(other, Desk.settings(ExtractionSettings.Ocr.OFF))) {
            content = without.content("kelder.png", png);
            assertThat(without.reader.read(List.of(content)).getFirst().state()).isEqualTo(NEEDS_OCR);
            assertThat(without.reader.known(content.sha256())).isPresent();
        }

        assertThat(Files.exists(content.file())).isTrue();
        assertThat(desk.reader.read(List.of(content)).getFirst().text()).contains("kelder");
    }
}
