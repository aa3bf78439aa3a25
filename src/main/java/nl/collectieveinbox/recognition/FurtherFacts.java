package nl.collectieveinbox.recognition;

import java.util.List;
import nl.collectieveinbox.recognition.Mention.Meaning;

/** What the housing must be, cost and offer, why it is asked for and who was asked as well. */
final class FurtherFacts implements FactFinder {

    private final List<ClauseReader> readers = List.of(new ToldFacts(), new UnitTypeFacts(), new SizeFacts(), new RoomTableFacts(), new RentFacts(), new PeriodFacts(), new AgeFacts(),
            new GuidanceFacts(), new SchoolFacts(), new TenantFacts(), new AnswerFacts());
    private final AskedElsewhereFacts askedElsewhere = new AskedElsewhereFacts();

    @Override
    public List<Fact> find(Reading reading) {
        Findings found = new Findings();
        List<Mention> corporations = reading.mentions(Meaning.CORPORATION);
        for (Passage passage : reading.passages) {
            if (!passage.tokens.isEmpty()) {
                Clauses text = new Clauses(passage);
                readers.forEach(reader -> reader.read(text, found));
                askedElsewhere.read(text, corporations, found);
            }
        }
        List<Fact> facts = found.facts();
        boolean named = facts.stream().anyMatch(fact -> isType(fact) && (!fact.value().equals("WONING") || fact.confidence() > UnitTypeFacts.GENERAL));
        facts.removeIf(fact -> named && isType(fact) && fact.confidence() <= UnitTypeFacts.GENERAL && fact.value().equals("WONING"));
        return facts;
    }

    private static boolean isType(Fact fact) {
        return fact.field() == FactField.UNIT_TYPE;
    }
}
