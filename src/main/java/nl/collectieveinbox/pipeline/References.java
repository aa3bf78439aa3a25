package nl.collectieveinbox.pipeline;

import java.util.Optional;

/** Finds our own reference, {@code CI-<year>-<number>}, in a subject; reads each character once. */
final class References {

    private static final String PREFIX = "CI-";
    private static final int YEAR_DIGITS = 4;

    private References() {}

    static Optional<String> in(String subject) {
        for (int at = subject.indexOf(PREFIX); at >= 0; at = subject.indexOf(PREFIX, at + 1)) {
            int year = digits(subject, at + PREFIX.length());
            int dash = at + PREFIX.length() + year;
            int number = dash < subject.length() && subject.charAt(dash) == '-' ? digits(subject, dash + 1) : 0;
            if (year == YEAR_DIGITS && number > 0) {
                return Optional.of(subject.substring(at, dash + 1 + number));
            }
        }
        return Optional.empty();
    }

    private static int digits(String text, int from) {
        int count = 0;
        while (from + count < text.length() && text.charAt(from + count) >= '0' && text.charAt(from + count) <= '9') {
            count++;
        }
        return count;
    }
}
