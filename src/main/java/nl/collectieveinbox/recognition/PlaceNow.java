package nl.collectieveinbox.recognition;

import java.util.Set;

/** Places where people are, were or come from, where they work or meet, or of which somebody is: no place to go to. */
final class PlaceNow {

    private static final Set<String> SMALL = Set.of("de", "het", "gemeente", "gemeenten", "stad", "dorp", "wijk", "plaats", "centrumgemeente", "zonnig");
    private static final Set<String> FROM = Set.of("uit", "vanuit", "door", "namens", "from", "aus", "vanaf");
    /** What a place has, when it is "van" that place. */
    private static final Set<String> OF_THERE = Set.of("centrum", "binnenstad", "omgeving", "rand", "buurt", "noorden", "zuiden", "oosten", "westen",
            "hart", "grenzen", "grondgebied", "midden",
            "nabijheid", "richting", "buitengebied", "deel", "kern");
    private static final Set<String> IN = Set.of("in", "te", "at", "bij", "binnen");
    private static final Set<String> OURS = Set.of("ons", "onze", "mijn", "hun", "haar", "huidige", "bestaande", "our", "my", "their", "unsere");
    /** Ours, and yet not there already. */
    private static final Set<String> OUR_WISH = Set.of("voorkeur", "wens", "wensen", "oog", "vraag", "plan", "plannen", "voornemen", "project",
            "zoektocht", "aanvraag", "verzoek", "voorstel", "idee", "nieuwbouw", "nieuwe", "nieuw", "uitbreiding", "gedachte", "initiatief", "droom",
            "hoop", "zinnen", "hart");
    /** "Voor onze cliënten in Dordrecht zoeken wij" says little of where they are. */
    private static final Set<String> OUR_PEOPLE = Set.of("doelgroep", "clienten", "bewoners", "jongeren", "senioren", "leden", "ouderen", "groep",
            "kinderen", "clients", "klanten", "mensen", "gezinnen", "deelnemers", "huurders", "patienten", "studenten", "medewerkers");
    private static final Set<String> STANDS_THERE = Set.of("fabriek", "kliniek", "kantoor", "hoofdkantoor", "school", "scholen", "ziekenhuis",
            "verhuurder", "aanmeldpunt", "college", "hotel", "azc", "gevangenis",
            "pi", "huisarts", "praktijk", "buurthuis", "dependance", "werkgever", "werk", "bedrijven", "bedrijf", "winkel", "dagbesteding", "verpleeghuis",
                    "opvangboot", "nachtopvang", "gemeentehuis", "stadhuis", "wijkteam", "team",
            "instelling", "campus", "opvang", "logeerhuis", "meldpunt", "station", "actief", "werkzaam", "gevestigd", "steunpunt", "begeleiders", "haven",
                    "vakantiepark", "ferienpark", "park", "overleg");
    private static final Set<String> NEAR = Set.of("nabij", "dichtbij", "naast", "vlakbij", "rond", "omgeving", "near", "buurt");
    private static final Set<String> SEEN = Set.of("langskomen", "langs", "afspreken", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
            "vergaderen", "aangeklopt", "studeren", "werkt");
    /** What is counted or foretold, not asked. */
    private static final Set<String> STATISTICS = Set.of("volgens", "telling", "cijfers", "statistiek", "statistieken", "enquete", "inwoners", "prognose",
            "onderzoek");
    private static final Set<String> FULL = Set.of("vol", "overvol", "volgebouwd", "voorzien", "medewerking", "gesloten", "opgezegd", "opzegt",
            "dichtgaat", "afgewezen", "nee", "vertrekt", "failliet", "dicht", "sluit", "sluiten", "geweest", "gebeurt");
    private static final Set<String> PAYS = Set.of("betaalt", "financiert", "subsidieert", "bekostigt", "coordineert", "aangeboden", "ondersteunt",
            "vergoedt", "dekt", "steunt", "pays");
    private static final Set<String> TRAVELS = Set.of("fietsen", "reizen", "rijden", "pendelen", "bezoeken");;

    private static final Set<String> SITS = Set.of("ons", "onze", "hebben", "zitten", "zit", "woont", "wonen", "telt", "heeft", "verblijven", "staat");
    private static final Set<String> GOES = Set.of("voorkeur", "nodig", "behoefte", "gaan", "willen", "kunnen", "laten", "blijven");

    /** Behind these, "ons" owns nothing. */
    private static final Set<String> NO_OWNER = Set.of("met", "aan", "voor", "bij", "dat", "die", "door", "u", "jullie", "of");
    private static final Set<String> WISHED_ONCE = Set.of("vroegen", "vroeg", "wilden", "dachten", "aangevraagd");
    private static final Set<String> LIVES = Set.of("wonen", "woon", "woont", "zitten", "zit", "werken", "werkt", "huren", "huurt", "verblijven",
            "verblijft", "slapen", "gehuisvest");
    private static final Set<String> MODALS = Set.of("willen", "wil", "gaan", "kunnen", "laten", "zouden", "moeten", "mogen", "graag", "liefst", "blijven",
            "komen");

    private PlaceNow() {}

    /** Whatever else the sentence says. */
    static boolean certainly(PlaceRun run) {
        boolean behind = run.passage().near(run.first(), -1).equals("na") && !run.passage().near(run.first(), -2).isEmpty();
        boolean once = run.passage().shortlyBeforeInClause(run.first(), 8, WISHED_ONCE);
        boolean others = run.passage().shortlyBefore(run.first(), 3, Set.of("andere", "overige", "other"))
                && run.passage().gapBefore(run.first()).indexOf('(') >= 0;
        return isFrom(run) || isOurs(run) || meets(run) || behind || once || others || isCounted(run);
    }

    /** By the words around it. */
    static boolean probably(PlaceRun run) {
        Passage passage = run.passage();
        Cues cues = passage.cues;
        int first = run.first();
        boolean asks = cues.clause(first, Cue.ASKS) || passage.isSubject();
        boolean old = passage.shortlyBefore(first, 4, Set.of("aanvraag", "vraag", "verzoek")) && passage.shortlyBefore(first, 5, Set.of("oude", "eerdere",
                "vorige"));
        boolean now = old || cues.beforeInClause(first, 8, Cue.PRESENT) || cues.beforeInClause(first, 8, Cue.PAST) || cues.beforeInClause(first, 8,
                Cue.OWN_SIZE)
                || cues.beforeInClause(first, 3, Cue.ORIGIN) || cues.after(run.last(), 3, Cue.PRESENT) || cues.after(run.last(), 2, Cue.PAST);
        boolean ends = cues.clause(first, Cue.ENDS) || (cues.clause(first, Cue.LEASE) && !asks);
        boolean ours = passage.shortlyBeforeInClause(first, 5, SITS) && !isQuestion(run)
                && !passage.shortlyBefore(first, 8, GOES) && !passage.shortlyBefore(first, 8, OUR_WISH);
        boolean other = cues.beforeInClause(first, 6, Cue.OTHER);
        return other || (now && !asksNearer(run)) || ((ends || ours || isNamedThing(run)) && !asks);
    }

    /** "Staat er bij u iets leeg in Dordrecht": it begins with its verb. */
    static boolean isQuestion(PlaceRun run) {
        for (int i = 1; i <= 9; i++) {
            if (run.passage().near(run.first(), -i - 1).isEmpty()) {
                return SITS.contains(run.passage().near(run.first(), -i)) && !OURS.contains(run.passage().near(run.first(), -i));
            }
        }
        return false;
    }

    /** "Volgens de telling …: Dordrecht 21, Sliedrecht 10". */
    private static boolean isCounted(PlaceRun run) {
        return run.passage().shortlyBefore(run.first(), 16, STATISTICS) && !run.passage().cues.beforeInClause(run.first(), 8, Cue.ASKS);
    }

    /** "Op de Merwedehaven te Dordrecht", "Huize Avondrust in Sliedrecht". */
    private static boolean isNamedThing(PlaceRun run) {
        Passage passage = run.passage();
        int at = lead(run) - 1;
        boolean inside = IN.contains(word(run, at + 1)) && !word(run, at).isEmpty() && !word(run, at - 1).isEmpty();
        return inside && passage.startsWithCapital(at) && !passage.mentioned(at, Mention.Meaning.TARGET_GROUP) && !passage.mentioned(at,
                Mention.Meaning.HOUSING_FORM);
    }

    /** The first word before the place that is not "de gemeente" and the like. */
    private static int lead(PlaceRun run) {
        int at = run.first() - 1;
        while (run.first() - at <= 3 && SMALL.contains(run.passage().near(run.first(), at - run.first()))) {
            at--;
        }
        return at;
    }

    private static String word(PlaceRun run, int at) {
        return run.passage().near(run.first(), at - run.first());
    }

    private static boolean isFrom(PlaceRun run) {
        int lead = lead(run);
        String word = word(run, lead);
        if (word.equals("van")) {
            String of = word(run, lead - 1);
            return !of.isEmpty() && !OF_THERE.contains(of);
        }
        return FROM.contains(word);
    }

    /** "Ons logeerhuis in Papendrecht", "de fabriek te Sliedrecht". */
    private static boolean isOurs(PlaceRun run) {
        int lead = lead(run);
        if (!IN.contains(word(run, lead))) {
            return false;
        }
        String head = word(run, lead - 1);
        boolean withUs = (head.equals("ons") || head.equals("mij")) && word(run, lead - 2).equals("bij");
        boolean office = word(run, lead - 2).endsWith("kantoor") && Set.of("is", "blijft", "zit", "staat", "ligt").contains(head);
        boolean lives = LIVES.contains(head) && !isCared(run.passage(), lead - 1) && run.passage().gapBefore(lead).isBlank()
                && !run.passage().shortlyBeforeInClause(run.first(), 9, MODALS) && !run.passage().near(run.last(), 1).equals("blijven");
        if (withUs || office || lives) {
            return true;
        }
        if (STANDS_THERE.contains(head)) {
            return !NEAR.contains(word(run, lead - 2)) && !NEAR.contains(word(run, lead - 3));
        }
        for (int i = 1; i <= 4; i++) {
            String word = word(run, lead - i);
            if (OUR_WISH.contains(word) || OUR_PEOPLE.contains(word) || word.isEmpty() || run.passage().cues.at(lead - i, Cue.ASKS)) {
                return false;
            }
            if (i > 1 && OURS.contains(word) && run.passage().gapBefore(lead).isBlank()) {
                return !word.equals("ons") || !NO_OWNER.contains(word(run, lead - i - 1));
            }
        }
        return false;
    }

    /** "Beschermd wonen in Dordrecht" is a form, and nobody there yet. */
    private static boolean isCared(Passage passage, int token) {
        return passage.mentioned(token, Mention.Meaning.HOUSING_FORM) || passage.mentioned(token, Mention.Meaning.TARGET_GROUP) || passage.near(token,
                -1).isEmpty()
                || passage.near(token, -1).endsWith("d") && passage.near(token, -1).length() > 4;
    }

    /** "Wij kunnen op maandag in Dordrecht", "Rotterdam zit vol, Dordrecht ook", "de gemeente Dordrecht betaalt". */
    private static boolean meets(PlaceRun run) {
        Passage passage = run.passage();
        int first = run.first();
        if (passage.shortlyBeforeInClause(first, 6, SEEN) || passage.shortlyBeforeInClause(first, 14, TRAVELS)) {
            return true;
        }
        int last = run.last();
        int clause = passage.tokens.get(last).clause();
        boolean also = passage.near(last, 1).equals("ook") && (passage.near(last, 2).isEmpty() || passage.tokens.get(last + 2).clause() != clause);
        if (also && (passage.shortlyBefore(first, 3, FULL))) {
            return true;
        }
        for (int at = last + 1; at <= last + 8 && at < passage.tokens.size() && passage.tokens.get(at).clause() == clause; at++) {
            String word = passage.tokens.get(at).folded();
            boolean subject = !IN.contains(word(run, lead(run)));
            if (FULL.contains(word) && !PlaceRanks.isNotRuledOut(run) || SEEN.contains(word) && !passage.cues.clause(first, Cue.ASKS) || subject
                    && PAYS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "in het huidige pand; we zoeken in Dordrecht": the word that asks stands nearer. */
    private static boolean asksNearer(PlaceRun run) {
        Cues cues = run.passage().cues;
        for (int i = 1; i <= 8; i++) {
            int at = run.first() - i;
            if (cues.at(at, Cue.ASKS) || cues.at(at, Cue.PREFERS)) {
                // "de oude aanvraag voor Dordrecht" is not this one
                return !cues.at(at - 1, Cue.PAST) && !cues.at(at - 1, Cue.OTHER) && !run.passage().near(at, -1).equals("oude");
            }
            if (cues.at(at, Cue.PRESENT) || cues.at(at, Cue.PAST) || cues.at(at, Cue.OWN_SIZE) || cues.at(at, Cue.ORIGIN)) {
                return false;
            }
        }
        return false;
    }
}
