package nl.collectieveinbox.unwrapping;

import static nl.collectieveinbox.unwrapping.TextPart.Kind.DISCLAIMER;
import static nl.collectieveinbox.unwrapping.TextPart.Kind.OWN;
import static nl.collectieveinbox.unwrapping.TextPart.Kind.SIGNATURE;

import java.util.Arrays;
import java.util.List;
import nl.collectieveinbox.unwrapping.TextPart.Kind;

/**
 * Tells in a run of lines by one sender what he says, his signature and the notices around it. A request that lands in
 * the signature is lost, so whatever speaks to the reader is his own.
 */
final class OwnLines {

    private static final int LONG_BLOCK = 200;
    private static final int LONG_LINE = 300;
    private static final int MOST_BANNER_LINES = 8;

    private final List<Line> lines;
    private final Kind[] kinds;
    private final int to;
    private Kind now = OWN;
    private boolean signed;

    private OwnLines(List<Line> lines, Kind[] kinds, int to) {
        this.lines = lines;
        this.kinds = kinds;
        this.to = to;
    }

    /** Fills in the kinds of the lines from one to another. */
    static void mark(List<Line> lines, Kind[] kinds, int from, int to, boolean top) {
        OwnLines own = new OwnLines(lines, kinds, to);
        int start = top ? own.banner(from) : from;
        own.walk(start);
        if (!own.signed) {
            ClosingLines.mark(lines, kinds, start, to);
        }
    }

    /** @return the line after the warnings of the mail server at the top */
    private int banner(int from) {
        int at = from;
        int end = from;
        while (at < to && at - from < MOST_BANNER_LINES) {
            String folded = lines.get(at).folded();
            boolean goesOn = end > from && end == at && !folded.isEmpty() && Notices.continuesBanner(folded) && !isGreeting(folded);
            if (Notices.beginsBanner(folded) && !isGreeting(folded) || goesOn) {
                end = at + 1;
            } else if (!folded.isEmpty() && end < at && !isFrame(lines.get(at).text()) && !Notices.continuesBanner(folded)) {
                break;
            } else if (isGreeting(folded)) {
                break;
            }
            at++;
        }
        Arrays.fill(kinds, from, end, DISCLAIMER);
        return end;
    }

    private static boolean isFrame(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isGreeting(String folded) {
        return folded.startsWith("beste") || folded.startsWith("geachte") || folded.startsWith("dear") || folded.startsWith("hallo") || folded.startsWith("goede");
    }

    private void walk(int from) {
        int i = from;
        boolean fresh = true;
        while (i < to) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                kinds[i++] = now;
                fresh = true;
            } else {
                i = fresh ? block(i) : line(i);
                fresh = false;
            }
        }
    }

    /** The first line of a block, or all of it when it is of one kind. */
    private int block(int at) {
        int end = blockEnd(at);
        List<Line> block = lines.subList(at, end);
        int notice = firstNotice(at, end);
        int weak = weakSigns(at, end);
        if (notice == at || Notices.isEnough(weak) && now != OWN || notice > at && notice - at <= 3 && weak > 1 && noContactBefore(at, notice)) {
            return fill(at, end, DISCLAIMER);
        }
        if (Notices.isEnough(weak) && notice < 0 && weak * 12 > block.stream().mapToInt(line -> Prose.words(line.folded())).sum()) {
            return fill(at, end, DISCLAIMER);
        }
        if (now != OWN && notice < 0 && speaksAgain(block, weak)) {
            now = OWN;
            signed = false;
        }
        if (now == DISCLAIMER && block.stream().anyMatch(SignatureLine::isContact)) {
            now = SIGNATURE;
        }
        return line(at);
    }

    private boolean speaksAgain(List<Line> block, int weak) {
        boolean isLong = block.stream().mapToInt(line -> line.folded().length()).sum() >= LONG_BLOCK;
        return now == DISCLAIMER
                ? weak == 0 && !Notices.continuesBanner(block.getFirst().folded()) && (Prose.isSaidAgain(block) || isLong)
                : !SignOff.isWhole(block.getFirst()) && Prose.isSaidAgain(block);
    }

    private int line(int at) {
        Line line = lines.get(at);
        if (isNotice(at)) {
            return fill(at, blockEnd(at), DISCLAIMER);
        }
        if (Prose.isPostscript(line)) {
            now = OWN;
            signed = false;
        } else if (SignOff.isWhole(line)) {
            now = SIGNATURE;
            signed = true;
        } else if (SignatureLine.isDelimiter(line) || SignatureLine.isDevice(line) && standsAlone(at)) {
            // These are added by a program; the name may stand above them.
            now = SIGNATURE;
        } else if (now == SIGNATURE && Prose.namesAttachments(line)) {
            Arrays.fill(kinds, at, blockEnd(at), OWN);
            return blockEnd(at);
        } else if (now == SIGNATURE && Prose.isSentence(line)) {
            now = OWN;
            signed = false;
        }
        kinds[at] = now;
        if (now == OWN && SignOff.within(line.text()) >= 0) {
            now = SIGNATURE;
            signed = true;
        }
        return at + 1;
    }

    private int fill(int from, int end, Kind kind) {
        now = kind;
        Arrays.fill(kinds, from, end, kind);
        return end;
    }

    private int blockEnd(int at) {
        int end = at;
        while (end < to && !lines.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    private int firstNotice(int at, int end) {
        for (int i = at; i < end; i++) {
            if (isNotice(i)) {
                return i;
            }
        }
        return -1;
    }

    /** A letter of one long line may end with a notice; then it is still a letter. */
    private boolean isNotice(int at) {
        String folded = lines.get(at).folded();
        boolean letter = now == OWN && folded.length() > LONG_LINE && Notices.position(folded) > LONG_LINE / 2;
        return !letter && Notices.isSure(folded, at + 1 < to ? lines.get(at + 1).folded() : "");
    }

    private int weakSigns(int at, int end) {
        int weak = 0;
        for (int i = at; i < end; i++) {
            weak += Notices.weakSigns(lines.get(i).folded());
        }
        return weak;
    }

    private boolean noContactBefore(int at, int notice) {
        return lines.subList(at, notice).stream().noneMatch(line -> SignatureLine.isContact(line) || SignOff.isWhole(line));
    }

    private boolean standsAlone(int at) {
        return now == SIGNATURE || at == 0 || lines.get(at - 1).isBlank() || at + 1 >= to || lines.get(at + 1).isBlank();
    }
}
