package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.recognition.Mention.Meaning;

/** Where housing is wished for, where rather, and where not. A place without a word that wishes counts only when no other has one. */
final class PlaceFacts implements FactFinder {


    /** No letter names more places in one breath. */
    private static final int MOST = 30;

    @Override
    public List<Fact> find(Reading reading) {
        Map<PlaceStand, List<Mention>> byStand = new LinkedHashMap<>();
        for (Passage passage : reading.passages) {
            List<PlaceRun> runs = PlaceRun.in(passage, reading.placesOf(passage));
            List<PlaceStand> stands = PlaceReferences.lifted(passage, runs, runs.stream().map(PlaceStand::of).toList());
            for (int i = 0; i < runs.size(); i++) {
                PlaceStand stand = stands.get(i);
                runs.get(i).mentions().stream().limit(MOST).forEach(mention -> byStand.computeIfAbsent(ranked(mention, stand),
                        key -> new ArrayList<>()).add(mention));
            }
        }
        return facts(byStand, Anywhere.says(reading));
    }

    /** "Sliedrecht (1e keus), Papendrecht (2e keus)": each has its own rank. */
    private static PlaceStand ranked(Mention mention, PlaceStand stand) {
        String next = mention.passage().near(mention.last(), 1);
        boolean wish = stand != PlaceStand.EXCLUDED && stand != PlaceStand.NO_WISH;
        boolean bracket = mention.last() + 1 < mention.passage().tokens.size() && mention.passage().gapBefore(mention.last() + 1).indexOf('(') >= 0;
        if (wish && bracket && (next.equals("1e") || next.equals("eerste") || next.equals("voorkeur"))) {
            return PlaceStand.PREFERRED;
        }
        return wish && bracket && (next.equals("2e") || next.equals("tweede")) ? PlaceStand.SECOND : stand;
    }

    private static List<Fact> facts(Map<PlaceStand, List<Mention>> byStand, boolean anywhere) {
        Set<String> refused = new LinkedHashSet<>();
        byStand.getOrDefault(PlaceStand.EXCLUDED, List.of()).forEach(mention -> refused.add(mention.code()));
        List<Ranked> wishes = new ArrayList<>();
        add(wishes, byStand, PlaceStand.PREFERRED, 0.95);
        add(wishes, byStand, PlaceStand.WISHED, 0.9);
        add(wishes, byStand, PlaceStand.SECOND, 0.85);
        if (wishes.isEmpty() && !anywhere) {
            add(wishes, byStand, PlaceStand.HOPED, 0.7);
        }
        if (wishes.isEmpty() && !anywhere) {
            add(wishes, byStand, PlaceStand.NAMED, 0.55);
        }
        boolean second = wishes.stream().anyMatch(each -> each.stand == PlaceStand.SECOND);
        Map<String, Fact> municipalities = new LinkedHashMap<>();
        Map<String, Fact> preferred = new LinkedHashMap<>();
        Map<String, Fact> neighbourhoods = new LinkedHashMap<>();
        addNamedParts(wishes, byStand);
        for (Ranked wish : wishes) {
            Mention mention = wish.mention;
            if (refused.contains(mention.code()) || isOnlyHeading(wish, wishes, byStand)) {
                continue;
            }
            String code = municipality(mention);
            boolean part = mention.meaning() == Meaning.NEIGHBOURHOOD;
            if (part) {
                neighbourhoods.putIfAbsent(name(mention), fact(FactField.NEIGHBOURHOOD, name(mention), wish));
            }
            municipalities.putIfAbsent(code, fact(FactField.MUNICIPALITY, code, wish));
            if (wish.stand == PlaceStand.PREFERRED && !part) {
                preferred.putIfAbsent(code, fact(FactField.PREFERRED_MUNICIPALITY, code, wish));
            }
        }
        if (preferred.isEmpty() && second) {
            List<String> seconds = wishes.stream().filter(each -> each.stand == PlaceStand.SECOND).map(each -> municipality(each.mention)).toList();
            wishes.stream().filter(each -> each.stand == PlaceStand.WISHED && !seconds.contains(municipality(each.mention))
                    && !refused.contains(each.mention.code()))
                    .forEach(each -> preferred.putIfAbsent(municipality(each.mention), fact(FactField.PREFERRED_MUNICIPALITY, municipality(each.mention),
                            each)));
        }
        List<Fact> facts = new ArrayList<>(municipalities.values());
        if (preferred.size() < municipalities.size()) {
            facts.addAll(preferred.values());
        }
        facts.addAll(neighbourhoods.values());
        byStand.getOrDefault(PlaceStand.EXCLUDED, List.of()).forEach(mention -> facts.add(excluded(mention)));
        return facts;
    }

    /** A neighbourhood of a town that is wished for needs no word of wishing of its own. */
    private static void addNamedParts(List<Ranked> wishes, Map<PlaceStand, List<Mention>> byStand) {
        Set<String> towns = new LinkedHashSet<>();
        wishes.forEach(wish -> towns.add(municipality(wish.mention)));
        byStand.getOrDefault(PlaceStand.NAMED, List.of()).stream()
                .filter(mention -> mention.meaning() == Meaning.NEIGHBOURHOOD && towns.contains(municipality(mention)))
                .forEach(mention -> wishes.add(new Ranked(mention, PlaceStand.NAMED, 0.6)));
    }

    /** A subject that names what the text says to leave. */
    private static boolean isOnlyHeading(Ranked wish, List<Ranked> wishes, Map<PlaceStand, List<Mention>> byStand) {
        String code = wish.mention.code();
        boolean elsewhere = wishes.stream().anyMatch(other -> municipality(other.mention).equals(municipality(wish.mention))
                && !other.mention.code().equals(code));
        return elsewhere && wish.mention.meaning() == Meaning.NEIGHBOURHOOD && wish.mention.passage().isSubject()
                && byStand.getOrDefault(PlaceStand.NO_WISH, List.of()).stream().anyMatch(mention -> mention.code().equals(code))
                && wishes.stream().noneMatch(other -> other.mention.code().equals(code) && !other.mention.passage().isSubject());
    }

    private static void add(List<Ranked> wishes, Map<PlaceStand, List<Mention>> byStand, PlaceStand stand, double confidence) {
        byStand.getOrDefault(stand, List.of()).forEach(mention -> wishes.add(new Ranked(mention, stand,
                mention.passage().isAttachment() ? confidence - 0.15 : confidence)));
    }

    private static Fact excluded(Mention mention) {
        boolean part = mention.meaning() == Meaning.NEIGHBOURHOOD;
        return new Fact(part ? FactField.EXCLUDED_NEIGHBOURHOOD : FactField.EXCLUDED_MUNICIPALITY, part ? name(mention) : mention.code(),
                mention.quote(), mention.passage().source, 0.85);
    }

    private static String municipality(Mention mention) {
        return mention.meaning() == Meaning.NEIGHBOURHOOD ? mention.code().substring(0, mention.code().indexOf('/')) : mention.code();
    }

    private static String name(Mention mention) {
        return mention.code().substring(mention.code().indexOf('/') + 1);
    }

    private static Fact fact(FactField field, String value, Ranked wish) {
        return new Fact(field, value, wish.mention.quote(), wish.mention.passage().source, wish.confidence);
    }

    private record Ranked(Mention mention, PlaceStand stand, double confidence) {}
}
