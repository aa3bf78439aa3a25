package nl.collectieveinbox.extraction;

import static nl.collectieveinbox.mail.AttachmentState.CRASHED;
import static nl.collectieveinbox.mail.AttachmentState.TEXT;
import static nl.collectieveinbox.mail.AttachmentState.TIMED_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.extraction.child.FaultParser;
import nl.collectieveinbox.mail.AttachmentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that take the reader down with them. */
class FaultsTest {

    @TempDir
    Path folder;

    private Desk desk(int workers) {
        return new Desk(folder, Desk.settings(ExtractionSettings.Ocr.OFF, Duration.ofSeconds(5), workers),
                FaultParser.class.getName());
    }

    private static byte[] fault(String what) {
        return Documents.txt("#!/bin/sh\n" + what + "\n");
    }

    @Test
    void amongFiftyOneHangsOneEatsTheHeapAndOneDiesAndTheOthersAreRead() { // cases R02, R20
        try (Desk desk = desk(2)) {
            List<Content> contents = new ArrayList<>();
            for (int number = 1; number <= 47; number++) {
                contents.add(desk.content("brief" + number + ".docx", Documents.docx("brief nummer " + number)));
            }
            contents.add(5, desk.content("a.sh", fault("hang")));
            contents.add(20, desk.content("b.sh", fault("memory")));
            contents.add(30, desk.content("c.sh", fault("die")));

            List<Extracted> answers = desk.reader.read(contents);

            assertThat(answers).extracting(Extracted::sha256)
                    .containsExactlyElementsOf(contents.stream().map(Content::sha256).toList());
            assertThat(answers).filteredOn(answer -> answer.state() == TEXT).hasSize(47);
            is(answers.get(5), TIMED_OUT, "Lezen duurde langer dan 5 seconden");
            is(answers.get(20), CRASHED, "Het programma dat bijlagen leest liep hierop vast");
            is(answers.get(30), CRASHED, "Het programma dat bijlagen leest liep hierop vast");
        }
    }

    private static void is(Extracted extracted, AttachmentState state, String reason) {
        assertThat(extracted.state()).isEqualTo(state);
        assertThat(extracted.reason()).isEqualTo(reason);
    }

    @Test
    void aChildKilledFromOutsideIsReplacedAndItsFileReadAgain() {
        try (Desk desk = desk(1)) {
            desk.read("een.txt", Documents.txt("een " + folder));
            ProcessHandle child = children().getFirst();
            child.destroyForcibly();
            child.onExit().join();

            assertThat(desk.read("twee.txt", Documents.txt("twee " + folder)).state()).isEqualTo(TEXT);
        }
    }

    @Test
    void closingEndsTheChildren() {
        List<ProcessHandle> children;
        try (Desk desk = desk(2)) {
            desk.reader.read(List.of(desk.content("a.txt", Documents.txt("a " + folder)),
                    desk.content("b.txt", Documents.txt("b " + folder))));
            children = children();
            assertThat(children).isNotEmpty();
        }
        children.forEach(child -> child.onExit().join());
    }

    @Test
    void aDeadChildLeavesNothingOnDisk() {
        try (Desk desk = desk(1)) {
            desk.read("a.sh", fault("die " + folder));

            assertThat(folder.resolve("extraction/worker-1/tmp")).isEmptyDirectory();
        }
    }

    /** Ours have their options in our folder. */
    private List<ProcessHandle> children() {
        return ProcessHandle.current().children()
                .filter(child -> child.info().commandLine().orElse("").contains(folder.toString())).toList();
    }
}
