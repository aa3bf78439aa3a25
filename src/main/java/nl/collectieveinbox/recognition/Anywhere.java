package nl.collectieveinbox.recognition;

import java.util.Set;

/** "De hele regio is bespreekbaar", "welke gemeente maakt niet uit", "de locatie laten wij aan u over". */
final class Anywhere {

    private static final Set<String> REGION = Set.of("drechtsteden", "drechtstedengemeenten", "regio", "drechtstedenregio");
    private static final Set<String> WHOLE = Set.of("hele", "heel", "alle", "gehele", "overal", "breed", "maakt", "binnen", "ergens", "rest", "alles");
    private static final Set<String> WHERE = Set.of("waar", "plaats", "locatie", "ligging", "gemeente", "plek", "ergens", "stad", "dorp", "plaatsen",
            "where", "regionaal", "gebied");

    private Anywhere() {}

    static boolean says(Reading reading) {
        for (Passage passage : reading.passages) {
            for (int i = 0; i < passage.tokens.size(); i++) {
                boolean region = REGION.contains(passage.tokens.get(i).folded()) && passage.around(i, 3, WHOLE);
                if (region || WHERE.contains(passage.tokens.get(i).folded()) && isOpen(passage, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the sentence leaves open what this word of it asks. */
    private static boolean isOpen(Passage passage, int where) {
        boolean not = false;
        boolean matters = false;
        for (int i = -8; i <= 10; i++) {
            String word = passage.near(where, i);
            String next = passage.near(where, i + 1);
            not |= word.equals("niet") || word.equals("niets") || word.equals("niks") || word.equals("geen");
            matters |= word.equals("maakt") || word.equals("maken") || word.equals("gebonden") || word.equals("schelen") || word.equals("uitmaken")
                    || word.equals("uit") && next.equals("waar");
            boolean left = word.equals("over") && (passage.shortlyBefore(where + i, 6, Set.of("laten", "laat")));
            boolean even = word.equals("ondergeschikt") || word.equals("bijzaak") || word.equals("naar") && next.equals("uw") || word.equals("naar")
                    && next.equals("keuze") || word.equals("even") && passage.near(where, i - 1).equals("om");
            if (!word.isEmpty() && (left || even || not && matters)) {
                return true;
            }
        }
        return false;
    }
}
