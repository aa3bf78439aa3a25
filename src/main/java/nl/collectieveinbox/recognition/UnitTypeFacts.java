package nl.collectieveinbox.recognition;

import java.util.Set;

/** Studios, apartments, rooms or houses, when they are what is asked for. */
final class UnitTypeFacts implements ClauseReader {

    private static final Set<String> ASKS = Set.of("zelfstandige", "onzelfstandige", "eigen", "aparte", "losse", "per", "elke", "elk", "ieder", "iedere", "type", "soort", "woonruimte", "eenpersoons", "geclusterde", "aantal", "zit");
    /** "Op naam van de woning", "doorstroom naar een woning": not the dwelling that is asked for. */
    private static final Set<String> ELSEWHERE = Set.of("naar", "vanuit", "uit", "waarvan", "logeer", "gezamenlijke", "gemeenschappelijke", "slaap", "bad", "extra", "sociale", "huidige", "andere", "binnen", "te weinig", "op zichzelf", "tekort", "leegstaande", "koop", "vorige");
    private static final Set<String> STAFF = Set.of("begeleiding", "begeleiders", "personeel", "team", "nachtdienst", "medewerkers", "slaapwacht", "gasten", "logees");
    /** "Woning" may be said of any dwelling: it counts when no other type is named. */
    static final double GENERAL = 0.6;
    private static final Set<String> OF_ITSELF = Set.of("eengezins", "rijwoning", "gezinswoning", "grondgebonden", "hoekwoning", "tweekamer", "driekamer", "nultreden");
    private static final int NEAR = 3;

    @Override
    public void read(Clauses text, Findings found) {
        for (int i = 0; i < text.passage.tokens.size(); i++) {
            Clause clause = text.at(i);
            String word = Dwellings.word(clause, i);
            String type = Dwellings.type(word);
            if (type == null) {
                continue;
            }
            double confidence = confidence(clause, i, word, type);
            if (confidence > 0 && !clause.denies(i, i) && !clause.isNow(i) && !isElsewhere(clause, i)) {
                found.add(FactField.UNIT_TYPE, type, text.passage, i, i, confidence);
            }
        }
    }

    private static double confidence(Clause clause, int at, String word, String type) {
        boolean counted = isCounted(clause, at) || (clause.hasLabel() && at < clause.value() && clause.value() < clause.to() && Amount.at(clause.passage(), clause.value()) != null);
        boolean vague = word.equals("woning") || word.equals("kamer") || word.equals("app") || word.equals("appt");
        if (vague && !counted && !clause.before(at, 1, Set.of("elke", "eigen", "type")) && !(clause.hasLabel() && at >= clause.value() && at < clause.value() + NEAR)) {
            return word.equals("woning") && clause.before(at, NEAR, Set.of("een")) && clause.before(at, 8, Clause.WISHES) ? GENERAL : 0;
        }
        boolean asked = clause.has(Clause.WISHES) || clause.before(at, NEAR, ASKS) || clause.passage().isSubject() || hasArea(clause, at) || (clause.hasLabel() && at >= clause.value());
        boolean welcome = clause.after(at, 2, Set.of("prima", "goed", "mag", "mogen", "ok", "bespreekbaar", "kan", "kunnen", "fijn", "akkoord")) || (at == clause.from() && clause.gapHas(at + 1, ","));
        boolean with = Set.of("of", "en").contains(clause.word(at + 1)) && Dwellings.type(clause.word(at + 2)) != null
                && (clause.before(at + 2, NEAR, ASKS) || hasArea(clause, at + 2));
        boolean meant = counted || asked || welcome || with;
        return !meant ? 0 : type.equals("WONING") && OF_ITSELF.stream().noneMatch(word::startsWith) ? GENERAL : counted ? 0.9 : 0.75;
    }

    private static boolean isCounted(Clause clause, int at) {
        for (int i = at - 1; i >= Math.max(clause.from(), at - NEAR); i--) {
            if (Amount.at(clause.passage(), i) != null) {
                // "Een tillift in vier kamers": some of them.
                return !Set.of("in", "waarvan", "per", "daarvan").contains(clause.word(i - 1));
            }
            // An adjective may stand between: "6 zelfstandige studio's".
            if (clause.gapHas(i + 1, ",.(") || Set.of("van", "voor", "en", "met", "in", "de", "jaar").contains(clause.word(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasArea(Clause clause, int at) {
        return clause.after(at, 8, Set.of("m2", "vierkante", "m"));
    }

    private static boolean isElsewhere(Clause clause, int at) {
        boolean staff = clause.after(at, NEAR, STAFF) && clause.after(at, NEAR, Set.of("voor", "als"));
        return staff || clause.before(at, 1, Set.of("stille", "extra", "logeer", "overige", "gezamenlijke", "algemene", "gemeenschappelijke")) || clause.before(at, NEAR, ELSEWHERE) && !isCounted(clause, at) || clause.before(at, 1, Set.of("slaap", "bad", "huis"));
    }
}
