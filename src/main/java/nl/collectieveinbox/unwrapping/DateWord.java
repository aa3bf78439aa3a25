package nl.collectieveinbox.unwrapping;

import java.util.ArrayList;
import java.util.List;

/** A number or a word of a written date; a change from digits to letters parts words. */
final class DateWord {

    private final int start;
    private final String text;
    private final boolean number;
    private boolean used;

    private DateWord(int start, String text, boolean number) {
        this.start = start;
        this.text = text;
        this.number = number;
    }

    static List<DateWord> of(String folded) {
        List<DateWord> words = new ArrayList<>();
        int i = 0;
        while (i < folded.length()) {
            int start = i;
            boolean number = isDigit(folded.charAt(i));
            while (i < folded.length() && (number ? isDigit(folded.charAt(i)) : Character.isLetter(folded.charAt(i)))) {
                i++;
            }
            if (i > start) {
                words.add(new DateWord(start, half(folded, start, i), number));
            } else {
                i++;
            }
        }
        return words;
    }

    /** Two numbers with one of these signs between them that can be hour and minute, and are no part of a longer date. */
    static boolean isTime(List<DateWord> words, int at, String folded, String separators) {
        DateWord hour = words.get(at);
        boolean letter = separators.equals("hu");
        int second = letter ? at + 2 : at + 1;
        if (letter) {
            // "09h52", "9u30"
            if (!(second < words.size() && words.get(at + 1).text.length() == 1 && separators.contains(words.get(at + 1).text)
                    && words.get(at + 1).start == hour.end() && words.get(second).start == hour.end() + 1)) {
                return false;
            }
            words.remove(at + 1);
        } else if (!words.get(second).follows(hour, folded, separators)) {
            return false;
        }
        DateWord minute = words.get(at + 1);
        boolean date = separators.equals(".") && (partOfDate(words, at, folded));
        return hour.number && minute.number && hour.text.length() <= 2 && hour.value() < 24 && minute.text.length() == 2 && minute.value() < 60 && !date;
    }

    /** "25.10.2021" and "25.10. klo 11.17": with points, only a pair that no year or third number touches is a time. */
    private static boolean partOfDate(List<DateWord> words, int at, String folded) {
        boolean after = at + 2 < words.size() && words.get(at + 2).follows(words.get(at + 1), folded, ".") && words.get(at + 2).text.length() > 2;
        boolean before = at > 0 && words.get(at).follows(words.get(at - 1), folded, ".");
        return after || before || words.get(at + 1).end() == folded.length() && at == 0;
    }

    boolean follows(DateWord before, String folded, String separators) {
        return number && start == before.end() + 1 && separators.indexOf(folded.charAt(before.end())) >= 0;
    }

    boolean isNumber() {
        return number;
    }

    boolean isUsed() {
        return used;
    }

    void use() {
        used = true;
    }

    String text() {
        return text;
    }

    int start() {
        return start;
    }

    int end() {
        return start + text.length();
    }

    int length() {
        return text.length();
    }

    /** The number; of one that is too long to be a part of a date, a large one. */
    int value() {
        return !number ? -1 : text.length() > 6 ? 999_999 : Integer.parseInt(text);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** "p.m." and "p. m." are one word of two letters. */
    private static String half(String folded, int start, int end) {
        if (end - start == 1 && (folded.charAt(start) == 'p' || folded.charAt(start) == 'a') && end < folded.length() && folded.charAt(end) == '.') {
            int next = end + 1 < folded.length() && folded.charAt(end + 1) == ' ' ? end + 2 : end + 1;
            if (next < folded.length() && folded.charAt(next) == 'm') {
                return folded.charAt(start) + "m";
            }
        }
        return folded.substring(start, end);
    }
}
