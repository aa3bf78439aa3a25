package nl.collectieveinbox.recognition;

import java.util.Set;

/** What the sentence around an amount does: plans, tells, lists. */
final class Sentence {

    private static final int SHORT = 14;
    private static final int FAR = 25;
    private static final Set<String> WILL = Set.of("kunnen", "kan", "gaan", "komen", "komt", "moeten", "moet", "zullen", "zal", "krijgen", "straks", "nieuwe", "nieuw", "mogen",
            "willen", "wil", "worden", "wordt", "plaats", "ruimte", "zouden", "helpen");
    private static final Set<String> HOUSED = Set.of("wonen", "woont", "huisvesten", "gehuisvest", "terecht", "verhuizen", "thuis", "dakloos", "herplaatsen", "woonplek", "woning",
            "pand", "huis", "locatie", "plek", "kamers", "onderdak", "opvangen", "vangen", "gebouw", "kamertraining", "woonvorm", "woonvoorziening", "plekken", "plaatsen", "woonruimte");
    private static final Set<String> PLANS = Set.of("programma", "capaciteit", "omvang", "groepsgrootte", "plan", "ambitie", "uitgangspunt", "uitgangspunten", "concept", "doel",
            "schaalgrootte", "opzet", "voorziening", "transformatie", "woonvorm", "woonvoorziening", "bijgesteld", "aantal");
    private static final Set<String> VERBS = Set.of("is", "zijn", "heeft", "hebben", "wonen", "woont", "was", "waren", "werd", "werden", "zit", "zitten", "verblijven", "begeleiden",
            "huren", "verwacht", "staan", "bezet", "aanwezig", "bezocht", "doen", "wachten", "maken", "werken", "kregen", "krijgt", "geeft", "leveren", "beheren", "ging", "betalen");
    private static final Set<String> HOUSES = Set.of("locatie", "locaties", "pand", "panden", "huis", "huizen", "woning", "woonvorm", "voorziening", "gebouw", "vestiging", "opvang",
            "woongroep", "woonvoorziening", "kliniek", "afdeling", "complex");
    private static final Set<String> BUILDS = Set.of("wilt", "bouwt", "sloopt", "realiseert", "oplevert", "leverde");

    private Sentence() {}

    /** "waar negen jongens kunnen wonen" */
    static boolean willBe(Counted counted) {
        return around(counted, WILL) && around(counted, HOUSED);
    }

    static boolean plans(Counted counted) {
        return around(counted, PLANS);
    }

    /** A short line without a verb. */
    static boolean isListed(Counted counted) {
        Passage passage = counted.passage();
        int at = counted.amount().first();
        int sentence = passage.tokens.get(at).sentence();
        int from = at;
        while (from > 0 && at - from <= SHORT && passage.tokens.get(from - 1).sentence() == sentence) {
            from--;
        }
        int to = at;
        while (to + 1 < passage.tokens.size() && to - from <= SHORT && passage.tokens.get(to + 1).sentence() == sentence) {
            to++;
        }
        boolean fits = to - from < SHORT;
        return fits && !passage.isSubject() && passage.tokens.subList(from, to + 1).stream().noneMatch(token -> VERBS.contains(token.folded()));
    }

    /** "10 in totaal", "Totaal | 18" */
    static boolean isTotal(Counted counted) {
        Passage passage = counted.passage();
        int first = counted.amount().first();
        return passage.near(counted.amount().last(), 1).equals("in") && passage.near(counted.amount().last(), 2).equals("totaal")
                || (first > 0 && passage.tokens.get(first - 1).folded().equals("totaal"));
    }

    /** "onze locatie aan de Singel met 16 bewoners" */
    static boolean isOfOurHouse(Counted counted) {
        Passage passage = counted.passage();
        int first = counted.amount().first();
        if (!Set.of("met", "voor", "van").contains(passage.near(first, -1))) {
            return false;
        }
        for (int i = 2; i <= 8; i++) {
            if (HOUSES.contains(passage.near(first, -i)) && (Set.of("onze", "ons").contains(passage.near(first, -i - 1)) || Set.of("onze", "ons").contains(passage.near(first, -i - 2)))) {
                return true;
            }
        }
        return false;
    }

    /** "dat u 350 woningen wilt bouwen" */
    static boolean isOfTheReader(Counted counted) {
        Passage passage = counted.passage();
        return passage.around(counted.amount().first(), 6, Set.of("u", "jullie")) && passage.around(counted.amount().first(), 8, BUILDS);
    }

    private static boolean around(Counted counted, Set<String> words) {
        return counted.passage().around(counted.amount().first(), FAR, words);
    }
}
