package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Ieder een eigen appartement": as many homes as people; "alleenstaanden": as many people as homes. */
final class OneEach {

    private static final int REACH = 9;
    private static final Set<String> EACH = Set.of("ieder", "iedere", "iedereen", "elk", "elke", "allen", "allemaal", "per", "bewoner", "each", "iedereeen");
    private static final Set<String> PEOPLE_EACH = Set.of("ieder", "iedereen", "elk", "allemaal", "each");
    private static final Set<String> HOMES = Set.of("studio", "appartement", "appartementje", "app", "woning", "wooneenheid", "unit", "studiootje", "apartment");
    private static final Set<String> SINGLES = Set.of("alleenstaande", "alleenstaanden", "alleengaande", "alleengaanden", "eenpersoonsappartementen", "eenpersoonsstudio", "eenpersoonswoningen", "eenpersoons");

    /** Groups of whom many live together. */
    private static final Set<String> FAMILIES = Set.of("OUD", "STA", "OEK", "SPO", "VRO", "ARB", "WWB", "MIX");
    private static final Set<String> TOGETHER = Set.of("gezin", "gezinnen", "echtpaar", "echtparen", "koppel", "koppels", "kinderen", "kind", "kindje", "moeders", "partner", "partners", "baby", "stel", "families");
    private static final List<String> SMALL = List.of("studio", "appartement", "units", "eenheden");

    private OneEach() {}

    static List<Fact> complete(List<Fact> facts, Reading reading) {
        Optional<Fact> places = first(facts, FactField.PLACES);
        Optional<Fact> units = first(facts, FactField.UNITS);
        List<Fact> all = new ArrayList<>(facts);
        if (places.isPresent() && units.isEmpty()) {
            said(reading, true).ifPresent(quote -> all.add(new Fact(FactField.UNITS, places.get().value(), quote.quote(), quote.source(), 0.6)));
        } else if (units.isPresent() && places.isEmpty()) {
            said(reading, false).or(() -> forOne(reading, units.get(), facts)).ifPresent(quote -> all.add(new Fact(FactField.PLACES, units.get().value(), quote.quote(), quote.source(), 0.55)));
        }
        return all;
    }

    /** "12 studio's" for clients who live alone: a person each, unless families are spoken of. */
    private static Optional<Fact> forOne(Reading reading, Fact units, List<Fact> facts) {
        boolean couples = facts.stream().anyMatch(fact -> fact.field() == FactField.MAIN_TARGET_GROUP && FAMILIES.contains(fact.value()))
                || reading.mentions(Mention.Meaning.TARGET_GROUP).stream().anyMatch(mention -> FAMILIES.contains(mention.code()))
                || reading.passages.stream().flatMap(passage -> passage.tokens.stream()).anyMatch(token -> TOGETHER.contains(token.folded()));
        String quote = nl.collectieveinbox.unwrapping.Fold.text(units.quote());
        return !couples && SMALL.stream().anyMatch(quote::contains) ? Optional.of(units) : Optional.empty();
    }

    private static Optional<Fact> first(List<Fact> facts, FactField field) {
        return facts.stream().filter(fact -> fact.field() == field).findFirst();
    }

    private static Optional<Fact> said(Reading reading, boolean home) {
        for (Passage passage : List.of(reading.subjectPassage(), reading.textPassage())) {
            for (int i = 0; i < passage.tokens.size(); i++) {
                String word = passage.tokens.get(i).folded();
                boolean own = home && word.equals("eigen") && HOMES.contains(passage.near(i, 1)) && (passage.shortlyBefore(i, REACH, EACH));
                own |= home && HOMES.contains(word) && passage.near(i, -1).equals("een") && passage.shortlyBefore(i, 3, PEOPLE_EACH);
                boolean single = SINGLES.contains(word) || word.startsWith("eenpersoons");
                boolean asMany = word.equals("evenzoveel") || word.equals("zoveel") && passage.near(i, -1).equals("even");
                if (asMany || own || (single && (!home || word.startsWith("eenpersoons")))) {
                    return Optional.of(new Fact(FactField.UNITS, "", passage.quote(i, i), passage.source, 0));
                }
            }
        }
        return Optional.empty();
    }
}
