package nl.collectieveinbox.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.collectieveinbox.screening.BirthDates.Day;

/**
 * Finds lists of clients: three or more names, each with a birth date beside it, as a table or as plain lines. Where
 * nothing says "geboren", only years of adults count, and only beside a whole name.
 */
final class ClientLists {

    private static final int LEAST_ROWS = 3;
    private static final int LEFT = 120;
    private static final int RIGHT = 60;
    private static final List<String> BIRTH = List.of("geboort", "geboren", "geb.", "geb ", "gebdat", "geb-dat", "birth", "g.d.");
    /** Where these stand, a bare date is a day of a contract. */
    private static final List<String> WORK = List.of("in dienst", "indiensttreding", "dienstverband", "bouwjaar", "opgeleverd");

    private ClientLists() {}

    /** How many rows the list has; 0 when the text holds none. */
    static int rowsIn(String text) {
        List<Day> days = BirthDates.in(text);
        if (days.size() < LEAST_ROWS) {
            return 0;
        }
        String folded = text.toLowerCase(Locale.ROOT);
        boolean told = BIRTH.stream().anyMatch(folded::contains);
        if (!told && WORK.stream().anyMatch(folded::contains)) {
            return 0;
        }
        Set<String> people = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            if (told || day.adult()) {
                int from = Math.max(i == 0 ? 0 : days.get(i - 1).end(), day.start() - LEFT);
                int to = Math.min(i + 1 < days.size() ? days.get(i + 1).start() : text.length(), lineEnd(text, day.end()));
                String before = text.substring(from, day.start());
                String after = text.substring(day.end(), Math.max(day.end(), to));
                if (isNamed(before, told) || isNamed(after, told)) {
                    people.add(text.substring(from, Math.max(day.end(), to)).strip());
                }
            }
        }
        return people.size() < LEAST_ROWS ? 0 : people.size();
    }

    private static boolean isNamed(String stretch, boolean told) {
        return told ? PersonNames.maybeIn(stretch) : PersonNames.surelyIn(stretch);
    }

    private static int lineEnd(String text, int from) {
        int most = Math.min(text.length(), from + RIGHT);
        int end = from;
        while (end < most && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }
}
