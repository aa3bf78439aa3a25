package nl.collectieveinbox.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadOnceTest {

    @TempDir
    Path folder;

    private Desk desk() {
        return new Desk(folder, Desk.settings(ExtractionSettings.Ocr.OFF));
    }

    @Test
    void theSameBytesInTenMessagesAreReadOnce() throws Exception {
        try (Desk desk = desk(); var threads = Executors.newFixedThreadPool(10)) {
            Content content = desk.content("PvE.docx", Documents.docx("een keer " + folder));
            Callable<List<Extracted>> ask = () -> desk.reader.read(Collections.nCopies(3, content));

            for (Future<List<Extracted>> answer : threads.invokeAll(Collections.nCopies(10, ask))) {
                assertThat(answer.get()).hasSize(3).allSatisfy(each -> assertThat(each.text()).contains("een keer"));
            }

            assertThat(desk.reader.readings()).isEqualTo(1);
        }
    }

    @Test
    void whatIsKnownSurvivesTheReader() throws Exception {
        Content content;
        Extracted before;
        try (Desk desk = desk()) {
            content = desk.content("a.zip", Documents.zip(java.util.Map.of("a.docx", Documents.docx("blijft " + folder))));
            before = desk.reader.read(List.of(content)).getFirst();
        }
        Files.delete(content.file());

        try (Desk desk = desk()) {
            assertThat(desk.reader.read(List.of(content))).containsExactly(before);
            assertThat(desk.reader.known(content.sha256())).contains(before);
            assertThat(desk.reader.readings()).isZero();
        }
    }

    @Test
    void aNewerReaderReadsAgain() {
        try (Desk desk = desk()) {
            Content content = desk.content("a.txt", Documents.txt("ouder " + folder));
            desk.reader.read(List.of(content));
            Desk.DATABASE.sql("update extracted set version = :older where sha256 = :sha256")
                    .param("older", AttachmentReader.VERSION - 1).param("sha256", content.sha256()).update();

            assertThat(desk.reader.known(content.sha256())).isEmpty();
            desk.reader.read(List.of(content));

            assertThat(desk.reader.readings()).isEqualTo(2);
            assertThat(desk.reader.known(content.sha256())).isPresent();
        }
    }

    @Test
    void whatIsForgottenIsNotKnown() {
        try (Desk desk = desk()) {
            Content content = desk.content("a.txt", Documents.txt("vergeten " + folder));
            desk.reader.read(List.of(content));

            desk.reader.forget(content.sha256());

            assertThat(desk.reader.known(content.sha256())).isEmpty();
        }
    }

    @Test
    void theAnswersStandInTheOrderAsked() {
        try (Desk desk = desk()) {
            List<Content> contents = new ArrayList<>();
            for (int number = 0; number < 20; number++) {
                contents.add(desk.content(number + ".txt", Documents.txt("nummer " + number + " " + folder)));
            }
            Collections.reverse(contents);
            contents.add(contents.get(3));

            assertThat(desk.reader.read(contents)).extracting(Extracted::sha256)
                    .containsExactlyElementsOf(contents.stream().map(Content::sha256).toList());
            assertThat(desk.reader.read(List.of())).isEmpty();
        }
    }
}
