package nl.collectieveinbox.duplicates.arrivals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Values of header lines (RFC 5322, RFC 2047, RFC 2231). */
final class HeaderWords {

    private static final int WIDTH = 76;
    /** Bytes in one encoded word, so that it stays within 75 characters. */
    private static final int WORD = 42;

    private HeaderWords() {}

    /** Encoded where it must be, folded at spaces; the first line has {@code used} characters before it. */
    static String encoded(String value, int used) {
        return isAscii(value) ? folded(value, used) : words(value);
    }

    static String people(List<Person> people) {
        return people.stream().map(HeaderWords::person).collect(Collectors.joining(",\r\n\t"));
    }

    static String person(Person person) {
        if (person.name().isEmpty()) {
            return person.address();
        }
        String name = !isAscii(person.name()) ? words(person.name())
                : person.name().chars().allMatch(c -> Character.isLetterOrDigit(c) || " '-".indexOf(c) >= 0) ? person.name() : "\"" + person.name() + "\"";
        return name + " <" + person.address() + ">";
    }

    /** A file name as a parameter: plain when it can, else as programs that know RFC 2231 write it. */
    static String fileName(String parameter, String name) {
        if (isAscii(name)) {
            return parameter + "=\"" + name.replace("\"", "'") + "\"";
        }
        StringBuilder percent = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each > 0 && (Character.isLetterOrDigit(each) || "._-".indexOf(each) >= 0);
            percent.append(plain ? String.valueOf((char) each) : "%%%02X".formatted(each & 0xff));
        }
        return parameter + "*=UTF-8''" + percent;
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static String folded(String value, int used) {
        StringBuilder folded = new StringBuilder();
        int column = used;
        for (String word : value.split(" ", -1)) {
            boolean first = folded.isEmpty();
            boolean breaks = !first && !word.isEmpty() && column + 1 + word.length() > WIDTH;
            folded.append(first ? "" : breaks ? "\r\n " : " ").append(word);
            column = breaks ? 1 + word.length() : column + 1 + word.length();
        }
        return folded.toString();
    }

    private static String words(String value) {
        StringBuilder words = new StringBuilder();
        StringBuilder piece = new StringBuilder();
        for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
            String next = Character.toString(value.codePointAt(at));
            if ((piece + next).getBytes(StandardCharsets.UTF_8).length > WORD) {
                words.append(word(piece)).append("\r\n ");
                piece.setLength(0);
            }
            piece.append(next);
        }
        return words.append(word(piece)).toString();
    }

    private static String word(CharSequence piece) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(piece.toString().getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
