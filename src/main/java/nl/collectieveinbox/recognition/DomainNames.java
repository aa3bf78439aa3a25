package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.collectieveinbox.recognition.Mention.Meaning;

/** Finds in a text the words whose letters make up the mail domain: the surest name there is, and its right spelling. */
final class DomainNames {

    /** May stand in a name and lack in the domain. */
    private static final Set<String> SKIPPED = Set.of("de", "het", "t", "van", "en", "der", "den", "in", "voor", "s");
    private static final Set<String> ARTICLES = Set.of("de", "het", "t", "the", "la", "el", "die");
    /** Kinds of house that belong to the name they lead. */
    private static final List<String> HOUSES = List.of("huis", "huize", "hospice", "zorggroep", "zorgvilla", "gemeenschap", "woonzorgcentrum", "centrum", "hoeve", "zorgbureau", "villa", "residentie", "landgoed", "kasteel", "klooster", "woongroep", "groep", "hof", "woonzorg", "boerderij");
    /** Behind a name these are part of it. */
    private static final Set<String> BEHIND = Set.of("zorg", "wonen", "groep", "ggz", "opvang", "jeugd", "thuiszorg", "begeleiding", "plus", "zorggroep", "care", "woonzorg", "jeugdzorg", "jeugdhulp", "drecht", "drechtsteden", "welzijn", "dordt");
    private static final Set<String> NOT_BEHIND = Set.of("bv", "i", "gmbh", "foundation", "nederland", "wij", "ik", "in", "te", "we");
    private static final int MOST = 400;

    private final OwnDomain domain;
    private final List<Found> found = new ArrayList<>();

    private DomainNames(OwnDomain domain) {
        this.domain = domain;
    }

    /** Words from a first to a last token, and how much of the domain they make up. */
    record Found(Passage passage, int first, int last, double weight) {

        String text() {
            String text = new Names.Name(passage, first, last).text();
            return Character.toUpperCase(text.charAt(0)) + text.substring(1);
        }
    }

    /** The best name in these passages, by how much of the domain it is and how often it stands there. */
    static Optional<Found> in(List<Passage> passages, OwnDomain domain) {
        DomainNames names = new DomainNames(domain);
        for (Passage passage : passages) {
            for (int i = 0; i < passage.tokens.size() && names.found.size() < MOST; i++) {
                names.at(passage, i);
            }
        }
        Map<String, Integer> often = new HashMap<>();
        names.found.forEach(each -> often.merge(OwnDomain.key(each.text()), 1, Integer::sum));
        return names.found.stream().max(Comparator.comparingDouble(each -> each.weight + 0.2 * Math.min(4, often.get(OwnDomain.key(each.text())))));
    }

    private void at(Passage passage, int first) {
        String word = passage.tokens.get(first).folded();
        for (int f = 0; f < domain.forms.size(); f++) {
            String form = domain.forms.get(f);
            if (form.startsWith(word) && !inAddress(passage, first)) {
                int last = end(passage, first, form);
                if (last >= first && !inAddress(passage, last)) {
                    add(passage, first, last, f < 2 ? 3 : 2 + 0.5 * form.length() / OwnDomain.key(domain.label).length());
                    return;
                }
            }
        }
    }

    /** The token with which the form is complete, or -1. */
    private static int end(Passage passage, int first, String form) {
        int at = 0;
        for (int i = first; i < Math.min(passage.tokens.size(), first + 8); i++) {
            String gap = i == first ? "" : passage.gapBefore(i);
            if (gap.length() > 4 || gap.indexOf('\n') >= 0 || gap.indexOf('.') >= 0 && i > first && passage.tokens.get(i - 1).folded().length() > 1) {
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

    private static boolean inAddress(Passage passage, int token) {
        int start = passage.tokens.get(token).start();
        int end = passage.tokens.get(token).end();
        boolean before = start > 0 && "@./_".indexOf(passage.text.charAt(start - 1)) >= 0 && start > 1 && !Character.isWhitespace(passage.text.charAt(start - 2));
        boolean after = end + 1 < passage.text.length() && "@._".indexOf(passage.text.charAt(end)) >= 0 && Character.isLetterOrDigit(passage.text.charAt(end + 1));
        return before || after;
    }

    private void add(Passage passage, int first, int last, double weight) {
        int from = first;
        while (from > 0 && leads(passage, from - 1)) {
            from--;
        }
        int to = last;
        while (follows(passage, to + 1)) {
            to++;
        }
        boolean capital = Character.isUpperCase(passage.raw(first).charAt(0)) || ARTICLES.contains(passage.tokens.get(first).folded()) && last > first && Character.isUpperCase(passage.raw(first + 1).charAt(0));
        boolean place = passage.mentioned(first, Meaning.MUNICIPALITY) && passage.mentioned(last, Meaning.MUNICIPALITY);
        if (!place && (capital || last > first && weight >= 3)) {
            double extended = (from < first ? 0.15 : 0) + (to > last ? 0.1 : 0);
            found.add(new Found(passage, from, to, weight + extended - (capital ? 0 : 1.2) + (passage.isAttachment() ? 0 : 0.1)));
        }
    }

    /** "De Grazende Os" writes from degrazende.example. */
    private static boolean follows(Passage passage, int token) {
        boolean joined = token < passage.tokens.size() && passage.gapBefore(token).length() == 1 && passage.gapBefore(token).isBlank() && passage.gapBefore(token).indexOf('\n') < 0
                && Character.isUpperCase(passage.raw(token).charAt(0));
        String word = joined ? passage.tokens.get(token).folded() : "";
        boolean prose = joined && passage.source.equals(Passage.TEXT) && passage.tokens.get(token - 1).clause() == passage.tokens.get(token).clause() && !passage.near(token, 1).isEmpty();
        return joined && (BEHIND.contains(word) || prose && word.length() > 1 && !Organisations.isOrganisational(word) && !Signature.isRole(word) && !passage.mentioned(token, Meaning.MUNICIPALITY)
                && !NOT_BEHIND.contains(word));
    }

    /** "De Brugwachter", "Herstelgemeenschap Overzij", "Hospice de Luwe". */
    private static boolean leads(Passage passage, int token) {
        String gap = passage.gapBefore(token + 1);
        String word = passage.tokens.get(token).folded();
        boolean close = gap.length() <= 2 && gap.indexOf('\n') < 0 && (gap.isBlank() || gap.equals("-") || gap.equals("' "));
        boolean capital = Character.isUpperCase(passage.raw(token).charAt(0));
        if (!close) {
            return false;
        }
        if (ARTICLES.contains(word)) {
            return capital || token > 0 && isHouse(passage, token - 1) && passage.gapBefore(token).isBlank();
        }
        return capital && isHouse(passage, token);
    }

    private static boolean isHouse(Passage passage, int token) {
        String word = passage.tokens.get(token).folded();
        return Character.isUpperCase(passage.raw(token).charAt(0)) && HOUSES.stream().anyMatch(word::endsWith);
    }
}
