package nl.collectieveinbox.screening;

/** What single characters are to who looks for numbers: digits of every script, and what may stand between them. */
final class Digits {

    /** Not a separator. */
    static final char NONE = 0;

    private Digits() {}

    /** 0 to 9, or -1. */
    static int value(int character) {
        if (character < 128) {
            return character >= '0' && character <= '9' ? character - '0' : -1;
        }
        return Character.digit(character, 10);
    }

    static boolean is(int character) {
        return value(character) >= 0;
    }

    /** Takes no room on the screen, so that a reader sees one number. */
    static boolean isInvisible(int character) {
        return character >= 0xad
                && (Character.getType(character) == Character.FORMAT || character == 0x34f
                        || character >= 0xfe00 && character <= 0xfe0f);
    }

    /** What this separates like: a space, tab, line end, dot, dash, slash or underscore; {@link #NONE} for all else. */
    static char separator(int character) {
        return switch (character) {
            case ' ', '\t', '\n', '.', '-', '/', '_' -> (char) character;
            case '\r', 0x2028, 0x2029 -> '\n';
            case 0xb7, 0x2024, 0x2027, 0xff0e -> '.';
            case 0x2212 -> '-';
            default -> character < 128 ? NONE : wide(character);
        };
    }

    private static char wide(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            default -> NONE;
        };
    }

    /**
     * The eleven test of a citizen service number: weights 9, 8, 7, 6, 5, 4, 3, 2 and -1, the sum a multiple of 11; no two
     * leading zeros.
     *
     * @param number its digits as a number, eight or nine of them
     */
    static boolean passEleven(long number) {
        if (number < 10_000_000 || number > 999_999_999) {
            return false;
        }
        long rest = number / 10;
        long sum = -(number % 10);
        for (int weight = 2; weight <= 9; weight++) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return sum % 11 == 0;
    }
}
