package nl.collectieveinbox.recognition;

import java.util.Set;

/** Whether a person is spoken of by title and initial: "dhr. P.", "mevrouw K.", "de heer S.". Whoever is greeted is not. */
final class Somebody {

    private static final Set<String> TITLES = Set.of("dhr", "mevr", "mw", "meneer", "mevrouw", "heer", "client", "cliente", "patient");
    private static final Set<String> GREETS = Set.of("beste", "geachte", "dag", "hallo", "aan", "t", "bellen", "vragen", "contact", "contactpersoon", "namens", "spreken", "verzoek");

    private Somebody() {}

    static boolean isIn(Passage passage) {
        for (int i = 0; i + 1 < passage.tokens.size(); i++) {
            if (TITLES.contains(passage.tokens.get(i).folded()) && isInitial(passage, i + 1) && !passage.shortlyBefore(i, 3, GREETS)) {
                return true;
            }
        }
        return false;
    }

    /** One capital letter that no family name follows: who writes "mevrouw F. Ouali" names a colleague. */
    private static boolean isInitial(Passage passage, int token) {
        boolean letter = passage.tokens.get(token).folded().length() == 1 && passage.startsWithCapital(token);
        boolean nameFollows = token + 1 < passage.tokens.size() && passage.startsWithCapital(token + 1) && passage.gapBefore(token + 1).equals(". ")
                && passage.tokens.get(token + 1).folded().length() > 1;
        return letter && !nameFollows;
    }
}
