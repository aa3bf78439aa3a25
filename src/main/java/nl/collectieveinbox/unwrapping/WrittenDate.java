package nl.collectieveinbox.unwrapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A date as mail programs write it above a forwarded message, Dutch or English, in any order. */
final class WrittenDate {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        String[][] names = {{"januari", "january", "jan"}, {"februari", "february", "feb"}, {"maart", "march", "mrt", "mar"},
            {"april", "apr"}, {"mei", "may"}, {"juni", "june", "jun"}, {"juli", "july", "jul"},
            {"augustus", "august", "aug"}, {"september", "sept", "sep"}, {"oktober", "october", "okt", "oct"},
            {"november", "nov"}, {"december", "dec"}};
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i]) {
                MONTHS.put(name, i + 1);
            }
        }
    }

    private WrittenDate() {}

    /** 1 to 12, or 0 when the folded word is no month. */
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    static @Nullable Instant read(String written) {
        List<Word> tokens = words(written);
        int year = 0;
        int month = 0;
        int day = 0;
        int hour = -1;
        int minute = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Word token = tokens.get(i);
            boolean number = token.isNumber() && token.folded().length() <= 4;
            int value = number ? Integer.parseInt(token.folded()) : -1;
            if (number && token.folded().length() == 4) {
                year = year == 0 ? value : year;
            } else if (number && hour < 0 && i + 1 < tokens.size() && isColon(written, token, tokens.get(i + 1))) {
                hour = value;
                minute = Integer.parseInt(tokens.get(i + 1).folded());
                i++;
            } else if (number && day == 0) {
                day = value;
            } else if (number && month == 0) {
                month = value;
            } else if (month(token.folded()) > 0) {
                // "March 3": a number before the name was the day already.
                month = month(token.folded());
            } else if (token.folded().equals("pm") && hour >= 0 && hour < 12) {
                hour += 12;
            } else if (token.folded().equals("am") && hour == 12) {
                hour = 0;
            }
        }
        boolean yearFirst = !tokens.isEmpty() && tokens.getFirst().folded().length() == 4 && tokens.getFirst().isNumber();
        return instant(year, yearFirst && isDashed(written) ? day : month, yearFirst && isDashed(written) ? month : day, hour, minute);
    }

    private static @Nullable Instant instant(int year, int month, int day, int hour, int minute) {
        try {
            return LocalDateTime.of(year, month, day, Math.max(hour, 0), minute).atZone(ZONE).toInstant();
        } catch (DateTimeException e) {
            // What stands there is no date: then the forward does not say when.
            return null;
        }
    }

    private static boolean isDashed(String written) {
        return written.indexOf('-') == 4;
    }

    private static boolean isColon(String text, Word token, Word next) {
        return next.isNumber() && next.folded().length() == 2 && next.start() == token.end() + 1 && text.charAt(token.end()) == ':';
    }

    private static List<Word> words(String written) {
        List<Word> words = new ArrayList<>();
        String folded = Fold.text(written);
        int i = 0;
        while (i < folded.length()) {
            int start = i;
            while (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
                i++;
            }
            if (i > start) {
                words.add(new Word(start, i, folded.substring(start, i)));
            }
            i++;
        }
        return words;
    }

    private record Word(int start, int end, String folded) {

        boolean isNumber() {
            return folded.chars().allMatch(c -> c >= '0' && c <= '9');
        }
    }
}
