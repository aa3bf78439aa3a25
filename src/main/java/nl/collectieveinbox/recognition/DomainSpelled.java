package nl.collectieveinbox.recognition;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names made of nothing but the mail domain, for who never writes his own: whole, at its dashes, and cut into words of his letter. */
final class DomainSpelled {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int MOST_TOKENS = 1_500;
    private static final List<String> ARTICLES = List.of("de", "het");
    private static final List<String> ENDS = List.of("woonzorg", "thuiszorg", "ouderenzorg", "jeugdzorg", "jeugdhulp", "zorggroep", "zorg", "wonen", "opvang", "jeugd", "groep", "ggz", "begeleiding", "welzijn", "thuis", "hulp", "huis", "care", "homes");
    private static final List<String> STARTS = List.of("zorgboerderij", "zorggroep", "gezinshuis", "thomashuis", "zorghuis", "woonzorg", "hospice", "huize", "stichting", "huis", "hof", "hoeve", "zorg", "villa");

    private DomainSpelled() {}

    /** Each name with how it was made. */
    static Map<String, String> of(OwnDomain domain, List<Passage> passages) {
        Map<String, String> made = new LinkedHashMap<>();
        String label = domain.label;
        if (label.length() < SHORTEST - 1 || label.length() > LONGEST) {
            return made;
        }
        String dashed = dashed(label);
        made.put(dashed, label.indexOf('-') >= 0 ? "dash" : "whole");
        String bare = label.replace("-", "");
        Set<String> words = words(bare, passages);
        split(bare, words).forEach(each -> made.putIfAbsent(each, "words"));
        if (bare.startsWith("stichting")) {
            split(bare.substring("stichting".length()), words).forEach(each -> made.putIfAbsent(each, "words"));
        }
        for (String article : ARTICLES) {
            if (bare.startsWith(article) && bare.length() > article.length() + 3) {
                ends(capital(article) + " ", label.substring(article.length()), made);
            }
        }
        for (String start : STARTS) {
            if (bare.startsWith(start) && bare.length() > start.length() + 3) {
                ends(start.equals("stichting") ? "" : capital(start) + " ", label.substring(start.length()), made);
                break;
            }
        }
        ends("", label, made);
        return made;
    }

    private static void ends(String before, String rest, Map<String, String> made) {
        String bare = rest.startsWith("-") ? rest.substring(1) : rest;
        if (!before.isEmpty() || !bare.equals(rest)) {
            made.putIfAbsent(before + dashed(bare), "start");
        }
        for (String article : ARTICLES) {
            if (!ARTICLES.contains(before.strip().toLowerCase(Locale.ROOT)) && bare.startsWith(article) && bare.length() > article.length() + 3) {
                made.putIfAbsent(before + capital(article) + " " + dashed(bare.substring(article.length())), "start-article");
            }
        }
        for (String end : ENDS) {
            if (bare.endsWith(end) && bare.length() > end.length() + 3 && bare.charAt(bare.length() - end.length() - 1) != '-') {
                made.putIfAbsent(before + dashed(bare.substring(0, bare.length() - end.length())) + " " + (end.equals("ggz") ? "GGZ" : capital(end)), "end");
                return;
            }
        }
    }

    private static String dashed(String label) {
        StringBuilder name = new StringBuilder();
        for (String part : label.split("-")) {
            if (!part.isEmpty()) {
                name.append(name.isEmpty() ? "" : " ").append(part.equals("ggz") ? "GGZ" : capital(part));
            }
        }
        return name.toString();
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The words of his letter of which the label may be made. */
    private static Set<String> words(String label, List<Passage> passages) {
        Set<String> words = new HashSet<>();
        for (Passage passage : passages) {
            for (int i = 0; i < Math.min(MOST_TOKENS, passage.tokens.size()); i++) {
                String word = passage.tokens.get(i).folded();
                if (word.length() > 2 && label.contains(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static boolean isWord(String piece, Set<String> words) {
        return words.contains(piece) || NameWords.ALL.contains(piece) || NameRuns.SMALL.contains(piece) || OrganisationWords.ORGANISATIONAL.contains(piece);
    }

    /** The label as the fewest words that are known, if it is. */
    private static List<String> split(String label, Set<String> words) {
        int[] fewest = new int[label.length() + 1];
        int[] from = new int[label.length() + 1];
        for (int end = 1; end <= label.length(); end++) {
            fewest[end] = Integer.MAX_VALUE;
            for (int start = Math.max(0, end - 16); start < end - 1; start++) {
                if (fewest[start] != Integer.MAX_VALUE && fewest[start] + 1 < fewest[end] && isWord(label.substring(start, end), words)) {
                    fewest[end] = fewest[start] + 1;
                    from[end] = start;
                }
            }
        }
        if (fewest[label.length()] == Integer.MAX_VALUE || fewest[label.length()] < 2) {
            return List.of();
        }
        StringBuilder large = new StringBuilder();
        StringBuilder small = new StringBuilder();
        for (int end = label.length(); end > 0; end = from[end]) {
            String word = label.substring(from[end], end);
            large.insert(0, capital(word) + (end == label.length() ? "" : " "));
            small.insert(0, (from[end] > 0 && NameRuns.SMALL.contains(word) ? word : capital(word)) + (end == label.length() ? "" : " "));
        }
        return List.of(large.toString(), small.toString());
    }
}
