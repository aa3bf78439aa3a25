package nl.collectieveinbox.archive;

/** Text as PostgreSQL can keep it: without NUL, and without halves of a character. */
final class StorableText {

    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    static String of(String text) {
        int odd = firstOdd(text);
        if (odd == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, odd);
        for (int i = odd; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (isHalf(character)) {
                clean.append(REPLACEMENT);
            } else if (character != 0) {
                clean.appendCodePoint(character);
            }
            i += Character.charCount(character);
        }
        return clean.toString();
    }

    private static int firstOdd(String text) {
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            if (character == 0 || isHalf(character)) {
                return i;
            }
            i += Character.charCount(character);
        }
        return i;
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
