package nl.collectieveinbox.recognition;

import java.util.List;

/** Which cues stand in each sentence and clause of a passage, counted once. */
final class Cues {

    private final List<Token> tokens;
    private final long[] words;
    private final long[] clauses;
    private final long[] sentences;

    Cues(List<Token> tokens) {
        this.tokens = tokens;
        this.words = new long[tokens.size()];
        this.clauses = new long[tokens.isEmpty() ? 0 : tokens.getLast().clause() + 1];
        this.sentences = new long[tokens.isEmpty() ? 0 : tokens.getLast().sentence() + 1];
        for (int i = 0; i < words.length; i++) {
            words[i] = Cue.of(tokens.get(i).folded());
            clauses[tokens.get(i).clause()] |= words[i];
            sentences[tokens.get(i).sentence()] |= words[i];
        }
    }

    boolean at(int token, Cue cue) {
        return token >= 0 && token < words.length && cue.in(words[token]);
    }

    boolean clause(int token, Cue cue) {
        return cue.in(clauses[tokens.get(token).clause()]);
    }

    boolean sentence(int token, Cue cue) {
        return cue.in(sentences[tokens.get(token).sentence()]);
    }

    /** At most so many words before a token, in the same sentence. */
    boolean before(int token, int distance, Cue cue) {
        for (int i = token - 1; i >= 0 && i >= token - distance && tokens.get(i).sentence() == tokens.get(token).sentence(); i--) {
            if (cue.in(words[i])) {
                return true;
            }
        }
        return false;
    }

    /** At most so many words after a token, in the same clause. */
    boolean after(int token, int distance, Cue cue) {
        for (int i = token + 1; i < words.length && i <= token + distance && tokens.get(i).clause() == tokens.get(token).clause(); i++) {
            if (cue.in(words[i])) {
                return true;
            }
        }
        return false;
    }

    /** At most so many words before a token, in the same clause. */
    boolean beforeInClause(int token, int distance, Cue cue) {
        for (int i = token - 1; i >= 0 && i >= token - distance && tokens.get(i).clause() == tokens.get(token).clause(); i--) {
            if (cue.in(words[i])) {
                return true;
            }
        }
        return false;
    }
}
