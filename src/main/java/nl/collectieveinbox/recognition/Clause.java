package nl.collectieveinbox.recognition;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that belong together: a sentence, a part of it, a line of a form, a row of a table.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value the first token after the label of a form; {@code from} when it has no label, {@code to} when nothing follows it
 * @param text the clauses of which it is one
 * @param now whether it tells of what is there today, or of something else that is not asked for
 */
record Clause(Passage passage, int from, int to, int value, boolean now, Clauses text) {

    static final Set<String> NOW = Set.of("huidige", "huidig", "momenteel", "thans", "tegenwoordig", "eerdere aanvraag", "eerdere vraag", "vorige aanvraag", "vorige locatie", "vorige pand", "wonen er", "er wonen", "er woont",
            "dit moment", "waarin wij", "waarin we", "onze bestaande", "onze andere", "destijds", "opgericht", "openden", "opende", "startten", "begonnen", "waren", "volgden", "wij beheren", "we beheren", "wij exploiteren", "die locaties", "onze locaties", "onze huizen", "alle locaties", "nu hebben", "onze 24", "current", "currently", "derzeit");
    static final Set<String> NOWADAYS = Set.of("nu");
    static final Set<String> WISHES = Set.of("zoeken", "zoekt", "zoek", "zoekende", "gezocht", "willen", "wil", "wens", "wensen", "gewenst", "gewenste", "nodig", "graag",
            "behoefte", "vragen", "vraagt", "gevraagd", "liefst", "liever", "voorkeur", "moet", "moeten", "dient", "dienen", "nieuwe", "straks", "denken", "vereist",
            "noodzakelijk", "benodigd", "wenselijk", "hopen", "gaat om", "betreft", "rekenen", "worden", "wordt", "mag", "mogen", "verwachten", "looking", "need", "needed", "suchen");
    private static final Set<String> DENIES = Set.of("geen", "zonder", "niet", "nooit", "noch", "no", "not", "kein", "keine");
    /** "niet ver van winkels" and "niet alleen" deny nothing. */
    private static final Set<String> NOT_DENIED = Set.of("ver", "te", "alleen", "zozeer");
    private static final Set<String> NOT_NEEDED = Set.of("nodig", "noodzakelijk", "vereist", "gewenst", "wenselijk", "verplicht", "eis", "must", "vereiste", "voorwaarde",
            "optie", "orde", "mogelijk", "aanwezig", "needed", "required", "interessant", "haalbaar", "toepassing");
    private static final Set<String> NEEDLESS = Set.of("overbodig", "nvt", "afvalt", "valt af", "vervalt", "te lang", "te duur");
    private static final Set<String> NO = Set.of("nee", "neen", "geen", "niet", "nvt", "no", "nein", "onbekend", "n", "0");
    private static final int BEFORE = 4;
    private static final int AFTER = 8;

    boolean hasLabel() {
        return value > from;
    }

    /** Whether a token of it stands in the label of a form that was left empty, or was answered with "nee". */
    boolean isUnanswered(int token) {
        return hasLabel() && token < value && (value >= to || NO.contains(word(value)));
    }

    /** The word of a token of this clause, else an empty one. */
    String word(int token) {
        return token < from || token >= to ? "" : passage.tokens.get(token).folded();
    }

    /** Whether one of the words stands at most so many words before the token. */
    boolean before(int token, int distance, Set<String> words) {
        return has(token - distance, token, words);
    }

    /** Whether one of the words stands at most so many words after the token. */
    boolean after(int token, int distance, Set<String> words) {
        return has(token + 1, token + 1 + distance, words);
    }

    boolean has(Set<String> words) {
        return has(from, to, words);
    }

    /** Whether one of the words, or of the pairs of words, stands between two tokens. */
    boolean has(int first, int end, Set<String> words) {
        for (int i = Math.max(first, from); i < Math.min(end, to); i++) {
            if (words.contains(word(i)) || (i + 1 < to && words.contains(text.pair(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands here is said not to be wanted, or not to be so. */
    boolean denies(int first, int last) {
        return text.isUnticked(first) || isUnanswered(first) || deniedBefore(first) || deniedAfter(last);
    }

    /** Whether what stands here is there today: of today and the wish the nearest word before it decides. */
    boolean isNow(int token) {
        for (int i = token; i >= Math.max(from, token - AFTER); i--) {
            if (NOW.contains(word(i)) || NOWADAYS.contains(word(i)) || (i + 1 < to && NOW.contains(text.pair(i)))) {
                return true;
            }
            if (WISHES.contains(word(i))) {
                return false;
            }
        }
        return now;
    }

    /** The figure that begins at a token, or null. */
    @Nullable Figure figure(int token) {
        return text.figure(token);
    }

    /** Whether a sign stands in the gap before a token. */
    boolean gapHas(int token, String signs) {
        String gap = token > 0 ? passage.gapBefore(token) : "";
        for (int i = 0; i < gap.length(); i++) {
            if (signs.indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean deniedBefore(int first) {
        for (int i = first - 1; i >= Math.max(from, first - BEFORE); i--) {
            if (gapHas(i + 1, ",:()\t")) {
                return false;
            }
            if (DENIES.contains(word(i))) {
                return !NOT_DENIED.contains(word(i + 1));
            }
            if (word(i).equals("maar") || word(i).equals("wel")) {
                return false;
            }
        }
        return false;
    }

    private boolean deniedAfter(int last) {
        for (int i = last + 1; i < Math.min(to, last + 1 + AFTER); i++) {
            if (gapHas(i, ",(")) {
                return false;
            }
            boolean no = word(i).equals("niet") || word(i).equals("geen") || word(i).equals("not");
            if (no && (word(i - 1).startsWith("hoe") || after(i, 2, NOT_NEEDED))) {
                return true;
            }
            if (NEEDLESS.contains(word(i)) || (i + 1 < to && NEEDLESS.contains(text.pair(i)))) {
                return true;
            }
        }
        return false;
    }
}
