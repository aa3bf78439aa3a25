package nl.collectieveinbox.recognition;

import java.util.Set;

/** Round the clock: somebody is there, or somebody can be called. */
final class GuidanceFacts implements ClauseReader {

    private static final Set<String> HOURS = Set.of("uur", "uurs", "u", "uren", "h", "hours", "hour", "7");
    private static final Set<String> CALLED = Set.of("bereikbaar", "bereikbare", "bereikbaarheid", "oproepbaar", "oproepbare", "afroep", "beschikbaar", "telefonisch", "achterwacht", "bereiken", "oproep", "reachable", "call", "oproepdienst");
    private static final Set<String> THERE = Set.of("aanwezig", "bemand", "bemenst", "aanwezige", "aanwezigheid", "begeleiding", "begeleid", "zorg", "toezicht", "nabijheid", "bezetting", "plaatse", "locatie", "verblijf", "ondersteuning", "present", "care", "support", "iemand",
            "personeel", "beschermd", "verpleging", "dienst", "intramuraal");
    /** Where they come from, not what they get. */
    private static final Set<String> NO_GUIDANCE = Set.of("uursvoorziening", "uursvoorzieningen", "uurslocatie", "uurslocaties", "uursopvang");
    private static final int FARTHEST = 7;

    @Override
    public void read(Clauses text, Findings found) {
        for (int i = 0; i < text.passage.tokens.size(); i++) {
            Clause clause = text.at(i);
            String word = clause.word(i);
            int last = i;
            boolean apart = word.equals("24") && HOURS.contains(clause.word(i + 1));
            boolean joined = word.startsWith("24u") || word.startsWith("24uur");
            boolean compound = word.equals("24") && clause.word(i + 1).startsWith("uurs");
            if (apart || compound) {
                last = i + 1;
            } else if (!joined) {
                continue;
            }
            say(clause, i, last, found);
        }
    }

    private static void say(Clause clause, int first, int last, Findings found) {
        if (NO_GUIDANCE.contains(clause.word(last)) || clause.denies(first, last) || clause.isNow(first) || clause.before(first, 2, Set.of("binnen", "na"))) {
            return;
        }
        String compound = clause.word(last);
        int called = nearest(clause, first, last, CALLED);
        int there = compound.endsWith("zorg") || compound.endsWith("begeleiding") || compound.endsWith("toezicht") || compound.endsWith("aanwezigheid") || compound.endsWith("nabijheid") ? 0 : nearest(clause, first, last, THERE);
        if (called < there || (called < FARTHEST && there > 0)) {
            found.add(FactField.GUIDANCE, "BEREIKBAAR_24", clause.passage(), first, last, 0.85);
        } else if (there < FARTHEST) {
            found.add(FactField.GUIDANCE, "AANWEZIG_24", clause.passage(), first, last, 0.85);
        }
    }

    /** How far the nearest of the words is: behind it counts as it stands, before it one more. */
    private static int nearest(Clause clause, int first, int last, Set<String> words) {
        for (int i = 1; i < FARTHEST; i++) {
            if (words.contains(clause.word(last + i)) && !clause.word(last + i - 1).equals("niet") || words.contains(clause.word(first - i + 1))) {
                return i;
            }
        }
        return FARTHEST;
    }
}
