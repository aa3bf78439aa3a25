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

    /** Said in so few words beside the main one that it is only said in passing. */
    private static final double PASSING = 0.25;
    private static final double WORD = 0.6;
    /** Something speaks against it, but nothing takes it away. */
    private static final double HARDLY = -4;
    private static final double HINT = -3;
    private static final int MOST = 500;
    private static final String MIXED = "MIX";
    /** A code of care says less than the word: "LVB (Wlz VG3)" is LVB. */
    private static final Map<String, Set<String>> IMPLIED = Map.of("VG", Set.of("LVB"));

    @Override
    public List<Fact> find(Reading reading) {
        List<Weighed> groups = withoutImplied(weigh(reading, Meaning.TARGET_GROUP, 0));
        // who names only where they come from, "uit een ggz-kliniek", says who they are
        groups = groups.isEmpty() ? weigh(reading, Meaning.TARGET_GROUP, HARDLY).stream().limit(1).toList() : groups;
        groups = groups.isEmpty() ? GroupHints.in(reading).map(hint -> new Weighed(hint, HINT)).stream().toList() : groups;
        List<Fact> facts = new ArrayList<>();
        if (!groups.isEmpty()) {
            Weighed main = groups.stream().filter(each -> each.mention.code().equals(MIXED) && each.weight >= 1).findFirst().orElse(groups.getFirst());
            facts.add(main.fact(FactField.MAIN_TARGET_GROUP));
            groups.stream().filter(group -> group.weight >= (main.mention.code().equals(MIXED) ? WORD : Math.max(WORD, main.weight * PASSING)) || group == main)
                    .forEach(group -> facts.add(group.fact(FactField.TARGET_GROUP)));
        }
        weigh(reading, Meaning.HOUSING_FORM, 0).stream().findFirst().ifPresent(form -> facts.add(form.fact(FactField.HOUSING_FORM)));
        return facts;
    }

    private static List<Weighed> withoutImplied(List<Weighed> groups) {
        boolean words = groups.stream().anyMatch(each -> !GroupReason.isCode(each.mention));
        return groups.stream().filter(group -> {
            boolean said = groups.stream().anyMatch(other -> IMPLIED.getOrDefault(group.mention.code(), Set.of()).contains(other.mention.code()));
            return !(said && GroupReason.isCode(group.mention)) && !(words && GroupReason.isCode(group.mention) && group.weight < 1.5);
        }).toList();
    }

    private static List<Weighed> weigh(Reading reading, Meaning meaning, double more) {
        Map<String, Weighed> byCode = new LinkedHashMap<>();
        int looked = 0;
        for (Mention mention : reading.mentions) {
            if (mention.meaning() == meaning && looked++ < MOST) {
                double weight = GroupReason.weigh(mention);
                if (weight > more) {
                    byCode.merge(mention.code(), new Weighed(mention, weight), Weighed::and);
                }
            }
        }
        return byCode.values().stream().sorted(Comparator.comparingDouble(Weighed::weight).reversed()).toList();
    }

    private record Weighed(Mention mention, double weight) {

        /** More mentions make it stronger, but ten lines of a document no more than two of a mail. */
        Weighed and(Weighed other) {
            return new Weighed(other.weight > weight ? other.mention : mention,
                    Math.max(weight, other.weight) + Math.min(0.5, Math.min(weight, other.weight) / 4));
        }

        Fact fact(FactField field) {
            return new Fact(field, mention.code(), mention.quote(), mention.passage().source, Math.clamp(0.6 + weight * 0.06, 0.4, 0.95));
        }
    }
}
