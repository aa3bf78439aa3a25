package nl.collectieveinbox.duplicates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.recognition.Recognised;

/** What two messages say that cannot be true of one request. What only one of them says contradicts nothing. */
final class Contradictions {

    private Contradictions() {}

    /**
     * Finds all of them.
     *
     * @param daysApart how far the starts may lie apart
     */
    static List<Reason> between(Saying ours, Saying theirs, long daysApart) {
        Recognised one = ours.recognised();
        Recognised other = theirs.recognised();
        List<Reason> found = new ArrayList<>();
        disjoint(one, other, FactField.MUNICIPALITY, "other-municipality", "Een andere gemeente.", found);
        disjoint(one, other, FactField.NEIGHBOURHOOD, "other-neighbourhood", "Een andere wijk.", found);
        disjoint(one, other, FactField.TARGET_GROUP, "other-group", "Een andere doelgroep.", found);
        disjoint(one, other, FactField.CARE_ORGANISATION, "other-organisation", "Een andere organisatie.", found);
        apart(one, other, FactField.PLACES, "other-places", "Een ander aantal plaatsen.", found);
        apart(one, other, FactField.UNITS, "other-units", "Een ander aantal woningen.", found);
        if (daysBetweenStarts(one, other) > daysApart) {
            found.add(new Reason("other-start", "Een andere ingangsdatum."));
        }
        if (ours.apart() != theirs.apart()) {
            found.add(new Reason("says-apart", "De afzender schrijft dat het losstaat van een eerdere vraag."));
        }
        return found;
    }

    private static void disjoint(Recognised one, Recognised other, FactField field, String code, String text, List<Reason> found) {
        List<String> left = one.values(field);
        List<String> right = other.values(field);
        if (!left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right)) {
            found.add(new Reason(code, text));
        }
    }

    private static void apart(Recognised one, Recognised other, FactField field, String code, String text, List<Reason> found) {
        List<String> left = one.values(field);
        List<String> right = other.values(field);
        if (!left.isEmpty() && !right.isEmpty() && !overlap(left.getFirst(), right.getFirst())) {
            found.add(new Reason(code, text));
        }
    }

    private static boolean overlap(String one, String other) {
        return end(one, 0) <= end(other, 1) && end(other, 0) <= end(one, 1);
    }

    private static int end(String range, int which) {
        String[] ends = range.split("-", 2);
        return Integer.parseInt(ends[Math.min(which, ends.length - 1)]);
    }

    private static long daysBetweenStarts(Recognised one, Recognised other) {
        return one.fact(FactField.START_FROM).flatMap(left -> other.fact(FactField.START_FROM)
                .map(right -> Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(left.value()), LocalDate.parse(right.value())))))
                .orElse(0L);
    }
}
