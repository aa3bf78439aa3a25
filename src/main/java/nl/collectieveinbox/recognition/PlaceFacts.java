package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.recognition.Mention.Meaning;

/** Where housing is wished for. A place that is an address, excluded, or somebody's present one is no wish. */
final class PlaceFacts implements FactFinder {

    private static final Set<String> EXCLUDES = Set.of("niet", "geen", "behalve", "uitgezonderd", "buiten", "nooit");
    private static final Set<String> ELSEWHERE = Set.of("huidige", "huidig", "eerdere", "vorige", "bestaande", "gevestigd", "kantoor",
            "hoofdkantoor", "postbus", "afdeling", "los", "vestiging", "postadres", "bezoekadres");

    @Override
    public List<Fact> find(Reading reading) {
        Map<String, Fact> municipalities = new LinkedHashMap<>();
        Map<String, Fact> neighbourhoods = new LinkedHashMap<>();
        for (Mention mention : reading.mentions) {
            if (mention.meaning() == Meaning.MUNICIPALITY && isWish(mention)) {
                keepStronger(municipalities, fact(FactField.MUNICIPALITY, mention.code(), mention, confidence(mention)));
            }
            if (mention.meaning() == Meaning.NEIGHBOURHOOD && isWish(mention)) {
                String[] codeAndName = mention.code().split("/", 2);
                keepStronger(neighbourhoods, fact(FactField.NEIGHBOURHOOD, codeAndName[1], mention, confidence(mention)));
                keepStronger(municipalities, fact(FactField.MUNICIPALITY, codeAndName[0], mention, confidence(mention) - 0.1));
            }
        }
        List<Fact> facts = new ArrayList<>(municipalities.values());
        facts.addAll(neighbourhoods.values());
        return facts;
    }

    private static boolean isWish(Mention mention) {
        return !isAddress(mention) && !mention.passage().shortlyBefore(mention.first(), 3, EXCLUDES)
                && !mention.passage().shortlyBefore(mention.first(), 7, ELSEWHERE);
    }

    /** Behind a postal code: "3311 AB Dordrecht". */
    private static boolean isAddress(Mention mention) {
        Passage passage = mention.passage();
        int at = mention.first();
        if (at < 1) {
            return false;
        }
        String before = passage.tokens.get(at - 1).folded();
        String digits = at < 2 ? "" : passage.tokens.get(at - 2).folded();
        boolean apart = before.length() == 2 && isDigits(digits);
        boolean together = before.length() == 6 && isDigits(before.substring(0, 4));
        return apart || (together && Character.isLetter(before.charAt(5)));
    }

    private static boolean isDigits(String word) {
        return word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static double confidence(Mention mention) {
        Passage passage = mention.passage();
        boolean preferred = passage.isSubject() || passage.around(mention.first(), 6, Set.of("voorkeur", "in", "te", "gemeente", "locatie"));
        return passage.source.startsWith("bijlage") ? 0.7 : preferred ? 0.9 : 0.75;
    }

    private static Fact fact(FactField field, String value, Mention mention, double confidence) {
        return new Fact(field, value, mention.quote(), mention.passage().source, confidence);
    }

    private static void keepStronger(Map<String, Fact> facts, Fact fact) {
        facts.merge(fact.value(), fact, (a, b) -> b.confidence() > a.confidence() ? b : a);
    }
}
