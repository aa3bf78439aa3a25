package nl.collectieveinbox.recognition;

import java.util.Set;

/** What one dwelling may cost a month, in euro. */
final class RentFacts implements ClauseReader {

    private static final Set<String> EUROS = Set.of("euro", "eur", "euros");
    private static final Set<String> RENT = Set.of("huur", "huurprijs", "kale", "kaal", "huurlast", "huurlasten", "huursom", "maandhuur", "rent", "miete", "huurprijzen", "basishuur", "huurgrens", "rekenhuur", "huren", "kosten", "woonlasten", "max");
    private static final Set<String> MONTH = Set.of("maand", "mnd", "pm", "p m", "month", "monat", "maandelijks");
    private static final Set<String> ONE = Set.of("studio", "kamer", "appartement", "woning", "eenheid", "bewoner", "client", "unit", "wooneenheid");
    /** Prices of other things, by the nearest word before the price. */
    private static final Set<String> OTHER = Set.of("servicekosten", "service", "stookkosten", "borg", "waarborgsom", "investering", "investeren", "verbouwing", "verbouwen", "subsidie", "inkomen", "salaris", "uitkering", "energie", "begroting",
            "eten", "zorgkosten", "budget", "parkeerplaats", "inrichting", "bijdrage", "spaargeld", "jaarhuur", "kantoor", "voorschot", "exploitatie");
    private static final Set<String> WHOLE = Set.of("geheel", "hele", "gehele", "totaal", "totale", "alles", "samen", "pand", "complex", "gebouw", "per jaar", "jaarlijks", "m2", "persoon", "pp", "per week", "per dag", "gezamenlijk");
    private static final int LEAST = 150;
    private static final int MOST = 1_500;
    private static final int LEFT = 6;

    @Override
    public void read(Clauses text, Findings found) {
        for (Clause clause : text.all) {
            for (int i = clause.from(); i < clause.to(); i++) {
                Figure figure = text.figure(i);
                if (figure == null) {
                    continue;
                }
                if (isPrice(clause, figure) && isRentOfOne(clause, figure) && !clause.isNow(i)) {
                    boolean sure = clause.has(Set.of("huur", "huurprijs", "kale", "kaal", "maandhuur", "rent", "rekenhuur", "basishuur"));
                    found.add(FactField.RENT_LIMIT, "" + figure.max(), text.passage, figure.first(), figure.last(), sure ? 0.85 : 0.7);
                }
                i = Math.min(figure.last(), clause.to() - 1);
            }
        }
    }

    private static boolean isPrice(Clause clause, Figure figure) {
        boolean price = clause.gapHas(figure.first(), "\u20ac") || EUROS.contains(clause.word(figure.last() + 1)) || EUROS.contains(figure.unit());
        // "max 640/mnd/studio"
        boolean monthly = figure.unit().isEmpty() && clause.after(figure.last(), 2, MONTH) && clause.before(figure.first(), 2, Set.of("max", "maximaal", "huur", "kaal"));
        return (price || monthly) && figure.min() >= LEAST && figure.max() <= MOST;
    }

    private static boolean isRentOfOne(Clause clause, Figure figure) {
        int from = figure.first() - LEFT;
        for (int i = figure.first() - 1; i >= Math.max(clause.from(), from); i--) {
            if (OTHER.contains(clause.word(i))) {
                return false;
            }
            if (RENT.contains(clause.word(i))) {
                break;
            }
        }
        if (clause.has(from, figure.last() + 8, WHOLE) || clause.after(figure.last(), 2, OTHER)) {
            return false;
        }
        boolean monthOfOne = clause.has(MONTH) && (clause.has(ONE) || clause.has(RENT));
        return clause.has(RENT) && clause.has(from - 4, figure.last() + 6, RENT) || monthOfOne;
    }
}
