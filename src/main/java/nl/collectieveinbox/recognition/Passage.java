package nl.collectieveinbox.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import nl.collectieveinbox.unwrapping.Fold;

/** A piece of text to be read, cut into words and sentences in one pass. */
final class Passage {

    static final String SUBJECT = "onderwerp";
    static final String TEXT = "tekst";
    private static final int QUOTE_AROUND = 60;

    final String source;
    final String text;
    final String folded;
    final List<Token> tokens;
    final Cues cues;
    private int[] covered = {};
    private @Nullable List<Amount> amounts;
    private @Nullable List<Mention> mentions;
    private @Nullable Fields fields;
    private Map<PhraseLists, List<List<Phrases.Hit>>> said = Map.of();

    Passage(String source, String text) {
        this.source = source;
        this.text = text;
        this.folded = Fold.text(text);
        this.tokens = Tokens.of(text, folded);
        this.cues = new Cues(tokens);
    }

    /** All amounts in it; several rules ask. */
    List<Amount> amounts() {
        if (amounts == null) {
            amounts = List.copyOf(Amount.in(this));
        }
        return amounts;
    }

    /** What the lexicon knows in it. */
    List<Mention> mentions(Lexicon lexicon) {
        if (mentions == null) {
            mentions = List.copyOf(lexicon.find(this));
            covered = new int[tokens.size()];
            for (Mention mention : mentions) {
                for (int i = mention.first(); i <= mention.last(); i++) {
                    covered[i] |= 1 << mention.meaning().ordinal();
                }
            }
        }
        return mentions;
    }

    /** Whether a token is part of something that the lexicon found here. */
    boolean mentioned(int token, Mention.Meaning meaning) {
        return mentions != null && token < covered.length && (covered[token] & 1 << meaning.ordinal()) != 0;
    }

    /** What it says in the form of a form. */
    Fields fields() {
        if (fields == null) {
            fields = Fields.in(this);
        }
        return fields;
    }

    /** Where phrases stand in it; many rules ask. */
    List<List<Phrases.Hit>> said(PhraseLists lists) {
        List<List<Phrases.Hit>> hits = said.get(lists);
        if (hits == null) {
            hits = lists.in(this);
            // replaced, not filled: the passages of an attachment are read by several threads
            Map<PhraseLists, List<List<Phrases.Hit>>> more = new HashMap<>(said);
            more.put(lists, hits);
            said = Map.copyOf(more);
        }
        return hits;
    }

    boolean isAttachment() {
        return !isSubject() && !source.equals(TEXT);
    }

    boolean isSubject() {
        return source.equals(SUBJECT);
    }

    /** What stands between two neighbouring words; behind the last one nothing. */
    String gapBefore(int token) {
        if (token >= tokens.size()) {
            return "";
        }
        int from = token == 0 ? 0 : tokens.get(token - 1).end();
        int to = tokens.get(token).start();
        return to - from == 1 && folded.charAt(from) == ' ' ? " " : folded.substring(from, to);
    }

    boolean startsWithCapital(int token) {
        return Character.isUpperCase(text.charAt(tokens.get(token).start()));
    }

    String raw(int token) {
        return text.substring(tokens.get(token).start(), tokens.get(token).end());
    }

    /** The word so many places away when it stands in the same sentence, else an empty one. */
    String near(int token, int offset) {
        int other = token + offset;
        boolean there = token >= 0 && token < tokens.size() && other >= 0 && other < tokens.size()
                && tokens.get(other).sentence() == tokens.get(token).sentence();
        return there ? tokens.get(other).folded() : "";
    }

    /** Whether one of the words stands at most so many words before this one, in the same sentence. */
    boolean shortlyBefore(int token, int distance, Set<String> words) {
        for (int i = 1; i <= distance; i++) {
            if (words.contains(near(token, -i))) {
                return true;
            }
        }
        return false;
    }

    /** The same in the same clause. */
    boolean shortlyBeforeInClause(int token, int distance, Set<String> words) {
        for (int i = token - 1; i >= 0 && i >= token - distance && tokens.get(i).clause() == tokens.get(token).clause(); i--) {
            if (words.contains(tokens.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands within twenty words of this one, in the same sentence. */
    boolean sentenceNames(int token, Set<String> words) {
        return around(token, 20, words);
    }

    /** Whether one of the words stands within so many words of this one, in the same sentence. */
    boolean around(int token, int distance, Set<String> words) {
        for (int i = -distance; i <= distance; i++) {
            if (words.contains(near(token, i))) {
                return true;
            }
        }
        return false;
    }

    /** The words from one token to another with some of their sentence around them. */
    String quote(int first, int last) {
        int from = first;
        while (from > 0 && sameSentence(from - 1, first) && distance(from - 1, first) <= QUOTE_AROUND) {
            from--;
        }
        int to = last;
        while (to + 1 < tokens.size() && sameSentence(to + 1, last) && distance(last, to + 1) <= QUOTE_AROUND) {
            to++;
        }
        return text.substring(tokens.get(from).start(), tokens.get(to).end());
    }

    private boolean sameSentence(int one, int other) {
        return tokens.get(one).sentence() == tokens.get(other).sentence();
    }

    private int distance(int earlier, int later) {
        return tokens.get(later).end() - tokens.get(earlier).start();
    }
}
