package nl.collectieveinbox.recognition;

import java.util.Set;

/** Whether the age of one person is told: "een vrouw van 34", "een 24-jarige", "71 jaar". */
final class OneAge {

    private OneAge() {}

    static boolean isIn(Passage passage) {
        for (int i = 0; i < passage.tokens.size(); i++) {
            String word = passage.tokens.get(i).folded();
            boolean aged = word.equals("jarige") && passage.shortlyBefore(i, 3, Set.of("een", "deze", "onze", "mijn"));
            boolean old = word.equals("jaar") && isNumber(passage.near(i, -1)) && passage.shortlyBefore(i, 4, Set.of("is", "ben", "hij", "zij", "mevrouw", "meneer", "dhr", "mw"));
            boolean own = word.equals("ben") && passage.near(i, -1).equals("ik") && isNumber(passage.near(i, 1));
            if (aged || old || own) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Token.isNumber(word);
    }
}
