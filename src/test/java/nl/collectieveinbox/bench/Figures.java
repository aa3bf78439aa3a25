package nl.collectieveinbox.bench;

import java.util.Locale;

/** Prints figures, each on a line of its own: {@code name = value unit}. */
final class Figures {

    private Figures() {}

    static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, value < 100 ? "%s = %.1f %s%n" : "%s = %.0f %s%n", name, value, unit);
    }

    /** The value that this share of the sorted values does not exceed. */
    static double percentile(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
