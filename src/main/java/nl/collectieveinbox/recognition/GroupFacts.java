package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.recognition.Mention.Meaning;

/** For whom housing is asked, and in which form. */
final class GroupFacts implements FactFinder {

    private static final Set<String> ANNOUNCES = Set.of("met", "doelgroep", "betreft", "voor", "clienten");
    private static final Set<String> ANOTHERS = Set.of("voormalig", "voormalige", "geen", "niet", "geweest", "oude");

    @Override
    public List<Fact> find(Reading reading) {
        List<Weighed> groups = weigh(reading, Meaning.TARGET_GROUP);
        List<Fact> facts = new ArrayList<>();
        if (!groups.isEmpty()) {
            facts.add(groups.getFirst().fact(FactField.MAIN_TARGET_GROUP));
        }
        groups.forEach(group -> facts.add(group.fact(FactField.TARGET_GROUP)));
        weigh(reading, Meaning.HOUSING_FORM).stream().findFirst().ifPresent(form -> facts.add(form.fact(FactField.HOUSING_FORM)));
        return facts;
    }

    private static List<Weighed> weigh(Reading reading, Meaning meaning) {
        Map<String, Weighed> byCode = new LinkedHashMap<>();
        for (Mention mention : reading.mentions(meaning)) {
            if (!mention.passage().shortlyBefore(mention.first(), 1, ANOTHERS)) {
                Weighed here = new Weighed(mention, weight(mention));
                byCode.merge(mention.code(), here, Weighed::and);
            }
        }
        return byCode.values().stream().sorted(Comparator.comparingDouble(Weighed::weight).reversed()).toList();
    }

    private static double weight(Mention mention) {
        double weight = mention.passage().isSubject() ? 2 : mention.passage().source.equals(Passage.TEXT) ? 1 : 0.5;
        return weight + (mention.passage().shortlyBefore(mention.first(), 3, ANNOUNCES) ? 3 : 0);
    }

    private record Weighed(Mention mention, double weight) {

        /** More mentions make it stronger, but ten lines of a document no more than two of a mail. */
        Weighed and(Weighed other) {
            return new Weighed(other.weight > weight ? other.mention : mention,
                    Math.max(weight, other.weight) + Math.min(0.5, Math.min(weight, other.weight) / 4));
        }

        Fact fact(FactField field) {
            return new Fact(field, mention.code(), mention.quote(), mention.passage().source, Math.min(0.95, 0.6 + weight * 0.08));
        }
    }
}
