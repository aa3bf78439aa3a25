package nl.collectieveinbox.recognition;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For how long housing is to be rented, in months. */
final class PeriodFacts implements ClauseReader {

    private static final Set<String> YEARS = Set.of("jaar", "jaren", "jr", "year", "years", "jarig", "jarige", "jahre");
    private static final Set<String> MONTHS = Set.of("maanden", "mnd", "months", "maand", "monate");
    private static final Set<String> PERIOD = Set.of("huurtermijn", "huurperiode", "termijn", "looptijd", "contractduur", "huurcontract", "huurovereenkomst", "contract", "huren", "huur", "exploitatie", "exploitatietermijn", "periode", "duur",
            "tijdelijk", "tijdelijke", "langjarig", "langdurig", "huurduur", "verhuur", "gebruik", "gebruiksduur", "contractperiode", "contracttermijn", "rent", "rental", "huurcontracten", "afname", "gebruiksperiode", "lease", "duurt", "tijd", "huurt", "hoe lang", "mieten", "verbinden");
    private static final Set<String> AT_LEAST = Set.of("minimaal", "minstens", "min", "tenminste", "ten minste", "minimum", "vanaf", "least", "langer dan", "meer dan", "mindestens");
    private static final Set<String> AT_MOST = Set.of("maximaal", "max", "hoogstens", "hooguit", "maximum", "ten hoogste");
    /** Years of something else, by a word shortly before them. */
    private static final Set<String> NOT_BEFORE = Set.of("al", "sinds", "afgelopen", "laatste", "binnen", "over", "eerste", "na", "per", "elk", "elke", "ieder", "iedere", "gemiddeld", "blijven", "verblijven", "verblijf", "verblijfsduur", "wonen", "bestaat", "bestaan",
            "optie", "verlenging", "verlengen", "verlengd", "leeftijd", "wachttijd", "begeleiding", "zorg", "garantie", "oud", "dit", "vorig", "vorige", "volgend", "volgende", "komend", "ervaring", "garandeert", "garanderen", "gegarandeerd", "zorgcontract", "zorgovereenkomst", "opleiding", "pas", "opzegtermijn", "gedurende de", "ruim", "jongeren", "gebouw van", "doorstromen", "traject", "behandeling", "bewoners blijven");
    private static final Set<String> NOT_AFTER = Set.of("geleden", "begeleiding", "zorg", "oud", "ouder", "en ouder", "later", "ervaring", "terug", "actief", "na", "jong", "wachten");
    private static final Set<String> FOREVER = Set.of("voor altijd", "open ended", "permanente huisvesting", "unbefristet", "unbefristete");
    private static final int LEFT = 5;

    @Override
    public void read(Clauses text, Findings found) {
        for (Clause clause : text.all) {
            for (int i = clause.from(); i < clause.to(); i++) {
                if (clause.word(i).startsWith("onbepaald")) {
                    indefinite(clause, i, found);
                }
                if (clause.has(i, i + 2, FOREVER) && !clause.denies(i, i)) {
                    found.add(FactField.RENT_PERIOD, "INDEFINITE", text.passage, i, Math.min(i + 1, clause.to() - 1), 0.75);
                }
                Figure aboutYears = yearOrSo(clause, i);
                if (aboutYears != null && !clause.isNow(i) && !clause.before(i, 3, Set.of("over", "na", "binnen", "al"))) {
                    found.add(FactField.RENT_PERIOD, "" + aboutYears.min() * 12, text.passage, i, aboutYears.last(), 0.75);
                }
                if (clause.word(i).equals("een") && clause.word(i + 1).equals("jaar") && clause.before(i, 2, AT_LEAST) && !clause.before(i, LEFT, NOT_BEFORE)) {
                    found.add(FactField.RENT_PERIOD, "12+", text.passage, i, i + 1, 0.75);
                }
                Figure figure = text.figure(i);
                int unit = figure == null ? 0 : months(clause, figure);
                if (figure != null && unit > 0) {
                    years(clause, figure, unit, found);
                }
                i = figure == null ? i : Math.min(figure.last(), clause.to() - 1);
            }
        }
    }

    /** "een jaar of vijf" */
    private static @Nullable Figure yearOrSo(Clause clause, int at) {
        boolean words = clause.word(at).equals("een") && clause.word(at + 1).equals("jaar") && clause.word(at + 2).equals("of") && at + 3 < clause.to();
        return words ? clause.figure(at + 3) : null;
    }

    private static void indefinite(Clause clause, int at, Findings found) {
        boolean period = clause.after(at, 2, Set.of("tijd", "duur", "termijn", "periode", "looptijd")) || clause.has(PERIOD);
        if (period && !clause.denies(at, at) && !clause.isNow(at)) {
            found.add(FactField.RENT_PERIOD, "INDEFINITE", clause.passage(), at, Math.min(at + 1, clause.to() - 1), 0.85);
        }
    }

    /** How many months the unit behind the figure has; 0 when it is no time. */
    private static int months(Clause clause, Figure figure) {
        String unit = figure.unit().isEmpty() ? clause.word(figure.last() + 1) : figure.unit();
        return YEARS.contains(unit) ? 12 : MONTHS.contains(unit) ? 1 : 0;
    }

    private static void years(Clause clause, Figure figure, int unit, Findings found) {
        int last = figure.unit().isEmpty() ? figure.last() + 1 : figure.last();
        Figure asked = lessBefore(clause, figure);
        double confidence = confidence(clause, asked == null ? figure : asked, last, unit);
        if (confidence == 0 || clause.denies(figure.first(), last) || clause.isNow(figure.first())) {
            return;
        }
        String value = asked != null ? asked.min() * unit + "+" : value(clause, figure, last, unit);
        found.add(FactField.RENT_PERIOD, value, clause.passage(), (asked == null ? figure : asked).first(), last, confidence);
    }

    /** "minimaal tien, liefst vijftien jaar" asks ten. */
    private static @Nullable Figure lessBefore(Clause clause, Figure figure) {
        if (!clause.before(figure.first(), 3, Set.of("liefst", "voorkeur", "liever", "idealiter"))) {
            return null;
        }
        for (int i = figure.first() - 2; i >= Math.max(clause.from(), figure.first() - LEFT); i--) {
            Figure before = clause.figure(i);
            if (before != null && before.min() < figure.min() && clause.before(i, 2, AT_LEAST)) {
                return before;
            }
        }
        return null;
    }

    private static String value(Clause clause, Figure figure, int last, int unit) {
        boolean least = clause.before(figure.first(), 2, AT_LEAST) || figure.plus() || clause.after(last, 3, Set.of("of langer", "of meer", "minimaal", "minimum"));
        if (figure.min() != figure.max()) {
            return figure.min() * unit + "-" + figure.max() * unit;
        }
        return figure.min() * unit + (least ? "+" : "");
    }

    private static double confidence(Clause clause, Figure figure, int last, int unit) {
        boolean atMost = clause.before(figure.first(), 2, AT_MOST);
        int months = figure.min() * unit;
        if (atMost || months < 3 || months > 720 || clause.before(figure.first(), LEFT, NOT_BEFORE) && !isTerm(clause, figure) || clause.after(last, 2, NOT_AFTER)) {
            return 0;
        }
        if (isTerm(clause, figure)) {
            return 0.9;
        }
        boolean about = clause.has(figure.first() - 9, last + 7, PERIOD);
        boolean forSo = clause.before(figure.first(), 3, Set.of("voor", "for", "fur"));
        boolean weStay = clause.after(last, 2, Set.of("blijven", "aanhouden", "binden", "is genoeg", "is voldoende", "is prima", "gebruiken")) && clause.has(Set.of("wij", "we", "is"));
        boolean alone = clause.to() - clause.from() <= 4 && unit == 12 && clause.passage().tokens.size() > 8 && figure.max() <= 30 && clause.value() == clause.from();
        return about || weStay ? 0.8 : forSo ? 0.7 : alone && !clause.has(Set.of("leeftijd", "jongeren", "van")) ? 0.6 : 0;
    }

    /** "Huurtermijn 10 jaar" needs no more. */
    private static boolean isTerm(Clause clause, Figure figure) {
        return clause.before(figure.first(), LEFT, Set.of("huurtermijn", "huurperiode", "termijn", "looptijd", "contractduur", "huurduur", "contractperiode", "contracttermijn", "duur", "exploitatie"))
                && !clause.before(figure.first(), LEFT, Set.of("verlenging", "optie", "al", "opzegtermijn"));
    }
}
