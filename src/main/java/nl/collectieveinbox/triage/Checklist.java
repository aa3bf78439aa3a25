package nl.collectieveinbox.triage;

import java.util.List;
import nl.collectieveinbox.recognition.FactField;

/**
 * What must be known before corporations can decide, and what of it is.
 *
 * @param points in the order in which a corporation asks them
 */
public record Checklist(long requestId, List<Point> points) {

    /**
     * One thing to know.
     *
     * @param name of the rule, such as {@code size}; the screen has what it is called and why a decision asks for it
     * @param known whether one of the fields says it
     * @param question to the sender, a Dutch sentence
     * @param fields any of which answers it
     */
    public record Point(String name, Need need, boolean known, String question, List<FactField> fields) {}

    public enum Need {
        /** Without it no corporation can say whether it has anything. */
        NEEDED,
        /** It helps to choose; it can wait. */
        USEFUL
    }

    /** What is needed and not known, in order. */
    public List<Point> missing() {
        return points.stream().filter(point -> point.need() == Need.NEEDED && !point.known()).toList();
    }

    /** What is useful and not known, in order. */
    public List<Point> wished() {
        return points.stream().filter(point -> point.need() == Need.USEFUL && !point.known()).toList();
    }

    /** Whether corporations can decide. */
    public boolean complete() {
        return missing().isEmpty();
    }
}
