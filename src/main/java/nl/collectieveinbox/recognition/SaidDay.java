package nl.collectieveinbox.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, season, quarter or year as a passage says it.
 *
 * @param day its first day
 * @param first its first token
 * @param last its last token
 * @param precision how exactly it is said
 */
record SaidDay(LocalDate day, int first, int last, Precision precision) {

    enum Precision {
        DAY,
        /** Month, quarter, season, half. */
        PERIOD,
        YEAR
    }

    /** A day without a year that has just been is that one, not the one of next year. */
    private static final int JUST_BEEN = 60;
    private static final Set<String> MIDDLES = Set.of("half", "medio", "halverwege", "midden", "mid", "mitte");
    /** What stands before a day of two numbers. */
    private static final Set<String> ANNOUNCES = Set.of("per", "vanaf", "uiterlijk", "voor", "ingang", "ingaande", "op", "tot", "start", "startdatum",
            "ingangsdatum", "rond", "omstreeks", "tegen", "from", "by", "ab", "m", "met", "datum", "na", "dd", "d");
    /** "1st of May" */
    private static final Set<String> LINKS = Set.of("of", "van");
    private static final Set<String> DUTCH = Set.of("januari", "februari", "maart", "mei", "augustus");
    private static final Set<String> ENGLISH = Set.of("january", "february", "march", "may", "june", "july", "october");
    /** These are months only behind a word that leads up to one. */
    private static final Set<String> DOUBTFUL = Set.of("jan", "mar", "may", "mars", "mai", "sep", "dec", "jun", "jul", "march", "marz");
    private static final Set<String> MONTH_LEADS = Set.of("vanaf", "per", "in", "voor", "begin", "medio", "eind", "half", "ingaande", "van", "tot",
            "dus", "uiterlijk", "januari", "from", "by", "until", "december", "halverwege", "einde", "midden", "ingang", "rond", "omstreeks", "ab",
            "na", "sinds", "en", "komende", "komend", "tegen", "loop", "im", "anfang", "mitte", "ende", "zum", "of", "this", "next", "early", "late", "end");

    /** The day that is named from a token on, or null. */
    static @Nullable SaidDay at(Passage passage, int token, LocalDate written) {
        if (!mayBegin(passage, token)) {
            return null;
        }
        SaidDay numeric = numeric(passage, token, written);
        if (numeric != null) {
            return numeric;
        }
        SaidDay named = named(passage, token, written);
        return named != null ? named : SaidPeriod.at(passage, token, written);
    }

    /** Looked at for each word there is, so that most cost nothing more. */
    private static boolean mayBegin(Passage passage, int token) {
        String word = passage.tokens.get(token).folded();
        char first = word.charAt(0);
        if (first < '0' || first > '9') {
            return SaidPeriod.mayBegin(word) || Months.number(word) > 0 || dayOfMonth(word) > 0;
        }
        if (word.length() > 4 || word.length() == 4 && first == '2') {
            return word.length() == 4 || dayOfMonth(word) > 0 || SaidPeriod.mayBegin(word);
        }
        // in a row of numbers a day begins at the first
        boolean joined = token > 0 && passage.tokens.get(token).start() - passage.tokens.get(token - 1).end() == 1
                && "-/.".indexOf(passage.folded.charAt(passage.tokens.get(token - 1).end())) >= 0 && passage.tokens.get(token - 1).isNumber();
        if (joined) {
            return false;
        }
        boolean numberBehind = token + 1 < passage.tokens.size() && Character.isDigit(passage.tokens.get(token + 1).folded().charAt(0));
        return !numberBehind || passage.tokens.get(token + 1).start() - passage.tokens.get(token).end() > 1
                || passage.folded.charAt(passage.tokens.get(token).end()) != ' ';
    }

    /** 1-10-2026, 01/10/2026, 2026-10-01, 1/7, 10-2026. */
    private static @Nullable SaidDay numeric(Passage passage, int token, LocalDate written) {
        int first = SaidYear.number(passage.tokens.get(token).folded());
        int second = SaidYear.number(passage.near(token, 1));
        if (first < 0 || second < 0 || !isDateGap(passage, token + 1) || (token > 0 && passage.tokens.get(token - 1).isNumber() && isDateGap(passage,
                token))) {
            return null;
        }
        int third = SaidYear.number(passage.near(token, 2));
        if (third >= 0 && isDateGap(passage, token + 2)) {
            boolean reversed = SaidYear.is(first);
            int year = reversed ? first : third < 100 && passage.near(token, 2).length() == 2 && third >= 20 ? 2000 + third : third;
            boolean dated = reversed || SaidYear.is(year);
            return dated ? day(year, second, reversed ? third : first, token, token + 2) : null;
        }
        if (SaidYear.is(second) && passage.near(token, 1).length() == 4 && first <= 12 && !passage.gapBefore(token + 1).equals(".")) {
            return of(day(second, first, 1, token, token + 1), Precision.PERIOD);
        }
        if (SaidYear.is(first) && second <= 12 && passage.near(token, 1).length() == 2 && passage.gapBefore(token + 1).equals("-")) {
            return of(day(first, second, 1, token, token + 1), Precision.PERIOD);
        }
        boolean slash = passage.gapBefore(token + 1).equals("/") || passage.near(token, 1).length() == 2 && passage.near(token, 1).charAt(0) == '0';
        boolean announced = !passage.gapBefore(token + 1).equals(".") && (slash || ANNOUNCES.contains(passage.near(token, -1)));
        return announced ? coming(written, second, first, token, token + 1) : null;
    }

    /** "1 oktober 2026", "1 oktober a.s.", "october 1st, 2026", "maart 2027", "aug '26", "mei/juni 2027", "september". */
    private static @Nullable SaidDay named(Passage passage, int token, LocalDate written) {
        String word = passage.tokens.get(token).folded();
        int dayOfMonth = dayOfMonth(word);
        int monthAt = dayOfMonth > 0 && LINKS.contains(passage.near(token, 1)) ? 2 : 1;
        int month = dayOfMonth > 0 && !isEndOfSentence(passage, token) ? Months.number(passage.near(token, monthAt)) : 0;
        if (month > 0) {
            int yearAt = token + monthAt + 1;
            int year = SaidYear.at(passage, yearAt, written);
            return year > 0 ? day(year, month, dayOfMonth, token, SaidYear.end(passage, yearAt)) : coming(written, month, dayOfMonth, token, yearAt - 1);
        }
        month = Months.number(word);
        boolean hasDay = token > 0 && dayOfMonth(passage.near(token, -1)) > 0 && !isEndOfSentence(passage, token - 1);
        return month == 0 || hasDay ? null : month(passage, token, month, written);
    }

    /** "dus 12. Februari 2027 zou mooi zijn": a stop between a day and its month is German, and this is Dutch. */
    private static boolean isEndOfSentence(Passage passage, int token) {
        return passage.gapBefore(token + 1).equals(". ") && DUTCH.contains(passage.near(token, 1));
    }

    private static @Nullable SaidDay month(Passage passage, int token, int month, LocalDate written) {
        int behind = dayOfMonth(passage.near(token, 1));
        if (behind > 0 && SaidYear.at(passage, token + 2, written) > 0) {
            return day(SaidYear.at(passage, token + 2, written), month, behind, token, token + 2);
        }
        int within = MIDDLES.contains(passage.near(token, -1)) ? 15 : 1;
        int year = SaidYear.at(passage, token + 1, written);
        if (year > 0) {
            return of(day(year, month, within, token, SaidYear.end(passage, token + 1)), Precision.PERIOD);
        }
        year = SaidYear.shortly(passage, token + 1, written);
        if (year > 0) {
            return of(day(year, month, within, token, token + 1), Precision.PERIOD);
        }
        SaidDay span = beginOfSpan(passage, token, month, written);
        if (span != null || written.equals(LocalDate.MAX)) {
            return span;
        }
        if (behind > 0 && ENGLISH.contains(passage.tokens.get(token).folded())) {
            return coming(written, month, behind, token, token + 1);
        }
        boolean led = MONTH_LEADS.contains(passage.near(token, -1)) || passage.fields().is(token, Label.START);
        boolean said = led || !DOUBTFUL.contains(passage.tokens.get(token).folded());
        return said ? of(next(written.withDayOfMonth(1), month, within, token, token), Precision.PERIOD) : null;
    }

    /** "mei/juni 2027", "maart t/m november 2027": the year stands behind the second month. */
    private static @Nullable SaidDay beginOfSpan(Passage passage, int token, int month, LocalDate written) {
        for (int i = 1; i <= 4; i++) {
            int later = Months.number(passage.near(token, i));
            int year = later > 0 ? SaidYear.at(passage, token + i + 1, written) : 0;
            if (year > 0) {
                return of(day(later < month ? year - 1 : year, month, 1, token, token), Precision.PERIOD);
            }
            if (later > 0 || !Set.of("t", "m", "tot", "en", "met", "of", "a").contains(passage.near(token, i))) {
                return null;
            }
        }
        return null;
    }

    /** The next such day, from the day of writing on; none when nobody knows when that was. */
    static @Nullable SaidDay next(LocalDate written, int month, int day, int first, int last) {
        if (written.equals(LocalDate.MAX)) {
            return null;
        }
        SaidDay thisYear = day(written.getYear(), month, day, first, last);
        return thisYear == null || !thisYear.day.isBefore(written) ? thisYear : day(written.getYear() + 1, month, day, first, last);
    }

    /** The same; none when that day of the month has just been. */
    private static @Nullable SaidDay coming(LocalDate written, int month, int day, int first, int last) {
        SaidDay next = next(written, month, day, first, last);
        return next == null || next.day.minusYears(1).plusDays(JUST_BEEN).isAfter(written) ? null : next;
    }

    static @Nullable SaidDay day(int year, int month, int day, int first, int last) {
        try {
            return new SaidDay(LocalDate.of(year, month, day), first, last, Precision.DAY);
        } catch (DateTimeException e) {
            // Thirty-one June is no day: then the mail does not say one.
            return null;
        }
    }

    static @Nullable SaidDay of(@Nullable SaidDay said, Precision precision) {
        return said == null ? null : new SaidDay(said.day, said.first, said.last, precision);
    }

    private static boolean isDateGap(Passage passage, int token) {
        String gap = token < passage.tokens.size() ? passage.gapBefore(token) : "";
        return gap.equals("-") || gap.equals("/") || gap.equals(".") || gap.equals(" - ") || gap.equals("-'") || gap.equals("/'") || gap.equals("\u2013");
    }

    /** 1 to 31: "1", "1e", "1st"; 0 when the word is no such number. */
    private static int dayOfMonth(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (digits == 0) {
            return word.equals("eerste") || word.equals("first") || word.equals("ersten") ? 1 : 0;
        }
        boolean said = digits <= 2 && Set.of("", "e", "ste", "de", "st", "nd", "rd", "th", "er").contains(word.substring(digits));
        return said ? Math.max(0, SaidYear.number(word.substring(0, digits))) : 0;
    }
}
