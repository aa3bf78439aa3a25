package nl.collectieveinbox.recognition;

import java.util.List;

/** One of the {@link PhraseLists}: phrases that say the same. */
final class Phrases {

    private final PhraseLists lists;
    private final int number;

    Phrases(PhraseLists lists, int number) {
        this.lists = lists;
        this.number = number;
    }

    /** Where a phrase stands: its first and its last word. */
    record Hit(Passage passage, int first, int last) {

        int sentence() {
            return passage.tokens.get(first).sentence();
        }

        /** The word so many places behind it, see {@link Passage#near}. */
        String word(int offset) {
            return passage.near(last, offset);
        }

        /** As it stands, folded. */
        String words() {
            return passage.folded.substring(passage.tokens.get(first).start(), passage.tokens.get(last).end());
        }
    }

    /** All places, in order; one for each first word. */
    List<Hit> in(Passage passage) {
        return passage.said(lists).get(number);
    }
}
