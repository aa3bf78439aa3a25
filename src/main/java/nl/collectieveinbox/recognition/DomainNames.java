package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.collectieveinbox.recognition.Names.Name;

/** Finds in a text the words whose letters make up a mail domain, however they are written. */
final class DomainNames {

    /** May stand in a name and lack in the domain. */
    private static final Set<String> SKIPPED = Set.of("de", "het", "t", "van", "en", "der", "den", "in", "voor", "s", "und", "the", "of", "and");
    private static final int MOST = 60;
    private static final int MOST_TOKENS = 6_000;

    private DomainNames() {}

    /** Each place once for every form of the domain's label, with an article or kind of house before it and without. */
    static List<Name> in(Passage passage, OwnDomain domain) {
        List<Name> found = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_TOKENS, passage.tokens.size()) && found.size() < MOST && !domain.forms.isEmpty(); i++) {
            String word = passage.tokens.get(i).folded();
            for (String form : domain.forms) {
                int last = form.startsWith(word) && !NameRuns.inAddress(passage, i) ? end(passage, i, form) : -1;
                if (last >= i && !NameRuns.inAddress(passage, last)) {
                    add(passage, i, last, found);
                }
            }
        }
        return found;
    }

    private static void add(Passage passage, int first, int last, List<Name> found) {
        boolean next = NameRuns.isJoined(passage, last + 1) && NameRuns.isCapital(passage, last + 1);
        int from = first;
        for (int widened = 0; widened < 3; widened++) {
            found.add(new Name(passage, from, last));
            if (next) {
                found.add(new Name(passage, from, last + 1));
            }
            String before = from > 0 && NameRuns.isJoined(passage, from) ? passage.tokens.get(from - 1).folded() : "";
            if (!NameRuns.ARTICLES.contains(before) && !NameRuns.isHouse(before)) {
                return;
            }
            from--;
        }
    }

    /** The token with which the form is complete, or -1. */
    private static int end(Passage passage, int first, String form) {
        int at = 0;
        for (int i = first; i < Math.min(passage.tokens.size(), first + 8); i++) {
            String gap = i == first ? "" : passage.gapBefore(i);
            if (gap.length() > 4 || gap.indexOf(',') >= 0 || gap.indexOf(':') >= 0 || gap.indexOf('(') >= 0 || gap.indexOf('\n') >= 0 && passage.tokens.get(i).sentence() != passage.tokens.get(i - 1).sentence()
                    || gap.indexOf('.') >= 0 && passage.tokens.get(i - 1).folded().length() > 2) {
                return -1;
            }
            at += gap.indexOf('&') >= 0 && form.startsWith("en", at) ? 2 : gap.indexOf('+') >= 0 && form.startsWith("plus", at) ? 4 : 0;
            String word = passage.tokens.get(i).folded();
            if (form.startsWith(word, at)) {
                at += word.length();
            } else if (i == first || !SKIPPED.contains(word)) {
                return -1;
            }
            if (at == form.length()) {
                return i;
            }
        }
        return -1;
    }
}
