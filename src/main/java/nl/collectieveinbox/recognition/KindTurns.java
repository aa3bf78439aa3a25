package nl.collectieveinbox.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns of speech by which people go on with something, or begin it: whose question it is, what was done before, whom they greet. */
final class KindTurns {

    private static final Set<String> GREETINGS = Set.of("hoi", "ha", "hallo", "hey", "hi", "dag", "beste", "goedemorgen", "goedemiddag", "goedenavond",
            "goedendag", "geachte", "lieve", "dear", "hello", "liebe", "lieber");
    private static final Set<String> EVERYBODY = Set.of("allemaal", "allen", "collega", "collegas", "collega's", "heer", "mevrouw", "mensen", "team", "lezer",
            "relatie", "dames", "heren", "leden", "corporatie", "corporaties", "bestuur", "iedereen", "beheerder", "buren", "huurder", "bewoner", "all", "sir", "madam", "colleagues");
    private static final Map<String, Set<String>> WHOSE = Map.of(
            "our", Set.of("onze", "ons", "mijn", "m'n", "our", "my", "unsere"),
            "your", Set.of("uw", "jullie", "je", "jouw", "your", "ihre"),
            "a", Set.of("een", "eén", "n", "a", "an", "eine"),
            "the", Set.of("de", "het", "die", "dat", "deze", "dit", "the", "bovenstaande", "bovengenoemde", "genoemde", "betreffende", "lopende", "eerdere", "vorige"));
    private static final List<String> PAPERS = List.of("aanvra", "vraag", "vragen", "verzoek", "brief", "mail", "bericht", "formulier", "dossier", "casus", "oproep",
            "melding", "plan", "programma", "voorstel", "reactie", "antwoord", "vergadering", "overleg", "gesprek", "bezoek", "bijlage", "besluit", "request",
            "huisvestingsvr", "woonvraag", "ruimtevraag", "lijst", "terugkoppeling", "bevestiging", "offerte", "factuur", "notulen", "wachtlijst");
    private static final Set<String> DID = Set.of("stuurde", "stuurden", "schreef", "schreven", "vroeg", "vroegen", "mailde", "mailden", "belde", "belden", "sprak",
            "spraken", "deed", "deden", "diende", "dienden", "ontving", "ontvingen", "kreeg", "kregen", "hoorde", "hoorden", "meldde", "meldden", "gaf", "gaven",
            "beloofde", "legde", "zei", "zou", "gestuurd", "gevraagd", "gemaild", "gebeld", "ingediend", "aangevraagd", "verstuurd", "verzonden", "toegestuurd",
            "opgestuurd", "besproken", "afgesproken", "toegezegd", "beloofd", "gehoord", "vernomen", "gemeld", "doorgegeven", "ingevuld", "aangeleverd", "ontvangen", "gesproken",
            "sent", "asked", "wrote", "spoke", "received", "promised", "discussed");
    private static final Set<String> BEFORE = Set.of("eerder", "eerdere", "gisteren", "eergisteren", "vorige", "afgelopen", "onlangs", "laatst", "toen", "destijds", "zojuist",
            "net", "jl", "jongstleden", "sindsdien", "inmiddels", "intussen", "ondertussen", "nogmaals", "opnieuw", "alsnog", "tot", "nog", "steeds", "zoals", "conform", "naar",
            "aanleiding", "vervolg", "aanvulling", "antwoord", "hierbij", "toch", "voorlopig", "helaas", "dus", "alweer", "already", "earlier", "again", "meanwhile");
    private static final Set<String> SEEKS = Set.of("zoeken", "zoek", "zoekt", "gezocht", "vragen", "vraag", "vraagt", "wensen", "willen", "wil", "nodig", "behoefte", "hopen",
            "graag", "mogelijkheden", "mogelijkheid", "beschikbaar", "aanbod", "aanbieden", "bieden", "bied", "biedt", "koop", "huren", "huur", "verhuren", "verhuur", "need", "looking");
    private static final int REACH = 60;

    private final Passage text;
    private final Set<String> noticed = new HashSet<>();

    private KindTurns(Passage text) {
        this.text = text;
    }

    static Set<String> in(Passage text) {
        KindTurns turns = new KindTurns(text);
        turns.greeting();
        for (int i = 0; i < Math.min(text.tokens.size(), 4 * REACH); i++) {
            turns.paper(i);
            turns.did(i);
            turns.sought(i);
        }
        return turns.noticed;
    }

    private void greeting() {
        if (text.tokens.isEmpty()) {
            noticed.add("turn=says-nothing");
            return;
        }
        boolean greets = GREETINGS.contains(word(0));
        String whom = word(1);
        boolean byName = greets && text.tokens.size() > 1 && text.startsWithCapital(1) && !EVERYBODY.contains(whom);
        boolean nameOnly = !greets && text.tokens.size() > 1 && text.startsWithCapital(0) && text.gapBefore(1).startsWith(",") && text.gapBefore(1).indexOf('\n') > 0;
        noticed.add(byName || nameOnly ? "turn=greets-by-name" : greets ? "turn=greets-" + (EVERYBODY.contains(whom) ? whom : "nobody") : "turn=no-greeting");
    }

    /** "Onze aanvraag van 3 maart", "uw bericht", "een vraag". */
    private void paper(int i) {
        if (PAPERS.stream().noneMatch(word(i)::startsWith)) {
            return;
        }
        String paper = PAPERS.stream().filter(word(i)::startsWith).findFirst().orElse("");
        for (int back = 1; back <= 3; back++) {
            String before = word(i - back);
            WHOSE.forEach((whose, words) -> {
                if (words.contains(before)) {
                    noticed.add("turn=" + whose + "-paper");
                    noticed.add("turn=" + whose + "-" + paper);
                }
            });
        }
        boolean dated = word(i + 1).equals("van") && !word(i + 2).isEmpty() && Character.isDigit(word(i + 2).charAt(0));
        boolean datedLately = word(i + 1).equals("van") && BEFORE.contains(word(i + 2));
        if (dated || datedLately) {
            noticed.add("turn=paper-of-a-day");
        }
    }

    /** What somebody did before this mail, and for whom. */
    private void did(int i) {
        String word = word(i);
        if (DID.contains(word)) {
            noticed.add("turn=did");
            around(i, 4, "u", "did-to-you");
            around(i, 4, "jullie", "did-to-you");
            around(i, 4, "ons", "did-to-us");
            around(i, 4, "mij", "did-to-us");
            around(i, 4, "wij", "we-did");
            around(i, 4, "we", "we-did");
            around(i, 4, "ik", "we-did");
        }
        if (BEFORE.contains(word)) {
            noticed.add("turn=before-" + word + "-" + (i < REACH / 2 ? "soon" : "later"));
        }
    }

    private void sought(int i) {
        if (SEEKS.contains(word(i))) {
            for (String who : List.of("wij", "we", "ik", "u", "jullie", "hij", "zij", "voor")) {
                around(i, 3, who, "seeks-" + who);
            }
        }
    }

    private void around(int i, int distance, String word, String name) {
        for (int other = i - distance; other <= i + distance; other++) {
            if (word(other).equals(word) && text.tokens.get(other).sentence() == text.tokens.get(i).sentence()) {
                noticed.add("turn=" + name);
            }
        }
    }

    private String word(int i) {
        return i >= 0 && i < text.tokens.size() ? text.tokens.get(i).folded() : "";
    }
}
