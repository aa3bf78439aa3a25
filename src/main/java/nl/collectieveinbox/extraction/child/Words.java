package nl.collectieveinbox.extraction.child;

import java.util.List;

/** Tells text from what merely looks like it. */
public final class Words {

    private static final int SAMPLE = 4_000;
    private static final int OF_TWENTY = 20;

    private Words() {}

    /** Whether there is more than the names of the inner files, which are findable but are not text. */
    static boolean areIn(String text, List<Found> inside) {
        return visible(text) > inside.stream().mapToLong(file -> visible(file.name())).sum();
    }

    private static long visible(String text) {
        return text.codePoints().filter(character -> !Character.isWhitespace(character)).count();
    }

    /** Bytes of something else that were taken for text: more than one in twenty characters is none. */
    public static boolean areGibberish(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        return sample.codePoints().filter(Words::isNone).count() * OF_TWENTY > sample.length();
    }

    private static boolean isNone(int character) {
        return switch (Character.getType(character)) {
            case Character.UNASSIGNED, Character.SURROGATE -> true;
            case Character.CONTROL -> !Character.isWhitespace(character);
            default -> character == 0xFFFD;
        };
    }
}
