package nl.collectieveinbox.parsing;

import java.util.ArrayDeque;
import java.util.Deque;

/** The lists that are open while HTML is read, and the sign before their next item. */
final class Lists {

    private static final int DEEPEST = 50;

    /** Next number of each open list, innermost first; -1 for bullets. */
    private final Deque<Integer> open = new ArrayDeque<>();
    private int beyond;

    void open(boolean numbered) {
        if (open.size() < DEEPEST) {
            open.push(numbered ? 1 : -1);
        } else {
            beyond++;
        }
    }

    void close() {
        if (beyond > 0) {
            beyond--;
        } else {
            open.poll();
        }
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    String next() {
        Integer number = open.peek();
        if (number == null || number < 0) {
            return "- ";
        }
        open.push(open.pop() + 1);
        return number + ". ";
    }
}
