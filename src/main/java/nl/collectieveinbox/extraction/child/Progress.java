package nl.collectieveinbox.extraction.child;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.collectieveinbox.mail.AttachmentState;
import org.apache.tika.metadata.Metadata;

/** What one assignment has used up so far; lives in the child for as long as one file is read. */
final class Progress {

    private static final String OCR_LEFT_OUT = "inbox:ocr-left-out";

    final Assignment assignment;
    final List<Found> found = new ArrayList<>();
    final Metadata root;
    private final long ocrUntil;
    private long unpacked;
    private int characters;
    private int pagesRead;
    private int pagesLeftOut;

    Progress(Assignment assignment, Metadata root) {
        this.assignment = assignment;
        this.root = root;
        this.ocrUntil = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(assignment.ocrMillis());
    }

    /** One row after the last says that there were more; of what comes after that nothing is kept. */
    boolean hasRoom() {
        if (found.size() == assignment.maxInner()) {
            add(new Found("", "", AttachmentState.TOO_LARGE,
                    "Meer dan " + assignment.maxInner() + " bestanden; de rest is niet gelezen", 0, 1, true));
        }
        return found.size() < assignment.maxInner();
    }

    /** @return the number of its row */
    int add(Found file) {
        found.add(file);
        file.write(found.size() - 1, root);
        return found.size() - 1;
    }

    void set(int row, Found file) {
        found.set(row, file);
        file.write(row, root);
    }

    /** How many bytes the next inner file may have. */
    long bytesLeft() {
        return Math.min(assignment.maxBytes(), assignment.maxUnpacked() - unpacked);
    }

    void unpacked(long bytes) {
        unpacked += bytes;
    }

    /** Half of what is left, so that one long file leaves room for those after it. */
    int charactersForNext() {
        return Math.max(0, (assignment.maxChars() - characters) / 2);
    }

    int characters() {
        return characters;
    }

    /** What a container holds was counted already while it was opened. */
    void wrote(int before, int length) {
        characters = before + length;
    }

    boolean mayReadPage() {
        if (pagesRead < assignment.ocrPages() && System.nanoTime() < ocrUntil) {
            pagesRead++;
            return true;
        }
        pagesLeftOut++;
        root.set(OCR_LEFT_OUT, Integer.toString(pagesLeftOut));
        return false;
    }

    static int pagesLeftOut(Metadata metadata) {
        String value = metadata.get(OCR_LEFT_OUT);
        return value == null ? 0 : Integer.parseInt(value);
    }
}
