package nl.collectieveinbox.parsing;

/** Text as it may leave this room: what databases and screens cannot hold is gone. */
final class Clean {

    private Clean() {}

    /** Several lines: {@code \n} line ends, no other control characters than tab, no half surrogates. */
    static String lines(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                clean.append('\n');
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (Character.isHighSurrogate(c)) {
                if (i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                    clean.append(c).append(text.charAt(++i));
                }
            } else if ((c >= ' ' && c != 127 || c == '\n' || c == '\t') && !Character.isLowSurrogate(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** One line: as {@link #lines}, with line ends and tabs as spaces, stripped. */
    static String line(String text) {
        return lines(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    /** The beginning of the text, never ending in half a surrogate pair. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
