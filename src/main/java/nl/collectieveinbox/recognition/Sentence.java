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
            "schaalgrootte", "opzet", "voorziening", "transformatie", "woonvorm", "woonvoorziening", "bijgesteld", "aantal", "volstaan", "voldoende", "genoeg");
    private static final Set<String> VERBS = Set.of("is", "zijn", "heeft", "hebben", "wonen", "woont", "was", "waren", "werd", "werden", "zit", "zitten", "verblijven", "begeleiden",
            "huren", "verwacht", "staan", "bezet", "aanwezig", "bezocht", "doen", "wachten", "maken", "werken", "kregen", "krijgt", "geeft", "leveren", "beheren", "ging", "betalen");
    private static final Set<String> HOUSES = Set.of("locatie", "locaties", "pand", "panden", "huis", "huizen", "woning", "woonvorm", "voorziening", "gebouw", "vestiging", "opvang",
            "woongroep", "woonvoorziening", "kliniek", "afdeling", "complex");
    private static final Set<String> OUTCOMES = Set.of("uitkomen", "komen", "komt", "uit", "mikken", "rekenen", "zetten", "richten", "zitten");
    private static final Set<String> CHANGED = Set.of("bijgesteld", "aangepast", "verlaagd", "verhoogd", "teruggebracht", "bijstellen", "toe");
    private static final Set<String> GONE = Set.of("ging", "gingen", "wilden", "dachten", "vroegen", "zochten");
    private static final Set<String> ABOUT = Set.of("minstens", "minimaal", "min", "maximaal", "max", "circa", "ca", "ongeveer", "ruim", "hooguit", "hoogstens", "plusminus", "pakweg", "zo", "tot");
    private static final Set<String> BUILDS = Set.of("wilt", "bouwt", "sloopt", "realiseert", "oplevert", "leverde");

    private Sentence() {}

    /** "waar negen jongens kunnen wonen" */
    static boolean willBe(Counted counted) {
        return around(counted, WILL) && around(counted, HOUSED);
    }

    static boolean plans(Counted counted) {
        return around(counted, PLANS);
    }

    /** A short line, or the short begin of one, without a verb. */
    static boolean isListed(Counted counted) {
        Passage passage = counted.passage();
        int at = counted.amount().first();
        int clause = passage.tokens.get(at).clause();
        int from = at;
        while (from > 0 && at - from <= SHORT && passage.tokens.get(from - 1).clause() == clause) {
            from--;
        }
        int to = at;
        while (to + 1 < passage.tokens.size() && to - from <= SHORT && passage.tokens.get(to + 1).clause() == clause) {
            to++;
        }
        boolean fits = to - from < SHORT;
        boolean begins = from == 0 || passage.tokens.get(from - 1).sentence() != passage.tokens.get(at).sentence();
        return fits && begins && !passage.isSubject() && passage.tokens.subList(from, to + 1).stream().noneMatch(token -> VERBS.contains(token.folded()));
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

    /** "het komt uit op dertien", "bijgesteld naar 16" */
    static boolean isOutcome(Counted counted) {
        Passage passage = counted.passage();
        int first = counted.amount().first();
        return passage.near(first, -1).equals("op") && passage.shortlyBefore(first, 4, OUTCOMES)
                || passage.near(first, -1).equals("naar") && passage.shortlyBefore(first, 4, CHANGED) && Amount.number(passage, Math.max(0, first - 2)) < 0;
    }

    /** "dat plan ging uit van 22 plaatsen" */
    static boolean wasPlanned(Counted counted) {
        return counted.passage().shortlyBeforeInClause(counted.amount().first(), 6, GONE);
    }

    /** "minstens 20": what is there is counted exactly, what is wished for is not. */
    static boolean isEstimate(Counted counted) {
        Passage passage = counted.passage();
        int first = counted.amount().first();
        return counted.amount().min() < counted.amount().max() || ABOUT.contains(passage.near(first, -1)) || passage.near(first, -1).equals("stuk");
    }

    /** "Parkeernorm: 9 plekken" */
    static boolean isParking(Counted counted) {
        for (int i = 1; i <= 6; i++) {
            if (counted.passage().near(counted.amount().first(), -i).startsWith("parkeer")) {
                return true;
            }
        }
        return false;
    }

    private static boolean around(Counted counted, Set<String> words) {
        return counted.passage().around(counted.amount().first(), FAR, words);
    }
}
