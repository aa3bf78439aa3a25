package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Ieder een eigen appartement": as many homes as people; "alleenstaanden": as many people as homes. */
final class OneEach {

    private static final int REACH = 9;
    private static final Set<String> EACH = Set.of("ieder", "iedere", "iedereen", "elk", "elke", "allen", "allemaal", "per", "bewoner", "each", "iedereeen");
    private static final Set<String> HOMES = Set.of("studio", "appartement", "appartementje", "app", "woning", "wooneenheid", "unit", "studiootje", "apartment");
    private static final Set<String> SINGLES = Set.of("alleenstaande", "alleenstaanden", "alleengaande", "alleengaanden", "eenpersoonsappartementen", "eenpersoonsstudio", "eenpersoonswoningen", "eenpersoons");

    private OneEach() {}

    static List<Fact> complete(List<Fact> facts, Reading reading) {
        Optional<Fact> places = first(facts, FactField.PLACES);
        Optional<Fact> units = first(facts, FactField.UNITS);
        List<Fact> all = new ArrayList<>(facts);
        if (places.isPresent() && units.isEmpty()) {
            said(reading, true).ifPresent(quote -> all.add(new Fact(FactField.UNITS, places.get().value(), quote.quote(), quote.source(), 0.6)));
        } else if (units.isPresent() && places.isEmpty()) {
            said(reading, false).ifPresent(quote -> all.add(new Fact(FactField.PLACES, units.get().value(), quote.quote(), quote.source(), 0.55)));
        }
        return all;
    }

    private static Optional<Fact> first(List<Fact> facts, FactField field) {
        return facts.stream().filter(fact -> fact.field() == field).findFirst();
    }

    private static Optional<Fact> said(Reading reading, boolean home) {
        for (Passage passage : List.of(reading.subjectPassage(), reading.textPassage())) {
            for (int i = 0; i < passage.tokens.size(); i++) {
                String word = passage.tokens.get(i).folded();
                boolean own = home && word.equals("eigen") && HOMES.contains(passage.near(i, 1)) && (passage.shortlyBefore(i, REACH, EACH));
                boolean single = SINGLES.contains(word) || word.startsWith("eenpersoons");
                if (own || (single && (!home || word.startsWith("eenpersoons")))) {
                    return Optional.of(new Fact(FactField.UNITS, "", passage.quote(i, i), passage.source, 0));
                }
            }
        }
        return Optional.empty();
    }
}
