package nl.collectieveinbox.unwrapping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;
import org.jspecify.annotations.Nullable;

/** Finds the messages that a text passes on, each inside the other, as far as each says that it passes one on. */
final class InlineChain {

    private static final int DEEPEST = 50;
    private static final int MOST_EVIDENCE = 40;
    private static final int LONGEST_EVIDENCE = 4000;

    private final List<Line> lines;
    private final List<Mark> marks;
    private final Depths depths;
    private final List<InlineHop> hops = new ArrayList<>();
    private int next;

    private InlineChain(List<Line> lines, List<Mark> marks) {
        this.lines = lines;
        this.marks = marks;
        this.depths = new Depths(lines);
    }

    /** @param lines of the text of the message */
    static Inline find(List<Line> lines, ReadMessage message) {
        return find(lines, Marks.in(lines), message);
    }

    /** @param marks of these lines */
    static Inline find(List<Line> lines, List<Mark> marks, ReadMessage message) {
        if (marks.isEmpty()) {
            return new Inline(List.of(), lines.size());
        }
        InlineChain chain = new InlineChain(lines, marks);
        chain.walk(Passing.of(message));
        return new Inline(chain.withBodies(), chain.hops.isEmpty() ? lines.size() : chain.hops.getFirst().start());
    }

    private void walk(Passing outer) {
        Passing sender = outer;
        int limit = lines.size();
        for (int depth = 0; depth < DEEPEST; depth++) {
            Mark mark = passedOnBy(sender, limit);
            if (mark == null) {
                return;
            }
            int end = depths.end(mark.body(), limit);
            if (sender.isBesides(mark)) {
                hops.set(hops.size() - 1, hops.getLast().endingAt(mark.start()));
                return;
            }
            hops.add(hop(mark, end, sender));
            sender = Passing.of(mark, sender);
            limit = end;
        }
    }

    /** The message that this sender passes on; what he quotes to answer it is left out, with all that stands in it. */
    private @Nullable Mark passedOnBy(Passing sender, int limit) {
        while (next < marks.size() && marks.get(next).header() < limit) {
            Mark mark = marks.get(next++);
            if (sender.passesOn(mark)) {
                return mark;
            }
            int end = sender.quotes(mark) ? depths.end(mark.body(), limit) : mark.body();
            while (next < marks.size() && marks.get(next).header() < end) {
                next++;
            }
        }
        return null;
    }

    private InlineHop hop(Mark mark, int end, Passing sender) {
        @Nullable Instant at = mark.sent() == null ? null : mark.sent().at();
        @Nullable ZoneOffset zone = mark.sent() == null ? null : mark.sent().zone();
        String subject = mark.subject() == null ? "" : mark.subject();
        return new InlineHop(mark.start(), mark.header(), Math.min(mark.body(), end), end, end, mark.from(), mark.to(), mark.cc(), at, zone, subject,
                sender.confidence(mark), evidence(mark));
    }

    private String evidence(Mark mark) {
        StringJoiner evidence = new StringJoiner("\n");
        int last = Math.min(mark.body(), mark.header() + MOST_EVIDENCE);
        for (int i = mark.header(); i < last && evidence.length() < LONGEST_EVIDENCE; i++) {
            if (!lines.get(i).isBlank()) {
                String text = lines.get(i).text();
                evidence.add(text.length() > LONGEST_EVIDENCE ? text.substring(0, LONGEST_EVIDENCE) : text);
            }
        }
        return evidence.toString();
    }

    private List<InlineHop> withBodies() {
        List<InlineHop> all = new ArrayList<>();
        for (int i = 0; i < hops.size(); i++) {
            InlineHop hop = hops.get(i);
            all.add(i + 1 < hops.size() ? hop.until(hops.get(i + 1).start()) : hop);
        }
        return all;
    }

    /** The address of each, lower case. */
    static List<String> addresses(List<Address> people) {
        return people.stream().map(each -> each.address().toLowerCase(java.util.Locale.ROOT)).filter(each -> !each.isEmpty()).toList();
    }
}
