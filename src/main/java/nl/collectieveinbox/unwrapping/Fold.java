package nl.collectieveinbox.unwrapping;

import java.text.Normalizer;

/** Lower case without accents, character by character, so that positions stay what they were. */
public final class Fold {

    private static final char[] TABLE = new char[0x2100];

    static {
        for (char c = 0; c < TABLE.length; c++) {
            char lower = Character.toLowerCase(c);
            TABLE[c] = lower < 0x80 ? lower : Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
        }
        for (char dash = '\u2010'; dash <= '\u2015'; dash++) {
            TABLE[dash] = '-';
        }
        TABLE['\u2018'] = TABLE['\u2019'] = TABLE['\u00b4'] = TABLE['`'] = '\'';
        TABLE['\u00a0'] = TABLE['\u202f'] = TABLE['\u2009'] = ' ';
        TABLE['\u00d7'] = 'x';
    }

    private Fold() {}

    public static String text(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            folded[i] = c < TABLE.length ? TABLE[c] : Character.toLowerCase(c);
        }
        return new String(folded);
    }
}
