package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.recognition.Mention.Meaning;
import nl.collectieveinbox.region.Region;

/** Finds every word of the region's lists in one pass; of overlapping ones the longest counts. */
final class Lexicon {

    private static final int KEY_LENGTH = 3;
    private static final Set<String> LEADS = Set.of("in", "te", "gemeente", "naar", "of", "voor");
    private static final int WIDEST_GAP = 6;
    private static final int LONG = 8;

    private final Map<String, List<Entry>> byStart = new HashMap<>();

    private final MisspeltTowns misspelt;

    Lexicon(Region region) {
        this.misspelt = new MisspeltTowns(region);
        region.municipalities().forEach(m -> {
            add(Meaning.MUNICIPALITY, m.code(), Spelling.ANY, m.name());
            m.words().forEach(word -> add(Meaning.MUNICIPALITY, m.code(), Spelling.PLACE, word));
            m.neighbourhoods().forEach(n -> {
                add(Meaning.NEIGHBOURHOOD, m.code() + "/" + n.name(), part(n.name()), n.name());
                n.words().forEach(word -> add(Meaning.NEIGHBOURHOOD, m.code() + "/" + n.name(), part(word), word));
            });
        });
        region.corporations().forEach(c -> {
            add(Meaning.CORPORATION, c.code(), Spelling.CAPITAL, c.name());
            c.aliases().forEach(alias -> add(Meaning.CORPORATION, c.code(), Spelling.CAPITAL, alias));
        });
        region.careOrganisations().forEach(o -> {
            add(Meaning.CARE_ORGANISATION, o.name(), Spelling.CAPITAL, o.name());
            o.aliases().forEach(alias -> add(Meaning.CARE_ORGANISATION, o.name(), Spelling.CAPITAL, alias));
        });
        region.targetGroups().forEach(g -> g.words().forEach(word -> add(Meaning.TARGET_GROUP, g.code(), spelling(word), word)));
        region.housingForms().forEach(f -> f.words().forEach(word -> add(Meaning.HOUSING_FORM, f.code(), spelling(word), word)));
    }

    List<Mention> find(Passage passage) {
        List<Mention> found = new ArrayList<>();
        int token = 0;
        while (token < passage.tokens.size()) {
            int longest = 0;
            List<Entry> best = new ArrayList<>();
            for (Entry entry : byStart.getOrDefault(key(passage.tokens.get(token).folded()), List.of())) {
                if (entry.words.size() >= longest && entry.matches(passage, token)) {
                    if (entry.words.size() > longest) {
                        best.clear();
                        longest = entry.words.size();
                    }
                    best.add(entry);
                }
            }
            String town = best.isEmpty() ? misspelt.town(passage, token) : null;
            if (town != null) {
                found.add(new Mention(Meaning.MUNICIPALITY, town, passage, token, token));
            }
            String code = best.isEmpty() ? Indications.group(passage, token) : null;
            if (code != null) {
                found.add(new Mention(Meaning.TARGET_GROUP, code, passage, token, token));
            }
            for (Entry entry : best) {
                found.add(new Mention(entry.meaning, entry.code, passage, token, token + longest - 1));
            }
            token += Math.max(1, longest);
        }
        return found;
    }

    private void add(Meaning meaning, String code, Spelling spelling, String phrase) {
        List<String> words = new Passage("", phrase).tokens.stream().map(Token::folded).toList();
        if (!words.isEmpty()) {
            byStart.computeIfAbsent(key(words.getFirst()), key -> new ArrayList<>())
                    .add(new Entry(meaning, code, words, phrase.endsWith("*"), spelling));
        }
    }

    private static String key(String word) {
        return word.length() <= KEY_LENGTH ? word : word.substring(0, KEY_LENGTH);
    }

    /** A long name means nothing else, also "in heerjansdam". */
    private static Spelling part(String name) {
        return name.length() >= LONG && name.chars().allMatch(Character::isLetter) ? Spelling.PLACE : Spelling.CAPITAL;
    }

    private static Spelling spelling(String word) {
        boolean twoCapitals = word.length() == 2 && word.chars().allMatch(Character::isUpperCase);
        return twoCapitals ? Spelling.EXACT : Spelling.ANY;
    }

    /** How much the capitals of a word matter. */
    private enum Spelling {
        ANY,
        /** Names: "Ambacht" is a town, "ambacht" a craft. */
        CAPITAL,
        /** Names of towns: "in dordt" is one without its capital, too. */
        PLACE,
        /** Short abbreviations: "MO" is a target group, "mo" nothing. */
        EXACT
    }

    private record Entry(Meaning meaning, String code, List<String> words, boolean anyEnding, Spelling spelling) {

        boolean matches(Passage passage, int at) {
            if (at + words.size() > passage.tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                String there = passage.tokens.get(at + i).folded();
                boolean last = i == words.size() - 1;
                boolean same = last && anyEnding ? there.startsWith(words.get(i)) : there.equals(words.get(i));
                if (!same || (i > 0 && !joins(passage.gapBefore(at + i)))) {
                    return false;
                }
            }
            int last = at + words.size() - 1;
            return switch (spelling) {
                case ANY -> true;
                case PLACE -> passage.startsWithCapital(last) || (LEADS.contains(passage.near(at, -1)) && passage.tokens.get(at).folded().length() > 4
                        && !passage.tokens.get(at).folded().equals("ambacht"));
                case CAPITAL -> passage.startsWithCapital(last) || Character.isDigit(passage.raw(last).charAt(0));
                case EXACT -> passage.raw(last).chars().allMatch(Character::isUpperCase);
            };
        }

        private static boolean joins(String gap) {
            return gap.length() <= WIDEST_GAP
                    && gap.chars().allMatch(c -> Character.isWhitespace(c) || c == '-' || c == '\'' || c == '.' || c == '>');
        }
    }
}
