package nl.collectieveinbox.extraction;

import static nl.collectieveinbox.mail.AttachmentState.EMPTY;
import static nl.collectieveinbox.mail.AttachmentState.ENCRYPTED;
import static nl.collectieveinbox.mail.AttachmentState.NEEDS_OCR;
import static nl.collectieveinbox.mail.AttachmentState.TEXT;
import static nl.collectieveinbox.mail.AttachmentState.TOO_LARGE;
import static nl.collectieveinbox.mail.AttachmentState.UNSUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.collectieveinbox.mail.AttachmentState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatesTest {

    private static final String SENTENCE = "Zes appartementen in Zwijndrecht";

    @TempDir
    static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk(folder, Desk.settings(ExtractionSettings.Ocr.OFF));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static void isWithoutText(Extracted extracted, AttachmentState state, String reason) {
        assertThat(extracted.state()).isEqualTo(state);
        assertThat(extracted.reason()).isEqualTo(reason);
        assertThat(extracted.text()).isEmpty();
        assertThat(extracted.characters()).isZero();
    }

    @Test
    void aFileWithoutBytesIsEmpty() {
        isWithoutText(desk.read("leeg.docx", new byte[0]), EMPTY, "Leeg bestand");
    }

    @Test
    void aDocumentWithoutWordsIsEmpty() {
        isWithoutText(desk.read("blanco.docx", Documents.docx("")), EMPTY, "Geen tekst in dit bestand");
    }

    @Test
    void aPasswordIsRecognisedOnPdfAndWord() {
        isWithoutText(desk.read("slot.pdf", Documents.encryptedPdf(SENTENCE)), ENCRYPTED, "Met een wachtwoord beveiligd");
        isWithoutText(desk.read("slot.docx", Documents.encryptedDocx(SENTENCE)), ENCRYPTED, "Met een wachtwoord beveiligd");
    }

    @Test
    void aFileOverTheLimitIsNotEvenOpened() {
        byte[] bytes = Documents.txt("groot");
        Content real = desk.content("film.mov", bytes);

        Extracted extracted = desk.reader.read(
                List.of(new Content("0".repeat(64), 51L << 20, real.file(), "film.mov", ""))).getFirst();

        isWithoutText(extracted, TOO_LARGE, "Groter dan 50 MB");
    }

    @Test
    void ofATextThatNeverEndsTheBeginningIsKept() {
        Extracted extracted = desk.read("lang.txt", Documents.txt((SENTENCE + "\n").repeat(50_000)));

        assertThat(extracted.state()).isEqualTo(TOO_LARGE);
        assertThat(extracted.reason()).isEqualTo("Te veel tekst; alleen het begin is doorzoekbaar");
        assertThat(extracted.text()).startsWith(SENTENCE);
        assertThat(extracted.characters()).isBetween(900_000L, 1_000_000L);
    }

    @Test
    void aKindOfFileWeDoNotReadSaysWhich() {
        byte[] wav = Arrays.copyOf("RIFF\1\2\3\4WAVEfmt ".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), 4000);

        isWithoutText(desk.read("stem.wav", wav), UNSUPPORTED, "Dit soort bestand wordt niet gelezen (audio/vnd.wave)");
    }

    @Test
    void aBrokenDocumentSaysSo() {
        byte[] docx = Documents.docx(SENTENCE);
        byte[] pdf = Documents.pdf(SENTENCE);

        assertThat(desk.read("half.docx", Arrays.copyOf(docx, docx.length / 2)).reason()).startsWith("Beschadigd of onvolledig");
        assertThat(desk.read("half.pdf", Arrays.copyOf(pdf, pdf.length / 3)).state()).isIn(UNSUPPORTED, EMPTY);
        assertThat(desk.read("onzin.pdf", Documents.txt("%PDF-1.7\nniets")).reason()).startsWith("Beschadigd of onvolledig");
    }

    @Test
    void aScanWaitsForTesseractAndSaysHowManyPages() {
        isWithoutText(desk.read("scan.pdf", Documents.scan(SENTENCE, SENTENCE, SENTENCE)), NEEDS_OCR,
                "Geen tekst op 3 pagina's; scan, en er is geen tekstherkenning op deze machine");
        isWithoutText(desk.read("scan1.pdf", Documents.scan(SENTENCE)), NEEDS_OCR,
                "Geen tekst op 1 pagina; scan, en er is geen tekstherkenning op deze machine");
    }

    @Test
    void aPictureWaitsForTesseractButALogoDoesNot() {
        isWithoutText(desk.read("foto.png", Documents.png(SENTENCE)), NEEDS_OCR,
                "Afbeelding, en er is geen tekstherkenning op deze machine");
        isWithoutText(desk.read("logo.png", Documents.png(180, 60, "Wonen")), EMPTY,
                "Klein plaatje, niet op tekst gelezen");
    }

    @Test
    void zeroCharactersInATextDoNotReachTheDatabase() {
        Extracted extracted = desk.read("nul.html", Documents.html("voor&#0;na\u0000einde " + SENTENCE));

        assertThat(extracted.state()).isEqualTo(TEXT);
        assertThat(extracted.text()).contains(SENTENCE).doesNotContain("\u0000");
    }

    @Test
    void whateverIsNotSearchableSaysWhy() { // case E2
        List<Extracted> answers = desk.reader.read(List.of(
                desk.content("slot.pdf", Documents.encryptedPdf("x")), desk.content("scan.pdf", Documents.scan("y")),
                desk.content("leeg.txt", Documents.txt("  \n ")), desk.content("raar.bin", new byte[5000]),
                desk.content("half.zip", Arrays.copyOf(Documents.zip(java.util.Map.of("a.txt", new byte[9000])), 60))));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.state()).isNotEqualTo(TEXT);
            assertThat(answer.reason()).isNotBlank();
        });
    }
}
