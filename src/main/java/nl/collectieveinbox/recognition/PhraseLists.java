package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.collectieveinbox.recognition.Phrases.Hit;

/**
 * Lists of phrases, written as in {@link PhraseTable}, that are looked for together: one pass over a passage serves them all.
 * All lists are made before the first passage is read.
 */
final class PhraseLists {

    private final PhraseTable<Phrase> table = new PhraseTable<>(PhraseTable.Across.SENTENCE);
    private int lists;
    private int phrases;

    /** Of which list it is; of two in a list that begin at the same word the earlier one counts. */
    private record Phrase(int list, int place) {}

    /** One more list. */
    Phrases of(String... phrases) {
        for (String phrase : phrases) {
            table.add(new Phrase(lists, this.phrases++), phrase);
        }
        return new Phrases(this, lists++);
    }

    /** Where they stand, by number of the list. Whoever asks keeps it, see {@link Passage#said}. */
    List<List<Hit>> in(Passage passage) {
        List<List<Hit>> said = new ArrayList<>(Collections.nCopies(lists, List.of()));
        int[] places = new int[lists];
        for (PhraseTable.Hit<Phrase> hit : table.in(passage)) {
            int list = hit.meaning().list();
            if (said.get(list).isEmpty()) {
                said.set(list, new ArrayList<>(2));
            }
            List<Hit> hits = said.get(list);
            boolean again = !hits.isEmpty() && hits.getLast().first() == hit.first();
            if (again && places[list] < hit.meaning().place()) {
                continue;
            }
            if (again) {
                hits.removeLast();
            }
            hits.add(new Hit(passage, hit.first(), hit.last()));
            places[list] = hit.meaning().place();
        }
        return said;
    }
}
