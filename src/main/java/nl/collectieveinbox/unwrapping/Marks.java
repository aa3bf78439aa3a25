package nl.collectieveinbox.unwrapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.unwrapping.Announcements.Announcement;
import nl.collectieveinbox.unwrapping.Announcements.Kind;
import nl.collectieveinbox.unwrapping.HeaderLabels.Label;
import nl.collectieveinbox.unwrapping.Mark.Saying;
import org.jspecify.annotations.Nullable;

/** Walks once over a text and notes every place where an earlier message begins. */
final class Marks {

    /** No conversation has more; a text that does is made to tire us. */
    private static final int MOST = 2000;
    private static final int FURTHEST_ANNOUNCEMENT = 6;
    private static final Set<String> ENGLISH = Set.of("from", "sent", "date");

    private final List<Line> lines;
    private final List<Mark> marks = new ArrayList<>();
    private int line;
    private int taken;

    private Marks(List<Line> lines) {
        this.lines = lines;
    }

    static List<Mark> in(List<Line> lines) {
        Marks marks = new Marks(lines);
        while (marks.line < lines.size() && marks.marks.size() < MOST) {
            marks.step();
        }
        return marks.marks;
    }

    private void step() {
        Line here = lines.get(line);
        if (here.isBlank()) {
            line++;
            return;
        }
        Announcement announcement = Announcements.in(here);
        boolean onSameLine = announcement.kind() != Kind.NONE && announcement.end() < here.text().length();
        HeaderBlock block = HeaderReader.read(lines, line, onSameLine ? announcement.end() : 0);
        if (block != null) {
            header(block, onSameLine ? announcement.kind() : Kind.NONE);
            return;
        }
        if (announcement.kind() == Kind.EARLIER && !headerFollows()) {
            marks.add(new Mark(line, line, line + 1, Saying.QUOTED, here.depth(), Address.NOBODY, List.of(), List.of(), null, null));
        }
        Wrote wrote = Wrote.endingAt(lines, line, taken);
        if (wrote != null) {
            marks.add(new Mark(above(wrote.first()).start, wrote.first(), wrote.end(), Saying.WROTE, here.depth(), wrote.from(),
                    List.of(), List.of(), wrote.sent(), null));
            taken = wrote.end();
        }
        line++;
    }

    private boolean headerFollows() {
        int next = line + 1;
        while (next < lines.size() && next - line < FURTHEST_ANNOUNCEMENT && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && (HeaderLabels.at(lines.get(next).folded(), 0) != null || Announcements.in(lines.get(next)).kind() != Kind.NONE);
    }

    private void header(HeaderBlock block, Kind sameLine) {
        if (!block.isComplete(true)) {
            line = Math.max(block.next(), line + 1);
            return;
        }
        Above above = above(block.first());
        Kind kind = sameLine == Kind.NONE ? above.kind : sameLine;
        if (!block.isComplete(kind == Kind.FORWARD)) {
            line = Math.max(block.next(), line + 1);
            return;
        }
        String labels = lines.get(block.from()).folded();
        boolean english = ENGLISH.stream().anyMatch(labels::startsWith);
        marks.add(new Mark(above.start, block.first(), block.end(), kind == Kind.FORWARD ? Saying.FORWARDED : Saying.EARLIER,
                lines.get(above.said).depth(), Addresses.read(block.field(Label.FROM)), Addresses.readAll(block.field(Label.TO)),
                Addresses.readAll(block.field(Label.CC)), WrittenDate.parse(block.field(Label.SENT), english), subject(block)));
        taken = block.end();
        line = block.end();
    }

    private static @Nullable String subject(HeaderBlock block) {
        return block.fields().containsKey(Label.SUBJECT) ? block.field(Label.SUBJECT) : null;
    }

    /** What is announced right above a line, where that begins, and which line says it. */
    private Above above(int first) {
        Above above = new Above(first, Kind.NONE, first);
        for (int i = first - 1; i >= Math.max(taken, first - FURTHEST_ANNOUNCEMENT); i--) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            Announcement announcement = Announcements.in(lines.get(i));
            if (announcement.kind() == Kind.NONE) {
                break;
            }
            boolean says = announcement.kind() == Kind.FORWARD || (announcement.kind() == Kind.EARLIER && above.kind == Kind.NONE);
            above = new Above(i, says ? announcement.kind() : above.kind, says ? i : above.said);
        }
        return above;
    }

    private record Above(int start, Kind kind, int said) {}
}
