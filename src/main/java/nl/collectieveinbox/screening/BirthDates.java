package nl.collectieveinbox.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds days in a text on which people of today may have been born, in one pass. */
final class BirthDates {

    private static final List<String> MONTHS = List.of(
            "jan", "feb", "maart", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "march", "may", "oct");
    private static final int FIRST_YEAR = 1900;
    /** Later ones are days of mails, contracts and plans. */
    private static final int LAST_YEAR = 2022;
    /** Where nothing speaks of birth, only the years of who may live on their own count. */
    private static final int LAST_YEAR_OF_ADULTS = 2009;
    private static final int LONGEST_MONTH = 9;

    private BirthDates() {}

    /** @param adult whether the year alone makes a birth date likely */
    record Day(int start, int end, boolean adult) {}

    static List<Day> in(String text) {
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            if (!isDigit(text, i)) {
                i++;
                continue;
            }
            int end = digitsEnd(text, i);
            Day day = day(text, i, end);
            if (day != null) {
                days.add(day);
                end = day.end();
            }
            i = end;
        }
        return days;
    }

    private static @Nullable Day day(String text, int start, int end) {
        int length = end - start;
        if (length > 4 || length == 3 || end >= text.length()) {
            return null;
        }
        char separator = text.charAt(end);
        if (separator == '-' || separator == '/' || separator == '.') {
            return numeric(text, start, end, separator);
        }
        return length <= 2 && separator == ' ' ? worded(text, start, end) : null;
    }

    private static @Nullable Day numeric(String text, int start, int end, char separator) {
        int middleEnd = digitsEnd(text, end + 1);
        if (middleEnd == end + 1 || middleEnd - end > 3 || middleEnd >= text.length() || text.charAt(middleEnd) != separator) {
            return null;
        }
        int lastEnd = digitsEnd(text, middleEnd + 1);
        int lastLength = lastEnd - middleEnd - 1;
        int first = number(text, start, end);
        int middle = number(text, end + 1, middleEnd);
        int last = number(text, middleEnd + 1, lastEnd);
        if (end - start == 4) {
            return lastLength == 2 && fits(last, middle) ? ofYear(start, lastEnd, first) : null;
        }
        boolean written = lastLength == 4 || lastLength == 2;
        // a spreadsheet made abroad puts the month first
        return written && (fits(first, middle) || fits(middle, first)) ? ofYear(start, lastEnd, lastLength == 4 ? last : ofTwoDigits(last)) : null;
    }

    private static @Nullable Day worded(String text, int start, int end) {
        int wordEnd = end + 1;
        while (wordEnd < text.length() && wordEnd - end <= LONGEST_MONTH && Character.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        String word = text.substring(end + 1, wordEnd).toLowerCase(Locale.ROOT);
        int yearStart = wordEnd < text.length() && text.charAt(wordEnd) == '.' ? wordEnd + 2 : wordEnd + 1;
        if (MONTHS.stream().noneMatch(word::startsWith) || yearStart >= text.length() || !isDigit(text, yearStart)) {
            return null;
        }
        int yearEnd = digitsEnd(text, yearStart);
        return yearEnd - yearStart == 4 && fits(number(text, start, end), 1)
                ? ofYear(start, yearEnd, number(text, yearStart, yearEnd)) : null;
    }

    private static @Nullable Day ofYear(int start, int end, int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR ? new Day(start, end, year <= LAST_YEAR_OF_ADULTS) : null;
    }

    /** 85 is 1985, 09 is 2009, and 26 lies too late to be anybody's. */
    private static int ofTwoDigits(int year) {
        return year < 30 ? 2000 + year : 1900 + year;
    }

    private static boolean fits(int day, int month) {
        return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < Math.min(to, from + 4); i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
