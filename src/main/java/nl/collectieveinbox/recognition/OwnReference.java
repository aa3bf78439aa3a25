package nl.collectieveinbox.recognition;

import java.util.Optional;

/** Our own reference, {@code CI-<year>-<number>}, as it comes back in a subject. */
public final class OwnReference {

    private static final String PREFIX = "CI-";
    private static final int YEAR = 4;
    private static final int SHORTEST_NUMBER = 4;

    private OwnReference() {}

    /** The first one in a subject, in capitals; each character is read once. */
    public static Optional<String> in(String subject) {
        for (int at = subject.indexOf('-'); at >= 0; at = subject.indexOf('-', at + 1)) {
            int year = at + 1;
            int number = year + YEAR + 1;
            boolean begins = at >= 2 && subject.regionMatches(true, at - 2, PREFIX, 0, PREFIX.length());
            if (begins && digits(subject, year) == YEAR && subject.startsWith("-", number - 1)
                    && digits(subject, number) >= SHORTEST_NUMBER) {
                return Optional.of(PREFIX + subject.substring(year, number + digits(subject, number)));
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
