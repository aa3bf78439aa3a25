package nl.collectieveinbox.recognition;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.collectieveinbox.recognition.Mention.Meaning;
import nl.collectieveinbox.recognition.Phrases.Hit;

/** Who asks for what: looks at each word of seeking, and at the sentence in which it stands. */
final class Asking {

    private static final Set<String> THE_READER = Set.of("u", "uw", "je", "jij", "jullie");
    private static final Set<String> FIRST_PERSON = Set.of("wij", "we", "ik", "ons", "onze");
    private static final Set<String> NOT_HOUSING = Set.of("baan", "uitdaging", "functie", "collega", "collegas", "sprekers", "spreker", "deelnemers", "vrijwilligers",
            "sponsors", "investeerders", "medewerker", "medewerkers", "stage", "stageplek", "stageplaats", "factuur", "bedrag", "opdrachten", "klanten", "respondenten", "cijfers");
    private static final int FARTHEST = 40;

    /** Where groups and housing forms are named, by passage. */
    private final Map<Passage, TreeSet<Integer>> groups = new IdentityHashMap<>();
    /** A family is spoken of: then only a number makes a group. */
    private final boolean household;
    private boolean forGroup;
    private boolean namesRequest;
    private boolean forOne;
    private boolean theReader;

    Asking(List<Passage> passages, List<Mention> mentions, boolean household) {
        this.household = household;
        mentions.stream().filter(mention -> mention.meaning() == Meaning.TARGET_GROUP || mention.meaning() == Meaning.HOUSING_FORM)
                .forEach(mention -> groups.computeIfAbsent(mention.passage(), key -> new TreeSet<>()).add(mention.first()));
        passages.forEach(passage -> {
            KindWords.SEEKS.in(passage).forEach(this::weigh);
            KindWords.REQUEST_NOUNS.in(passage).forEach(this::weighNoun);
        });
    }

    boolean forGroup() {
        return forGroup;
    }

    /** A word for a request, of a group, that is not an earlier one. */
    boolean namesRequest() {
        return namesRequest;
    }

    boolean forOne() {
        return forOne;
    }

    /** "Zoekt u …?": asks whether the reader seeks something. */
    boolean theReader() {
        return theReader;
    }

    private void weigh(Hit hit) {
        Passage passage = hit.passage();
        // "dank voor het meedenken"
        if (passage.near(hit.first(), -1).equals("het")) {
            return;
        }
        if (isTheReaderWhoSeeks(hit)) {
            theReader = true;
            return;
        }
        int from = sentenceStart(hit);
        int to = sentenceEnd(hit, hit.sentence());
        boolean other = anyOf(passage, from, to, NOT_HOUSING);
        boolean group = isGroup(passage, from, to);
        boolean groupNext = Several.group(passage, to, sentenceEnd(hit, hit.sentence() + 1));
        forGroup |= !other && (group || groupNext);
        forOne |= !group && anyOf(passage, from, to, KindWords.ONE_DWELLING);
    }

    private void weighNoun(Hit hit) {
        int from = sentenceStart(hit);
        int to = sentenceEnd(hit, hit.sentence());
        boolean earlier = anyOf(hit.passage(), from, to, KindWords.EARLIER);
        boolean group = isGroup(hit.passage(), from, to);
        namesRequest |= !earlier && group && !anyOf(hit.passage(), from, to, NOT_HOUSING);
    }

    private static boolean isTheReaderWhoSeeks(Hit hit) {
        Passage passage = hit.passage();
        String verb = passage.tokens.get(hit.first()).folded();
        boolean seeks = verb.startsWith("zoek") || verb.equals("op");
        boolean inverted = THE_READER.contains(hit.word(1)) && !FIRST_PERSON.contains(passage.near(hit.first(), -1));
        boolean areYou = verb.equals("op") && passage.shortlyBefore(hit.first(), 2, Set.of("u", "je", "jij"));
        // "hebben jullie een vergunning nodig?"
        boolean within = anyOf(passage, hit.first(), hit.last() + 1, THE_READER) && !anyOf(passage, hit.first(), hit.last() + 1, FIRST_PERSON) && verb.equals("hebben");
        return within || (seeks && (verb.equals("op") ? areYou : inverted));
    }

    private static int sentenceStart(Hit hit) {
        int at = hit.first();
        while (at > 0 && hit.first() - at < FARTHEST && hit.passage().tokens.get(at - 1).sentence() == hit.sentence()) {
            at--;
        }
        return at;
    }

    private static int sentenceEnd(Hit hit, int sentence) {
        List<Token> tokens = hit.passage().tokens;
        int at = hit.last();
        while (at < tokens.size() && at - hit.last() < FARTHEST && tokens.get(at).sentence() <= sentence) {
            at++;
        }
        return at;
    }

    private boolean isGroup(Passage passage, int from, int to) {
        TreeSet<Integer> named = groups.getOrDefault(passage, new TreeSet<>());
        Integer next = named.ceiling(from);
        return Several.group(passage, from, to) || (!household && ((next != null && next < to) || anyOf(passage, from, to, KindWords.GROUP_OBJECTS)));
    }

    private static boolean anyOf(Passage passage, int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            if (words.contains(passage.tokens.get(i).folded())) {
                return true;
            }
        }
        return false;
    }
}
