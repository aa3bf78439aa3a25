package nl.collectieveinbox.search;

import java.text.Normalizer;

/** Makes text fit to be indexed and shown. */
final class Texts {

    private Texts() {}

    /** At most so many chars, composed (NFC), without the signs that split words unseen or turn the line around. */
    static String clean(String text, int mostChars) {
        String cut = text.length() <= mostChars ? text : text.substring(0, whole(text, mostChars));
        String composed = Normalizer.isNormalized(cut, Normalizer.Form.NFC)
                ? cut : Normalizer.normalize(cut, Normalizer.Form.NFC);
        if (composed.chars().noneMatch(Texts::unseen)) {
            return composed;
        }
        StringBuilder seen = new StringBuilder(composed.length());
        composed.chars().filter(sign -> !unseen(sign)).forEach(sign -> seen.append((char) sign));
        return seen.toString();
    }

    /** The index itself, or the one before when a character of two chars would be cut in half. */
    static int whole(CharSequence text, int index) {
        boolean cuts = index > 0 && index < text.length() && Character.isHighSurrogate(text.charAt(index - 1))
                && Character.isLowSurrogate(text.charAt(index));
        return cuts ? index - 1 : index;
    }

    static void escape(CharSequence text, StringBuilder into) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            switch (sign) {
                case '&' -> into.append("&amp;");
                case '<' -> into.append("&lt;");
                case '>' -> into.append("&gt;");
                case '"' -> into.append("&quot;");
                case '\'' -> into.append("&#39;");
                default -> into.append(sign);
            }
        }
    }

    /** Soft hyphens, zero-width signs, direction overrides, and control signs that are no white space. */
    private static boolean unseen(int sign) {
        return sign == 0xAD || sign >= 0x200B && sign <= 0x200F || sign >= 0x202A && sign <= 0x202E
                || sign >= 0x2060 && sign <= 0x206F || sign == 0xFEFF
                || sign < 0x20 && sign != '\n' && sign != '\t' && sign != '\r';
    }
}
