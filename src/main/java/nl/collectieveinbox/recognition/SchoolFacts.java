package nl.collectieveinbox.recognition;

import java.util.Set;

/** "Niet naast een basisschool". */
final class SchoolFacts implements ClauseReader {

    private static final Set<String> SCHOOLS = Set.of("school", "scholen", "basisschool", "basisscholen", "kinderopvang", "kinderdagverblijf", "speeltuin", "middelbare", "schoolplein", "kinderdagverblijven", "speelplaats");
    private static final Set<String> NOT = Set.of("niet", "geen", "afstand", "uit de", "buiten");
    private static final int BEFORE = 10;

    @Override
    public void read(Clauses text, Findings found) {
        for (int i = 0; i < text.passage.tokens.size(); i++) {
            if (SCHOOLS.contains(text.passage.tokens.get(i).folded())) {
                Clause clause = text.at(i);
                boolean near = clause.before(i, BEFORE, Set.of("naast", "bij", "nabij", "buurt", "dichtbij", "nabijheid", "tegenover", "omgeving", "afstand", "grenzend", "directe", "van"));
                boolean bare = clause.before(i, 2, Set.of("geen"));
                if ((near || bare) && clause.before(i, BEFORE, NOT)) {
                    found.add(FactField.SURROUNDINGS, "NIET_BIJ_SCHOOL", text.passage, i, i, 0.85);
                }
            }
        }
    }
}
