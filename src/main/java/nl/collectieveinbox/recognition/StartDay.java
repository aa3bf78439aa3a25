package nl.collectieveinbox.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A day that a mail names and on which somebody might want to move in. */
record StartDay(Passage passage, SaidDay day) {

    /** Hostile text names more days than any letter. */
    private static final int MOST = 60;
    private static final int MOST_YEARS = 12;

    /** All such days, in order. */
    static List<StartDay> in(Reading reading) {
        List<StartDay> days = new ArrayList<>();
        for (Passage passage : reading.passages) {
            int token = 0;
            int found = 0;
            while (token < passage.tokens.size() && found < MOST && days.size() < 4 * MOST) {
                SaidDay day = SaidDay.at(passage, token, reading.day);
                if (day == null) {
                    token++;
                    continue;
                }
                token = day.last() + 1;
                if (isComing(day, reading.day)) {
                    found++;
                    days.add(new StartDay(passage, day));
                }
            }
        }
        return days;
    }

    /** What lies behind the writer is no start, nor what he will not live to see. */
    private static boolean isComing(SaidDay day, LocalDate written) {
        if (written.equals(LocalDate.MAX)) {
            return true;
        }
        boolean past = switch (day.precision()) {
            case DAY -> day.day().isBefore(written);
            case PERIOD -> day.day().isBefore(written.withDayOfMonth(1).minusMonths(3));
            case YEAR -> day.day().getYear() < written.getYear();
        };
        return !past && day.day().isBefore(written.plusYears(MOST_YEARS));
    }

    String value() {
        return day.day().toString();
    }

    String quote() {
        return passage.quote(day.first(), day.last());
    }
}
