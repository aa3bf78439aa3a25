package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.recognition.AmountCandidate.Made;

/** All numbers of a mail that might be asked, each with what is noticed about it: where it stands, and beside the others. */
final class MailAmounts {

    private static final int MOST = 600;
    private static final Set<String> EACH = Set.of("ieder", "iedere", "iedereen", "elk", "elke", "allen", "allemaal", "each", "every", "jeder", "jede", "ieders", "eenieder");
    private static final Set<String> OWN = Set.of("eigen", "own", "eigene", "zelfstandige", "zelfstandig");
    private static final Set<String> SINGLE = Set.of("alleenstaande", "alleenstaanden", "alleengaande", "eenpersoons", "eenpersoonsappartementen", "eenpersoonsstudios", "eenpersoonswoningen", "evenzoveel", "evenveel", "single");

    private static final Set<String> OPEN = Set.of("hoeveel", "onbekend", "afhankelijk", "hangt", "unknown", "depends", "unbekannt", "wieviel", "openlaten");

    /** A number with what is noticed. */
    record Noted(AmountCandidate candidate, Set<String> noticed) {}

    private final List<AmountCandidate> candidates = new ArrayList<>();
    private final Map<Passage, AmountLines> lines = new LinkedHashMap<>();

    private MailAmounts() {}

    static List<Noted> of(Reading reading) {
        MailAmounts mail = new MailAmounts();
        for (Passage passage : reading.passages) {
            AmountLines lines = new AmountLines(passage);
            mail.lines.put(passage, lines);
            List<AmountCandidate> found = AmountCandidates.in(passage, lines);
            mail.candidates.addAll(found.subList(0, Math.min(found.size(), MOST - mail.candidates.size())));
        }
        return mail.noted(reading);
    }

    private List<Noted> noted(Reading reading) {
        Map<String, List<AmountCandidate>> byValue = new LinkedHashMap<>();
        Set<Integer> people = new HashSet<>();
        Set<Integer> homes = new HashSet<>();
        int mostPeople = 0;
        int mostHomes = 0;
        AmountCandidate firstPeople = null;
        AmountCandidate firstHomes = null;
        for (AmountCandidate each : candidates) {
            byValue.computeIfAbsent(each.value(), key -> new ArrayList<>()).add(each);
            Counts counts = each.counts();
            if (each.made() == Made.NUMBER && counts != null && each.max() > 1) {
                if (counts.isPeople()) {
                    people.add(each.max());
                    mostPeople = Math.max(mostPeople, each.max());
                    firstPeople = firstPeople == null && !each.passage().isSubject() ? each : firstPeople;
                } else if (counts.isHome()) {
                    homes.add(each.max());
                    mostHomes = Math.max(mostHomes, each.max());
                    firstHomes = firstHomes == null && !each.passage().isSubject() ? each : firstHomes;
                }
            }
        }
        List<String> mailSays = new ArrayList<>();
        mailSays.add("mail-people=" + Math.min(4, people.size()));
        mailSays.add("mail-homes=" + Math.min(4, homes.size()));
        mailSays.addAll(oneEach(reading));
        Map<String, Integer> wished = wished();
        List<Noted> noted = new ArrayList<>();
        for (AmountCandidate each : candidates) {
            Set<String> noticed = AmountNoticed.of(each, lines.get(each.passage()));
            String kind = AmountNoticed.kind(each.counts());
            mailSays.forEach(said -> noticed.add(said + "&" + kind));
            boolean wish = isWished(each);
            int others = wished.getOrDefault(kind, 0) - (wish ? 1 : 0);
            noticed.add("wished=" + wish + "&others=" + (others > 0) + "&" + kind);
            others(each, byValue.get(each.value()), noticed, kind);
            if (each.max() == mostPeople) {
                noticed.add("most-people&" + kind);
            } else if (mostPeople > 0) {
                noticed.add((each.max() < mostPeople ? "below" : "above") + "-most-people&" + kind);
            }
            if (each.max() == mostHomes) {
                noticed.add("most-homes&" + kind);
            } else if (mostHomes > 0) {
                noticed.add((each.max() < mostHomes ? "below" : "above") + "-most-homes&" + kind);
            }
            if (each == firstPeople || each == firstHomes) {
                noticed.add("first&" + kind);
            }
            noticed.add("also-people=" + people.contains(each.max()) + "&" + kind);
            noticed.add("also-homes=" + homes.contains(each.max()) + "&" + kind);
            noted.add(new Noted(each, noticed));
        }
        return noted;
    }

    /** How many numbers of each kind stand in a sentence that wishes something, or in a subject. */
    private Map<String, Integer> wished() {
        Map<String, Integer> wished = new LinkedHashMap<>();
        candidates.stream().filter(each -> each.parts().size() == 1 && isWished(each))
                .forEach(each -> wished.merge(AmountNoticed.kind(each.counts()), 1, Integer::sum));
        return wished;
    }

    private boolean isWished(AmountCandidate candidate) {
        return candidate.passage().isSubject() || lines.get(candidate.passage()).sentenceWishes(candidate.first());
    }

    /** How the same number is said elsewhere. */
    private void others(AmountCandidate one, List<AmountCandidate> same, Set<String> noticed, String kind) {
        noticed.add("same=" + Math.min(4, same.size()));
        noticed.add("same=" + Math.min(4, same.size()) + "&" + one.made());
        for (AmountCandidate other : same.size() > 12 ? same.subList(0, 12) : same) {
            if (other == one || other.first() == one.first() && other.passage() == one.passage()) {
                continue;
            }
            String otherKind = AmountNoticed.kind(other.counts());
            noticed.add("elsewhere=" + otherKind);
            noticed.add("elsewhere=" + other.made() + "&" + one.made());
            if (other.passage() != one.passage()) {
                noticed.add("elsewhere-" + (other.passage().isSubject() ? "subject" : other.passage().isAttachment() ? "attachment" : "text") + "&" + kind);
            }
            if (other.made() == Made.NUMBER && other.passage().fields().label(other.first()) != null) {
                noticed.add("elsewhere-form=" + other.passage().fields().label(other.first()));
            }
        }
    }

    /** "ieder een eigen appartement": as many homes as people. */
    private static List<String> oneEach(Reading reading) {
        Passage text = reading.textPassage();
        List<String> said = new ArrayList<>();
        boolean own = false;
        boolean single = false;
        boolean open = false;
        for (int i = 0; i < text.tokens.size(); i++) {
            String word = text.tokens.get(i).folded();
            if (EACH.contains(word)) {
                for (int k = 1; k <= 9 && !own; k++) {
                    Counts counts = Counts.of(text.near(i, k).isEmpty() ? "-" : text.near(i, k));
                    own = counts == Counts.HOME && (text.shortlyBefore(i + k, 4, OWN) || text.near(i + k, -1).equals("een"));
                }
            }
            single |= SINGLE.contains(word);
            open |= OPEN.contains(word);
        }
        if (own) {
            said.add("mail-one-each");
        }
        if (open) {
            said.add("mail-open-number");
        }
        if (single) {
            said.add("mail-singles");
        }
        return said;
    }
}
