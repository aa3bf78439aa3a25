package nl.collectieveinbox.recognition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.collectieveinbox.recognition.SaidDay.Precision;

/** What is noticed about each day that a mail names: how it is said, where it stands, and the other days beside it. */
final class StartNoticed {

    private static final Set<String> JOINS = Set.of("t", "m", "tm", "tot", "en", "met", "of", "a", "to", "until", "bis", "and", "or", "van", "eind", "begin");

    private final Reading reading;
    private final List<StartDay> days;
    private final boolean soon;

    private StartNoticed(Reading reading, List<StartDay> days) {
        this.reading = reading;
        this.days = days;
        this.soon = !days.isEmpty() && Soon.in(reading) != null;
    }

    /** For each day, in the same order. */
    static List<Set<String>> of(Reading reading, List<StartDay> days) {
        StartNoticed mail = new StartNoticed(reading, days);
        List<Set<String>> noticed = new ArrayList<>(days.size());
        for (StartDay each : days) {
            Set<String> names = new HashSet<>(128);
            names.add("always");
            mail.said(each, names);
            mail.stands(each, names);
            mail.beside(each, names);
            StartSurroundings.of(each, names);
            noticed.add(names);
        }
        return noticed;
    }

    private void said(StartDay each, Set<String> names) {
        SaidDay day = each.day();
        String shape = shape(each);
        names.add("shape=" + shape);
        boolean year = each.passage().text.substring(each.passage().tokens.get(day.first()).start(), each.passage().tokens.get(day.last()).end()).contains("20");
        names.add(year ? "year-said" : "year-not-said");
        names.add("shape-year=" + shape + year);
        ago(day, year, names);
        joined(each, names);
        names.add(day.day().getDayOfMonth() == 1 ? "first-of-month" : day.day().getDayOfMonth() == 15 ? "mid-month" : "other-day");
        if (!reading.day.equals(LocalDate.MAX)) {
            String ahead = ahead(ChronoUnit.DAYS.between(reading.day, day.day()));
            names.add("ahead=" + ahead);
            names.add("ahead-shape=" + ahead + "_" + shape);
            if (day.day().getYear() == reading.day.getYear()) {
                names.add("this-year-" + day.precision());
            }
        }
    }

    private static String ahead(long days) {
        return days <= 7 ? "week" : days <= 21 ? "weeks" : days <= 45 ? "month" : days <= 100 ? "quarter"
                : days <= 200 ? "half-year" : days <= 400 ? "year" : days <= 800 ? "two-years" : days <= 1600 ? "four-years" : "later";
    }

    private static String shape(StartDay each) {
        Passage passage = each.passage();
        SaidDay day = each.day();
        boolean number = passage.tokens.get(day.first()).isNumber();
        boolean named = passage.folded.substring(passage.tokens.get(day.first()).start(), passage.tokens.get(day.last()).end()).chars().anyMatch(c -> c >= 'a' && c <= 'z');
        if (day.precision() == Precision.DAY) {
            return number && !named ? "figures" : "day";
        }
        if (day.precision() == Precision.YEAR) {
            return number ? "year" : "next-year";
        }
        return number && !named ? "month-figures" : Months.number(passage.tokens.get(day.first()).folded()) > 0 ? "month" : "part";
    }

    /** A month without its year may be the one that has been. */
    private void ago(SaidDay day, boolean year, Set<String> names) {
        if (!year && day.precision() != Precision.YEAR && !reading.day.equals(LocalDate.MAX)) {
            long ago = ChronoUnit.DAYS.between(day.day().minusYears(1), reading.day);
            names.add("ago=" + (ago < 0 ? "not" : ago <= 62 ? "just" : ago <= 124 ? "months" : ago <= 240 ? "half-year" : "long"));
        }
    }

    /** "jan - mrt 2026": the first of two that are joined, or the second. */
    private void joined(StartDay each, Set<String> names) {
        for (StartDay other : days) {
            if (other.passage() == each.passage() && other.day().last() < each.day().first() && isJoined(other, each)) {
                names.add("second-of-two");
            }
            if (other.passage() == each.passage() && each.day().last() < other.day().first() && isJoined(each, other)) {
                names.add("first-of-two");
            }
        }
    }

    private static boolean isJoined(StartDay one, StartDay other) {
        int words = other.day().first() - one.day().last() - 1;
        if (words > 3) {
            return false;
        }
        for (int i = 1; i <= words; i++) {
            if (!JOINS.contains(one.passage().near(one.day().last(), i))) {
                return false;
            }
        }
        return true;
    }

    private void stands(StartDay each, Set<String> names) {
        Passage passage = each.passage();
        names.add(passage.isSubject() ? "in-subject" : passage.isAttachment() ? "in-attachment" : "in-text");
        if (passage.isSubject()) {
            return;
        }
        int tenth = 10 * each.day().first() / Math.max(1, passage.tokens.size());
        names.add((passage.isAttachment() ? "attachment-" : "") + "at=" + (tenth < 2 ? "begin" : tenth < 5 ? "first-half" : tenth < 8 ? "second-half" : "end"));
        int length = passage.tokens.size();
        names.add("length=" + (length < 40 ? "short" : length < 120 ? "middle" : length < 400 ? "long" : "very-long"));
    }

    private void beside(StartDay each, Set<String> names) {
        SaidDay day = each.day();
        long same = days.stream().filter(other -> other.value().equals(each.value())).count();
        List<StartDay> others = days.stream().filter(other -> !other.value().equals(each.value())).toList();
        names.add(same > 1 ? "said-again" : "said-once");
        if (others.isEmpty()) {
            names.add("alone");
            names.add("alone-" + shape(each));
        } else {
            names.add("others=" + (others.size() == 1 ? "1" : others.size() <= 3 ? "2-3" : "4+"));
        }
        if (others.stream().noneMatch(other -> other.day().day().isAfter(day.day()))) {
            names.add("latest");
        }
        if (others.stream().noneMatch(other -> other.day().day().isBefore(day.day()))) {
            names.add("earliest");
        }
        if (days.stream().noneMatch(other -> ChronoUnit.DAYS.between(reading.day.equals(LocalDate.MAX) ? LocalDate.MIN : reading.day, other.day().day()) > 45
                && !other.value().equals(each.value()))) {
            names.add("alone-far-ahead");
        }
        if (day.precision() == Precision.YEAR && others.stream().anyMatch(other -> other.day().day().getYear() == day.day().getYear()
                && other.day().precision() != Precision.YEAR)) {
            names.add("finer-said");
        }
        if (days.indexOf(each) == 0) {
            names.add("first-named");
        }
        if (days.getLast().equals(each)) {
            names.add("last-named");
        }
        if (days.stream().anyMatch(other -> !other.value().equals(each.value()) && other.passage().fields().is(other.day().first(), Label.START))) {
            names.add("a-form-asks-for-another");
        }
        if (soon) {
            names.add("soon-is-said");
        }
    }
}
