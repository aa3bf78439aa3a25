package nl.collectieveinbox.extraction;

import static nl.collectieveinbox.mail.AttachmentState.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {

    private static final String SENTENCE = "Acht appartementen voor begeleid wonen in Sliedrecht";

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

    static Stream<Arguments> documents() {
        return Stream.of(
                document("brief.txt", Documents.txt(SENTENCE)),
                document("oud.txt", Documents.txt(SENTENCE + " café één reünie", Charset.forName("windows-1252"))),
                document("kladblok.txt", Documents.txt("\ufeff" + SENTENCE, StandardCharsets.UTF_16LE)),
                document("lijst.csv", Documents.txt("naam;aantal;opmerking\nBlok A;8;" + SENTENCE + "\nBlok B;4;geen\n")),
                document("aanvraag.docx", Documents.docx("PvE", SENTENCE)),
                document("ruimtestaat.xlsx", Documents.xlsx("Ruimte", SENTENCE)),
                document("ruimtestaat.xls", Documents.xls("Ruimte", SENTENCE)),
                document("plan.pptx", Documents.pptx(SENTENCE)),
                document("plan.ppt", Documents.ppt(SENTENCE)),
                document("aanvraag.odt", Documents.odt(SENTENCE)),
                document("aanvraag.ods", Documents.ods(SENTENCE)),
                document("aanvraag.odp", Documents.odp(SENTENCE)),
                document("aanvraag.rtf", Documents.rtf(SENTENCE)),
                document("aanvraag.html", Documents.html(SENTENCE)),
                document("aanvraag.pdf", Documents.pdf(SENTENCE)),
                document("bericht.eml", Documents.eml(SENTENCE, "b.txt", Documents.txt("bijlage"))),
                document("bericht.msg", Documents.msg(SENTENCE, "b.txt", Documents.txt("bijlage"))));
    }

    private static Arguments document(String name, byte[] bytes) {
        return Arguments.of(name, bytes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void eachFormatGivesItsText(String name, byte[] bytes) {
        Extracted extracted = desk.read(name, bytes);

        assertThat(extracted.text()).contains(SENTENCE);
        assertThat(extracted.state()).isEqualTo(TEXT);
        assertThat(extracted.reason()).isEmpty();
        assertThat(extracted.characters()).isEqualTo(extracted.text().length());
    }

    @ParameterizedTest(name = "{0} called something else")
    @MethodSource("documents")
    void aNameThatLiesDoesNotHinder(String name, byte[] bytes) {
        byte[] other = java.util.Arrays.copyOf(bytes, bytes.length); // read anew, whatever was known
        desk.reader.forget(desk.content(name, other).sha256());

        assertThat(desk.read(name.endsWith(".txt") ? "foto.jpg" : "foto.pdf", other).text()).contains(SENTENCE);
    }
}
