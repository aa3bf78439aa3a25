package nl.collectieveinbox.recognition;

import java.util.Set;

/** The end of what the writer has now: a lease that runs out, a house that closes. */
final class EndOfLease {

    private static final Set<String> LEASES = Set.of("huur", "huurcontract", "huurovereenkomst", "contract", "huurtermijn", "overeenkomst", "pand", "locatie", "gebouw", "huis", "bruikleen",
            "bruikleenovereenkomst", "opvang", "verpleeghuis", "klooster", "verhuurder", "woning", "lease", "complex", "regeling", "sloop", "straat", "terrein", "school", "units", "bewoners");

    private EndOfLease() {}

    /** Whether something ends on that day. */
    static boolean endsNear(Passage passage, SaidDay day) {
        int clause = passage.tokens.get(day.first()).clause();
        for (int i = 1; i <= 9; i++) {
            if (ends(passage, day.first() - i, clause) || ends(passage, day.last() + i, clause)) {
                return true;
            }
        }
        return isMovedOut(passage, day);
    }

    /** Whether that is the lease of the house that they have to leave. */
    static boolean isLease(Passage passage, SaidDay day) {
        return isMovedOut(passage, day) || passage.shortlyBefore(day.first(), 30, LEASES) || passage.shortlyBefore(Math.min(day.last() + 11, passage.tokens.size() - 1), 10, LEASES);
    }

    /** "sluit 1 maart; zij moeten voor die tijd een andere plek": then that is what they must have it by. */
    static boolean isLimit(Passage passage, SaidDay day) {
        for (int at = day.last() + 1; at < Math.min(day.last() + 25, passage.tokens.size() - 1); at++) {
            String word = passage.tokens.get(at).folded();
            String next = passage.tokens.get(at + 1).folded();
            if (word.equals("daarvoor") || (word.equals("voor") || word.equals("tegen")) && (next.equals("die") || next.equals("dat"))) {
                return true;
            }
        }
        return passage.shortlyBefore(day.first(), 8, StartFacts.LIMITS);
    }

    /** "moeten uiterlijk 1 mei uit ons pand". */
    private static boolean isMovedOut(Passage passage, SaidDay day) {
        for (int i = 1; i <= 5; i++) {
            String word = passage.near(day.last(), i);
            if (word.equals("uit") || word.equals("weg") || word.equals("leeg")) {
                return passage.around(day.first(), 5, Set.of("moeten", "moet"));
            }
        }
        return false;
    }

    private static boolean ends(Passage passage, int at, int clause) {
        if (at < 0 || at >= passage.tokens.size() || passage.tokens.get(at).clause() != clause) {
            return false;
        }
        String word = passage.tokens.get(at).folded();
        boolean runsOut = word.equals("loopt") && passage.around(at, 9, Set.of("af"));
        return StartWord.ENDS.is(word) || runsOut;
    }
}
