package nl.collectieveinbox.extraction;

import static nl.collectieveinbox.mail.AttachmentState.EMPTY;
import static nl.collectieveinbox.mail.AttachmentState.ENCRYPTED;
import static nl.collectieveinbox.mail.AttachmentState.TEXT;
import static nl.collectieveinbox.mail.AttachmentState.TOO_DEEP;
import static nl.collectieveinbox.mail.AttachmentState.TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainersTest {

    private static final String SENTENCE = "Programma van eisen Merwestroom";

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

    private static Map<String, byte[]> files(Object... namesAndBytes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int at = 0; at < namesAndBytes.length; at += 2) {
            files.put((String) namesAndBytes[at], (byte[]) namesAndBytes[at + 1]);
        }
        return files;
    }

    @Test
    void aZipGivesTheTextOfEachFileUnderItsName() {
        Extracted zip = desk.read("stukken.zip", Documents.zip(files(
                "map/PvE.docx", Documents.docx(SENTENCE), "lijst.xlsx", Documents.xlsx("kamers"), "leeg.txt", new byte[0])));

        assertThat(zip.state()).isEqualTo(TEXT);
        assertThat(zip.text()).contains(SENTENCE, "kamers", "map/PvE.docx");
        assertThat(zip.text().indexOf("PvE.docx")).isLessThan(zip.text().indexOf(SENTENCE));
        assertThat(zip.inside()).extracting(Inner::name, Inner::state, Inner::reason, Inner::depth).containsExactly(
                tuple("map/PvE.docx", TEXT, "", 1), tuple("lijst.xlsx", TEXT, "", 1),
                tuple("leeg.txt", EMPTY, "Leeg bestand", 1));
        assertThat(zip.inside().getFirst().characters()).isEqualTo(SENTENCE.length());
    }

    @Test
    void messagesAreOpened() {
        byte[] docx = Documents.docx(SENTENCE);

        for (Extracted message : java.util.List.of(
                desk.read("b.eml", Documents.eml("Zie bijlage", "PvE.docx", docx)),
                desk.read("b.msg", Documents.msg("Zie bijlage", "PvE.docx", docx)),
                desk.read("winmail.dat", Documents.winmail("PvE.docx", docx)))) {
            assertThat(message.state()).isEqualTo(TEXT);
            assertThat(message.text()).contains("PvE.docx", SENTENCE);
            assertThat(message.inside()).extracting(Inner::name, Inner::state, Inner::depth)
                    .containsExactly(tuple("PvE.docx", TEXT, 1));
        }
    }

    @Test
    void aMessageInAZipInAMessageIsReadToo() {
        byte[] inner = Documents.eml("binnenin", "PvE.docx", Documents.docx(SENTENCE));
        Extracted outer = desk.read("b.eml", Documents.eml("buiten", "alles.zip", Documents.zip(Map.of("oud.eml", inner))));

        assertThat(outer.text()).contains("buiten", "binnenin", SENTENCE);
        assertThat(outer.inside()).extracting(Inner::name, Inner::depth)
                .containsExactly(tuple("alles.zip", 1), tuple("oud.eml", 2), tuple("PvE.docx", 3));
    }

    @Test
    void aZipWithAPasswordSaysSoForEachFile() {
        Extracted zip = desk.read("slot.zip", Documents.marksAsEncrypted(
                Documents.zip(files("a.txt", Documents.txt("geheim"), "b.txt", Documents.txt("geheim")))));

        assertThat(zip.state()).isEqualTo(ENCRYPTED);
        assertThat(zip.reason()).contains("met een wachtwoord beveiligd");
        assertThat(zip.inside()).extracting(Inner::state).containsExactly(ENCRYPTED, ENCRYPTED);
    }

    @Test
    void oneFileWithAPasswordDoesNotHideTheOthers() {
        Extracted zip = desk.read("deels.zip", Documents.zip(files(
                "slot.pdf", Documents.encryptedPdf("geheim"), "open.pdf", Documents.pdf(SENTENCE))));

        assertThat(zip.state()).isEqualTo(TEXT);
        assertThat(zip.inside()).extracting(Inner::state).containsExactly(ENCRYPTED, TEXT);
    }

    @Test
    void zipsNestedFiftyDeepAreOpenedTenDeep() {
        Extracted zip = desk.read("pop.zip", Documents.zip(files(
                "poppen.zip", Documents.zipsInZips(50, Documents.txt("diep")), "naast.txt", Documents.txt(SENTENCE))));

        assertThat(zip.inside()).filteredOn(inner -> inner.depth() == 11).singleElement()
                .satisfies(inner -> assertThat(inner.reason()).isEqualTo("Meer dan 10 keer ingepakt"));
        assertThat(zip.inside()).filteredOn(inner -> inner.depth() < 11 && !inner.name().equals("naast.txt"))
                .allSatisfy(inner -> assertThat(inner.reason())
                        .isEqualTo("Geen tekst; laag40.zip: meer dan 10 keer ingepakt"));
        assertThat(zip.state()).isEqualTo(TEXT);
        assertThat(zip.text()).contains(SENTENCE);
        assertThat(desk.read("pop2.zip", Documents.zipsInZips(50, Documents.txt("diep"))).state()).isEqualTo(TOO_DEEP);
    }

    @Test
    void aBombIsLeftUnexplodedAndItsSiblingsAreRead() {
        Extracted zip = desk.read("bom.zip", Documents.bomb("bom.txt", 300, files("brief.docx", Documents.docx(SENTENCE))));

        assertThat(zip.inside()).extracting(Inner::name, Inner::state, Inner::reason).containsExactly(
                tuple("bom.txt", TOO_LARGE, "Uitgepakt groter dan 50 MB"), tuple("brief.docx", TEXT, ""));
        assertThat(zip.text()).contains(SENTENCE);
    }

    @Test
    void aLongTextLeavesRoomForThoseAfterIt() {
        Extracted zip = desk.read("lang.zip", Documents.zip(files(
                "lang.txt", Documents.txt("lange regel met woorden\n".repeat(200_000)), "brief.docx", Documents.docx(SENTENCE))));

        assertThat(zip.inside()).extracting(Inner::state).containsExactly(TOO_LARGE, TEXT);
        assertThat(zip.text()).contains(SENTENCE);
    }

    @Test
    void ofTenThousandFilesTheFirstAreRead() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int number = 1; number <= 10_000; number++) {
            many.put("brief" + number + ".txt", Documents.txt("inhoud van brief " + number));
        }

        Extracted zip = desk.read("veel.zip", Documents.zip(many));

        assertThat(zip.state()).isEqualTo(TEXT);
        assertThat(zip.text()).contains("inhoud van brief 500").doesNotContain("inhoud van brief 502");
        assertThat(zip.inside()).hasSize(501);
        assertThat(zip.inside().getLast().reason()).isEqualTo("Meer dan 500 bestanden; de rest is niet gelezen");
    }

    @Test
    void whatDecoratesADocumentIsNoFileInIt() {
        byte[] png = Documents.png("plattegrond");

        assertThat(desk.read("a.docx", Documents.docxWithPictureAndThumbnail(SENTENCE, png)).inside()).isEmpty();
        assertThat(desk.read("a.odt", Documents.odtWithThumbnail(SENTENCE, png)).inside()).isEmpty();
    }
}
