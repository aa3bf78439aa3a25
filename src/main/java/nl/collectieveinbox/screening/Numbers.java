package nl.collectieveinbox.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds citizen service numbers in a text, in one pass. */
final class Numbers {

    /** How people part the nine digits; any other way counts only where the number is called a BSN. */
    private static final Set<List<Integer>> SHAPES =
            Set.of(List.of(9), List.of(3, 3, 3), List.of(4, 2, 3), List.of(1, 1, 1, 1, 1, 1, 1, 1, 1));
    private static final Set<List<Integer>> SHAPES_OF_EIGHT = Set.of(List.of(8), List.of(2, 3, 3), List.of(3, 2, 3));

    private final String text;
    private final Chain chain = new Chain();
    private final List<Hit> hits = new ArrayList<>();

    private Numbers(String text) {
        this.text = text;
    }

    /** In the order of the text, none over another. */
    static List<Hit> in(String text) {
        Numbers numbers = new Numbers(text);
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (Digits.is(character)) {
                i = numbers.chain.read(text, i);
                numbers.look();
            } else {
                i += Character.charCount(character);
            }
        }
        return numbers.hits;
    }

    private void look() {
        for (int group = 0; group < chain.size(); ) {
            group = window(group);
        }
    }

    /** Looks at the nine or eight digits that begin with this group; returns the group to go on with. */
    private int window(int first) {
        int digits = 0;
        long number = 0;
        for (int last = first; last < chain.size() && evenly(first, last); last++) {
            digits += chain.length(last);
            if (digits > 9) {
                break;
            }
            number = number * power(chain.length(last)) + chain.number(last);
            if (digits >= 8 && Digits.passEleven(number)) {
                Tier tier = digits == 9 ? nine(first, last) : eight(first, last, number);
                if (tier != null) {
                    hits.add(new Hit(chain.start(first), chain.end(last), number, tier));
                    return last + 1;
                }
            }
        }
        return first + 1;
    }

    private static long power(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }

    /** One number is parted by one kind of separator; a line may end in it where others put a space. */
    private boolean evenly(int first, int last) {
        return last < first + 2 || alike(chain.gap(last), chain.gap(first + 1));
    }

    private static boolean alike(char one, char other) {
        return one == other || one == ' ' && other == '\n' || one == '\n' && other == ' ';
    }

    private @Nullable Tier nine(int first, int last) {
        Surroundings around = new Surroundings(text, chain.start(first), chain.end(last));
        return switch (around.called()) {
            case BSN -> Tier.CERTAIN;
            case SOMETHING_ELSE -> null;
            case NOTHING -> SHAPES.contains(shape(first, last)) && standsAlone(first, last) && around.fit()
                    ? Tier.PROBABLE : null;
        };
    }

    private @Nullable Tier eight(int first, int last, long number) {
        List<Integer> shape = shape(first, last);
        if (!SHAPES_OF_EIGHT.contains(shape) || isDay(number)) {
            return null;
        }
        Surroundings around = new Surroundings(text, chain.start(first), chain.end(last));
        return switch (around.called()) {
            case BSN -> Tier.CERTAIN;
            case SOMETHING_ELSE -> null;
            case NOTHING -> shape.size() == 1 && standsAlone(first, last) && around.fit() ? Tier.POSSIBLE : null;
        };
    }

    private List<Integer> shape(int first, int last) {
        List<Integer> shape = new ArrayList<>();
        for (int group = first; group <= last; group++) {
            shape.add(chain.length(group));
        }
        return shape;
    }

    /** Whether the groups beside it are other numbers, and not more of this one. */
    private boolean standsAlone(int first, int last) {
        return first == last ? aloneAsOne(first) : aloneAsSeveral(first, last);
    }

    /** 0.123456782 is a fraction, 2026-123456782 a number of a file of that year. */
    private boolean aloneAsOne(int group) {
        boolean fraction = group > 0 && chain.gap(group) == '.' || group + 1 < chain.size() && chain.gap(group + 1) == '.';
        boolean ofYear = group > 0 && (chain.gap(group) == '-' || chain.gap(group) == '/')
                && chain.length(group - 1) == 4 && chain.number(group - 1) >= 1990 && chain.number(group - 1) < 2100;
        return !fraction && !ofYear;
    }

    /** Three groups of three out of a row of such groups are figures of a table, unless a row of numbers stands there. */
    private boolean aloneAsSeveral(int first, int last) {
        char gap = chain.gap(first + 1);
        boolean goesOnBefore = first > 0 && alike(chain.gap(first), gap) && !endsANumber(first - 1);
        boolean goesOnAfter = last + 1 < chain.size() && alike(chain.gap(last + 1), gap)
                && !isDayFrom(last + 1) && !isNumberFrom(last + 1, last - first + 1);
        boolean cells = (gap == '\n' || gap == Chain.COLUMN) && last - first < 8;
        return !goesOnBefore && !goesOnAfter && !cells;
    }

    private boolean endsANumber(int group) {
        return !hits.isEmpty() && hits.getLast().end() == chain.end(group);
    }

    private boolean isNumberFrom(int first, int groups) {
        long number = 0;
        int digits = 0;
        for (int group = first; group < Math.min(first + groups, chain.size()); group++) {
            digits += chain.length(group);
            number = number * power(chain.length(group)) + chain.number(group);
        }
        return digits == 9 && Digits.passEleven(number);
    }

    /** Such as 01-02-2003 after a number that is parted by spaces. */
    private boolean isDayFrom(int group) {
        return group + 2 < chain.size() && chain.length(group) <= 2 && chain.length(group + 1) <= 2
                && chain.gap(group + 1) != ' ' && chain.gap(group + 1) == chain.gap(group + 2);
    }

    /** Eight digits such as 01022003 or 20030201. */
    private static boolean isDay(long number) {
        return isDay(number / 1_000_000, number / 10_000 % 100, number % 10_000)
                || isDay(number % 100, number / 100 % 100, number / 10_000);
    }

    private static boolean isDay(long day, long month, long year) {
        return day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1900 && year < 2100;
    }
}
