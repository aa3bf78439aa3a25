package nl.collectieveinbox.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectieveinbox.search.Ask.Clause;
import nl.collectieveinbox.search.Ask.Phrase;
import nl.collectieveinbox.search.Ask.Prefix;
import nl.collectieveinbox.search.Ask.Term;
import nl.collectieveinbox.search.Ask.Value;
import nl.collectieveinbox.search.Ask.Word;

/** Reads what someone typed, in one pass from left to right. There is no wrong query: what is odd is taken as text. */
final class AskReader {

    private static final int MOST_CHARS = 1_000;
    private static final int MOST_CLAUSES = 24;
    /** One letter begins a tenth of all words. */
    private static final int SHORTEST_PREFIX = 2;
    private static final String QUOTES = "\"“”„";

    private final String query;
    private final Set<Clause> clauses = new LinkedHashSet<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private int at;

    private AskReader(String query) {
        this.query = query;
    }

    static Ask read(String typed) {
        String clean = Texts.clean(typed, MOST_CHARS);
        AskReader reader = new AskReader(clean);
        if (typed.length() > MOST_CHARS) {
            reader.remarks.add("De zoekvraag is ingekort tot " + MOST_CHARS + " tekens.");
        }
        while (reader.skipBlanks()) {
            reader.clause();
        }
        return new Ask(List.copyOf(reader.clauses), List.copyOf(reader.remarks));
    }

    private void clause() {
        boolean excluded = query.charAt(at) == '-' && at + 1 < query.length() && !blank(at + 1);
        at += excluded ? 1 : 0;
        AskField field = field();
        if (!skipBlanks()) {
            return;
        }
        if (isQuote(at)) {
            quoted(field, excluded);
        } else {
            bare(field, excluded);
        }
    }

    /** A name and a colon right here, if they are one of ours; otherwise nothing is consumed. */
    private AskField field() {
        int end = at;
        while (end < query.length() && Character.isLetter(query.charAt(end))) {
            end++;
        }
        if (end == at || end >= query.length() || query.charAt(end) != ':') {
            return AskField.ANY;
        }
        String name = query.substring(at, end);
        Optional<AskField> known = AskField.named(name);
        if (known.isPresent()) {
            at = end + 1;
        } else if (!query.startsWith("//", end + 1)) {
            remarks.add("Het veld “" + name + ":” bestaat niet; er is op gewone tekst gezocht.");
        }
        return known.orElse(AskField.ANY);
    }

    private void quoted(AskField field, boolean excluded) {
        int close = at + 1;
        while (close < query.length() && !isQuote(close)) {
            close++;
        }
        if (close == query.length()) {
            remarks.add("Het aanhalingsteken is niet gesloten; er is op losse woorden gezocht.");
            at++;
            if (skipBlanks()) {
                bare(field, excluded);
            }
            return;
        }
        String inside = query.substring(at + 1, close);
        at = close + 1;
        if (field.isText()) {
            phrase(field, excluded, Words.exact(inside));
        } else {
            value(field, excluded, inside.strip());
        }
    }

    private void bare(AskField field, boolean excluded) {
        int start = at;
        while (at < query.length() && !blank(at) && !isQuote(at)) {
            at++;
        }
        String typed = query.substring(start, at);
        if (!field.isText()) {
            value(field, excluded, typed);
            return;
        }
        List<String> words = new ArrayList<>(Words.exact(typed));
        if (words.isEmpty()) {
            return;
        }
        if (typed.endsWith("*") && words.getLast().length() < SHORTEST_PREFIX) {
            remarks.add("Voor een * zijn minstens " + SHORTEST_PREFIX + " tekens nodig.");
        } else if (typed.endsWith("*")) {
            add(new Clause(field, excluded, new Prefix(words.removeLast())));
        }
        phrase(field, excluded, words);
    }

    /** Words that were typed as one, such as an address or CI-2026-0001, stand together in the text too. */
    private void phrase(AskField field, boolean excluded, List<String> words) {
        Term term = words.size() == 1 ? new Word(words.getFirst()) : new Phrase(words);
        if (!words.isEmpty()) {
            add(new Clause(field, excluded, term));
        }
    }

    private void value(AskField field, boolean excluded, String typed) {
        if (!typed.isEmpty()) {
            add(new Clause(field, excluded, new Value(typed)));
        }
    }

    private void add(Clause clause) {
        if (clauses.size() < MOST_CLAUSES) {
            clauses.add(clause);
        } else {
            remarks.add("Alleen de eerste " + MOST_CLAUSES + " woorden zijn gebruikt.");
        }
    }

    private boolean skipBlanks() {
        while (at < query.length() && blank(at)) {
            at++;
        }
        return at < query.length();
    }

    private boolean blank(int index) {
        return Character.isWhitespace(query.charAt(index)) || Character.isSpaceChar(query.charAt(index));
    }

    private boolean isQuote(int index) {
        return QUOTES.indexOf(query.charAt(index)) >= 0;
    }
}
