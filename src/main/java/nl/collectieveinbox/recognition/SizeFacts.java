package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Square metres of one dwelling and of the whole: what the nearest noun says they are of. */
final class SizeFacts implements ClauseReader {

    private static final Set<String> UNITS = Set.of("m2", "m\u00b2", "vierkante", "sqm", "qm", "vkm");
    private static final Set<String> TOTALS = Set.of("totaal", "totale", "bvo", "pand", "gebouw", "complex", "locatie", "bruto", "geheel", "huis", "vloeroppervlak", "vloeroppervlakte", "totaaloppervlak", "villa",
            "programma", "totaaloppervlakte", "building", "huisvesting", "hele");
    private static final Set<String> OTHERS = Set.of("perceel", "kavel", "grond", "terrein", "tuin", "buitenruimte", "huiskamer", "huiskamers", "woonkamer", "kantoor", "kantoorruimte", "kantoortje", "teamruimte", "teamkamer",
            "slaapkamer", "slaapkamers", "slaapwacht", "slaapwachtkamer", "badkamer", "berging", "keuken", "woonkeuken", "balkon", "terras", "ruimte", "ruimtes", "ruimten", "spreekkamer", "steunpunt", "fietsenberging",
            "ontmoetingsruimte", "logeerkamer", "parkeren", "dagbesteding", "medewerker", "persoon", "pp", "units erf", "erf", "buitenterrein", "werkplaats", "atelier", "hal", "personeelsruimte", "leefruimte", "gemeenschapsruimte",
            "recreatieruimte", "bedrijfsruimte", "praktijkruimte", "winkel", "euro", "wasruimte", "technische", "algemene", "was", "bouwgrond", "stuk", "hectare", "room");
    private static final Set<String> AT_LEAST = Set.of("minimaal", "minstens", "min", "tenminste", "ten minste", "minimum", "vanaf", "least", "meer dan", "mindestens", "niet kleiner", "kleiner dan");
    private static final Set<String> AT_MOST = Set.of("maximaal", "max", "hoogstens", "hooguit", "niet groter", "groter dan", "maximum", "ten hoogste");
    private static final Set<String> PEOPLE = Set.of("bewoner", "client", "clienten", "jongere", "kind");
    private static final Set<String> AREA = Set.of("oppervlak", "oppervlakte", "m2", "metrage", "grootte", "afmeting", "afmetingen");
    private static final int MOST_OF_UNIT = 120;
    private static final int BACK = 16;
    private static final int LEAST_TOTAL = 60;
    private static final int LEFT = 9;
    private static final int RIGHT = 4;

    private enum Of { UNIT, TOTAL, OTHER }

    @Override
    public void read(Clauses text, Findings found) {
        for (Clause clause : text.all) {
            for (int i = clause.from(); i < clause.to(); i++) {
                Figure figure = text.figure(i);
                if (figure != null) {
                    Area area = area(clause, figure);
                    if (area != null) {
                        say(clause, area, found);
                    }
                    i = Math.min(figure.last(), clause.to() - 1);
                }
            }
        }
    }

    private record Area(Figure figure, int last) {}

    private static @Nullable Area area(Clause clause, Figure figure) {
        Passage passage = clause.passage();
        int next = figure.last() + 1;
        if (isSquare(passage, figure.last(), figure.unit())) {
            return new Area(figure, figure.last());
        }
        if (figure.unit().isEmpty() && next < clause.to()
                && (UNITS.contains(clause.word(next)) || isSquare(passage, next, clause.word(next)))) {
            return new Area(figure, next);
        }
        // "M2 per studio: 24"
        boolean labelled = clause.hasLabel() && figure.first() >= clause.value() && figure.first() <= clause.value() + 2
                && clause.has(clause.from(), clause.value(), Set.of("m2", "oppervlakte", "oppervlak", "vierkante", "m")) && figure.unit().isEmpty();
        return labelled ? new Area(figure, figure.last()) : null;
    }

    /** The small two is no letter, so it stands behind the word. */
    private static boolean isSquare(Passage passage, int token, String unit) {
        int end = passage.tokens.get(token).end();
        boolean small = unit.equals("m") && end < passage.text.length() && passage.text.charAt(end) == '\u00b2';
        return small || unit.equals("m2") || unit.equals("m2bvo") || unit.equals("m2gbo");
    }

    private static void say(Clause clause, Area read, Findings found) {
        Area area = bounded(clause, read);
        Figure figure = area.figure;
        boolean bounded = figure.min() < figure.max();
        if (!bounded && (clause.denies(figure.first(), area.last) || clause.before(figure.first(), 2, AT_MOST))) {
            return;
        }
        Of of = of(clause, area);
        boolean now = clause.isNow(figure.first());
        if (of == Of.UNIT && !now && figure.min() >= 8 && figure.max() <= 160) {
            found.add(FactField.UNIT_SIZE, value(clause, area), clause.passage(), figure.first(), area.last, 0.85);
        }
        boolean each = clause.before(figure.first(), 3, Set.of("ieder", "elk", "per", "van elk"));
        if (of == Of.TOTAL && !now && !each && figure.min() >= LEAST_TOTAL && figure.max() < 20_000) {
            found.add(FactField.TOTAL_AREA, value(clause, area), clause.passage(), figure.first(), area.last, 0.85);
        }
    }

    /** "niet kleiner dan 26 m2, niet groter dan 34", "minimaal 26 en maximaal 34 m2" */
    private static Area bounded(Clause clause, Area area) {
        boolean most = clause.before(area.figure.first(), 3, AT_MOST) || clause.before(area.figure.first(), 2, Set.of("groter dan"));
        boolean least = clause.before(area.figure.first(), 3, AT_LEAST) || clause.before(area.figure.first(), 3, Set.of("niet kleiner"));
        int from = most ? area.figure.first() - LEFT : area.last + 1;
        int to = most ? area.figure.first() : area.last + LEFT;
        for (int i = Math.max(from, clause.from()); (most || least) && i < Math.min(to, clause.to()); i++) {
            Figure other = clause.figure(i);
            if (other != null && other.min() == other.max() && clause.before(i, 3, most ? AT_LEAST : AT_MOST) && !clause.word(other.last() + 1).equals("jaar")) {
                Figure low = most ? other : area.figure;
                Figure high = most ? area.figure : other;
                return low.min() < high.max() ? new Area(new Figure(low.min(), high.max(), low.first(), high.last(), "", false), Math.max(area.last, other.last())) : area;
            }
        }
        return area;
    }

    private static String value(Clause clause, Area area) {
        Figure figure = area.figure;
        boolean least = clause.before(figure.first(), 2, AT_LEAST) || clause.after(area.last, 2, Set.of("of meer", "of groter", "minimaal", "minimum"))
                || figure.plus();
        return figure.min() == figure.max() && least ? figure.min() + "+" : figure.value();
    }

    private static Of of(Clause clause, Area area) {
        if (clause.before(area.figure.first(), 3, OTHERS) && !clause.before(area.figure.first(), 4, Set.of("met", "incl", "inclusief", "eigen"))) {
            return Of.OTHER;
        }
        for (int i = area.last + 1; i <= Math.min(clause.to() - 1, area.last + RIGHT); i++) {
            if (clause.gapHas(i, ",(")) {
                break;
            }
            Of right = of(Dwellings.word(clause, i), area.figure);
            if (right != null && (Set.of("per", "elk", "ieder", "gbo", "bvo", "in", "vvo").contains(clause.word(area.last + 1)) || right == Of.TOTAL && i == area.last + 1)) {
                return right;
            }
        }
        for (int i = area.figure.first() - 1; i >= Math.max(clause.from(), area.figure.first() - LEFT); i--) {
            Of left = of(Dwellings.word(clause, i), area.figure);
            // "Een kamer met badkamer van 24 m2" is a room of 24.
            boolean beside = left == Of.OTHER && clause.before(i, 2, Set.of("met", "incl", "inclusief", "eigen"));
            if (left != null && !beside) {
                return left;
            }
        }
        for (int i = area.last + 1; i <= Math.min(clause.to() - 1, area.last + RIGHT); i++) {
            Of right = of(Dwellings.word(clause, i), area.figure);
            if (right != null) {
                return right;
            }
        }
        return withoutNoun(clause, area.figure);
    }

    /** "Oppervlak: 65 - 75 m2" on a form; "losse woningen. Eenpersoons, 40 a 50 m2" goes on about what was named before. */
    private static Of withoutNoun(Clause clause, Figure figure) {
        if (clause.hasLabel() && clause.has(clause.from(), clause.value(), AREA)) {
            return figure.max() <= MOST_OF_UNIT ? Of.UNIT : figure.min() >= 2 * MOST_OF_UNIT ? Of.TOTAL : Of.OTHER;
        }
        for (int i = clause.from() - 1; i >= Math.max(0, clause.from() - BACK); i--) {
            if (clause.passage().gapBefore(i + 1).indexOf("\n\n") >= 0) {
                return Of.OTHER;
            }
            Of before = of(clause.passage().tokens.get(i).folded(), figure);
            if (before != null) {
                return before == Of.UNIT && figure.min() >= 12 ? Of.UNIT : Of.OTHER;
            }
        }
        return Of.OTHER;
    }

    private static @Nullable Of of(String word, Figure figure) {
        if (OTHERS.contains(word)) {
            return Of.OTHER;
        }
        if (TOTALS.contains(word) && figure.max() >= LEAST_TOTAL) {
            return Of.TOTAL;
        }
        if (PEOPLE.contains(word) && figure.max() >= 16) {
            return Of.UNIT;
        }
        boolean house = List.of("woning", "gezinswoning").contains(word) && figure.min() > 120;
        return Dwellings.isUnit(word) ? (house ? Of.TOTAL : Of.UNIT) : null;
    }
}
