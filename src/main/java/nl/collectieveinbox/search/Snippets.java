package nl.collectieveinbox.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.search.Ask.Clause;
import nl.collectieveinbox.search.Ask.Phrase;
import nl.collectieveinbox.search.Ask.Prefix;
import nl.collectieveinbox.search.Ask.Value;
import nl.collectieveinbox.search.Ask.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds, in the text of a hit, the passage that says most of what was asked.
 *
 * <p>Decision 2026-11: not Lucene's highlighter. It reads the text through the whole analysis again, cannot say which
 * attachment a passage is from, and in a spreadsheet without full stops its sentences are pages. Here a word is looked
 * at once and then remembered, which is fast enough to need neither offsets nor vectors in the index.
 */
final class Snippets {

    /** Visible characters. */
    static final int LENGTH = 200;

    private static final int SPAN = 150;
    private static final int MOST_HITS = 1_000;

    enum Source { BODY, ATTACHMENT, PROFILE, SUBJECT, PEOPLE }

    /** A text of a message; name is the file name of an attachment. */
    record Section(Source source, @Nullable String name, String text) {}

    record Snippet(String html, @Nullable String attachment) {}

    record Hit(int start, int end, int clause) {}

    private final List<Clause> clauses;
    private final Map<String, Long> remembered = new HashMap<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final List<String> stems = new ArrayList<>();
    private final SnippetHints hints;
    private int longestPhrase;

    Snippets(Ask ask) {
        boolean hasWeight = ask.clauses().stream().anyMatch(clause -> !clause.excluded() && !clause.saysLittle());
        clauses = ask.clauses().stream().filter(clause -> !clause.excluded() && clause.field().isText()
                && !(hasWeight && clause.saysLittle())).toList();
        for (Clause clause : clauses) {
            List<String> phrase = clause.term() instanceof Phrase(List<String> exact) ? exact : List.of();
            phrases.add(phrase);
            stems.add(clause.term() instanceof Word(String exact) && Terms.stemmable(exact) ? Terms.stem(exact) : "");
            longestPhrase = Math.max(longestPhrase, phrase.size());
        }
        hints = SnippetHints.of(clauses);
    }

    /** From the section where most of the asked words stand together; the earlier section when equal. */
    Snippet of(List<Section> sections) {
        Passage best = null;
        Section from = null;
        for (Section section : sections) {
            Passage passage = Passage.best(hits(section), SPAN);
            if (passage != null && (best == null || passage.clauses() > best.clauses())) {
                best = passage;
                from = section;
            }
            if (best != null && best.clauses() == clauses.size()) {
                break;
            }
        }
        if (best == null || from == null) {
            String start = sections.stream().map(Section::text).filter(text -> !text.isBlank()).findFirst().orElse("");
            return new Snippet(SnippetText.start(start, LENGTH), null);
        }
        return new Snippet(SnippetText.around(from.text(), best.hits(), LENGTH), from.name());
    }

    private List<Hit> hits(Section section) {
        List<Hit> hits = new ArrayList<>();
        long here = mask(section.source());
        if (here == 0) {
            return hits;
        }
        Closeness closeness = new Closeness(clauses.size());
        Recent recent = new Recent(longestPhrase);
        Words.visit(section.text(), (start, end) -> {
            String word = section.text().substring(start, end);
            recent.add(word, start);
            long found = hints.mayAnswer(word) ? remembered.computeIfAbsent(word, this::clausesOf) & here : 0;
            while (found != 0) {
                int clause = Long.numberOfTrailingZeros(found);
                found &= found - 1;
                int from = phrases.get(clause).isEmpty() ? start : recent.startOf(phrases.get(clause));
                if (from >= 0) {
                    hits.add(new Hit(from, end, clause));
                    closeness.add(clause, from, end);
                }
            }
            return hits.size() < MOST_HITS && end < closeness.enough();
        });
        return hits;
    }

    /** The clauses a word answers; for a phrase, that it is its last word. */
    private long clausesOf(String word) {
        Terms terms = Terms.of(word);
        long mask = 0;
        for (int at = 0; at < clauses.size(); at++) {
            boolean answers = switch (clauses.get(at).term()) {
                case Word(String exact) -> terms.exact().equals(exact) || terms.stems().contains(stems.get(at));
                case Phrase(List<String> exact) -> terms.exact().equals(exact.getLast());
                case Prefix(String exact) -> terms.exact().startsWith(exact);
                case Value(String ignored) -> false;
            };
            mask |= answers ? 1L << at : 0;
        }
        return mask;
    }

    private long mask(Source source) {
        long mask = 0;
        for (int at = 0; at < clauses.size(); at++) {
            boolean here = switch (clauses.get(at).field()) {
                case ANY -> true;
                case FROM, TO -> source == Source.PEOPLE;
                case SUBJECT -> source == Source.SUBJECT;
                case ATTACHMENT -> source == Source.ATTACHMENT;
                case MUNICIPALITY, TARGET_GROUP -> source == Source.PROFILE;
                case STATUS, YEAR, KIND, REFERENCE -> false;
            };
            mask |= here ? 1L << at : 0;
        }
        return mask;
    }

    /** Sees when all that was asked has been met close together: then reading on gives nothing better. */
    private static final class Closeness {
        private final int[] last;
        private int enough = Integer.MAX_VALUE;

        Closeness(int clauses) {
            last = new int[clauses];
            Arrays.fill(last, Integer.MIN_VALUE);
        }

        void add(int clause, int start, int end) {
            last[clause] = start;
            if (enough == Integer.MAX_VALUE && Arrays.stream(last).min().orElse(0) >= end - SPAN) {
                enough = end + LENGTH;
            }
        }

        /** Where reading may stop. */
        int enough() {
            return enough;
        }
    }

    /** The last few words, to see whether they make a phrase. */
    private static final class Recent {
        private final String[] words;
        private final int[] starts;
        private int count;

        Recent(int size) {
            words = new String[size];
            starts = new int[size];
        }

        void add(String word, int start) {
            if (words.length > 0) {
                String exact = Terms.of(word).exact();
                if (!exact.isEmpty()) {
                    words[count % words.length] = exact;
                    starts[count % words.length] = start;
                    count++;
                }
            }
        }

        /** Where the phrase that ends in the last word began; -1 when it is not there. */
        int startOf(List<String> phrase) {
            int first = count - phrase.size();
            for (int at = 0; at < phrase.size(); at++) {
                if (first < 0 || !phrase.get(at).equals(words[(first + at) % words.length])) {
                    return -1;
                }
            }
            return starts[first % words.length];
        }
    }
}
