package nl.collectieveinbox.recognition;

import java.util.Set;

/** How old those are who are to live there. */
final class AgeFacts implements ClauseReader {

    private static final Set<String> AGE = Set.of("leeftijd", "leeftijden", "leeftijdscategorie", "leeftijdsgroep", "oud", "ouder", "jong", "aged", "age", "alter", "jarigen", "jarige", "leeftijdsrange");
    private static final Set<String> PEOPLE = Set.of("clienten", "bewoners", "jongeren", "jongvolwassenen", "volwassenen", "mensen", "personen", "jeugdigen", "vrouwen", "mannen", "moeders", "kinderen", "senioren", "ouderen", "studenten", "adults", "jongens", "meisjes",
            "deelnemers", "huurders", "statushouders", "meiden", "vaders", "people", "groep", "doelgroep");
    private static final Set<String> YEARS = Set.of("jaar", "jaren", "jr", "j", "years", "jahre", "jarigen", "jarige", "plus", "plussers");
    private static final Set<String> OTHER = Set.of("huurtermijn", "termijn", "huur", "huren", "contract", "looptijd", "periode", "duur", "minimaal", "exploitatie", "tijdelijk", "binnen", "komende", "afgelopen", "over", "bestaan", "werkgebied", "in heel", "begeleiden", "basisschool",
            "medewerkers", "personeel", "verblijven", "blijven", "pleegzorg");
    private static final int LEFT = 7;

    @Override
    public void read(Clauses text, Findings found) {
        for (Clause clause : text.all) {
            for (int i = clause.from(); i < clause.to(); i++) {
                Figure figure = text.figure(i);
                if (figure != null && figure.min() <= 99 && figure.max() <= 110) {
                    say(clause, figure, found);
                }
                i = figure == null ? i : Math.min(figure.last(), clause.to() - 1);
            }
        }
    }

    private static void say(Clause clause, Figure figure, Findings found) {
        if (clause.has(figure.first() - LEFT, figure.first(), OTHER) || clause.denies(figure.first(), figure.last())) {
            return;
        }
        if (clause.before(figure.first(), 3, Set.of("jongste"))) {
            spread(clause, figure, found);
            return;
        }
        boolean years = YEARS.contains(clause.word(figure.last() + 1)) && !clause.word(figure.last() + 1).equals("plus") || YEARS.contains(figure.unit());
        if (figure.min() < figure.max()) {
            range(clause, figure, years, found);
        } else {
            open(clause, figure, years, found);
        }
    }

    /** "De jongste is 31 en de oudste 64." */
    private static void spread(Clause clause, Figure youngest, Findings found) {
        for (int i = youngest.last() + 1; i < Math.min(clause.to(), youngest.last() + LEFT); i++) {
            Figure oldest = clause.before(i, 3, Set.of("oudste")) ? clause.figure(i) : null;
            if (oldest != null && oldest.min() > youngest.min() && youngest.min() >= 12) {
                found.add(FactField.AGE, youngest.min() + "-" + oldest.min(), clause.passage(), youngest.first(), oldest.last(), 0.8);
                return;
            }
        }
    }

    private static void range(Clause clause, Figure figure, boolean years, Findings found) {
        boolean aged = clause.has(figure.first() - LEFT, figure.last() + 4, AGE);
        boolean people = clause.before(figure.first(), 4, PEOPLE);
        boolean between = clause.before(figure.first(), 2, Set.of("tussen", "between")) && clause.before(figure.first(), 5, Set.of("zijn", "ze", "zij", "varieren", "varieert"));
        boolean bracket = clause.gapHas(figure.first(), "(");
        boolean plain = !clause.after(figure.last(), 1, PEOPLE) && !isCounting(clause, figure);
        boolean adult = figure.min() >= 16 && figure.max() >= 21;
        boolean said = aged && plain || years && (people || bracket || adult) || plain && adult && (people || bracket || between) && figure.unit().isEmpty();
        if (said) {
            found.add(FactField.AGE, figure.value(), clause.passage(), figure.first(), figure.last(), aged || years ? 0.85 : 0.7);
        }
    }

    /** "55+", "vanaf 60 jaar", "65 jaar en ouder", "60-plussers". */
    private static void open(Clause clause, Figure figure, boolean years, Findings found) {
        int after = figure.last() + (years && figure.unit().isEmpty() ? 1 : 0);
        boolean plus = figure.plus() && figure.min() >= 12 && !Dwellings.isUnit(clause.word(figure.last() + 1)) && !clause.after(figure.last(), 1, Set.of("m2", "m", "uur", "woningen", "euro"));
        boolean plusser = Set.of("plus", "plusser", "plussers", "plusers").contains(clause.word(figure.last() + 1)) && clause.gapHas(figure.last() + 1, "-+") || figure.unit().startsWith("plus");
        boolean older = clause.after(after, 2, Set.of("en ouder", "of ouder", "and older")) || (years && clause.after(after, 2, Set.of("ouder")));
        boolean from = (years || clause.has(AGE)) && clause.before(figure.first(), 2, Set.of("vanaf", "boven de", "boven", "ouder dan", "over")) && figure.min() >= 12
                && (clause.has(AGE) || clause.has(PEOPLE));
        if ((plus || plusser || older || from) && figure.min() >= 12) {
            found.add(FactField.AGE, figure.min() + "+", clause.passage(), figure.first(), after, 0.8);
        }
    }

    private static boolean isCounting(Clause clause, Figure figure) {
        String next = clause.word(figure.last() + 1);
        return Dwellings.isUnit(next) || Set.of("m2", "m", "plaatsen", "plekken", "uur", "euro", "maanden", "personen").contains(next) || clause.gapHas(figure.first(), "\u20ac");
    }
}
