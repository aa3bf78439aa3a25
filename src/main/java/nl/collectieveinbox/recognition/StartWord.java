package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a word says about the day that stands near it. A trailing {@code *} stands for any ending. */
enum StartWord {
    /** Somebody comes to live there, or the home comes to stand there. */
    HOUSED("start*", "opstart*", "begint", "beginnen", "begindatum", "beginn*", "ingang*", "ingaa*", "ingaat", "aanvang*", "beschikb*", "beschikken",
            "oplever*", "opgelever*", "open", "openen", "opengaan",
            "opening*", "geopend", "ingebruik*", "gebruik", "betrek*", "betrok*", "verhui*", "intrek*", "intrek", "erin", "wonen", "woonachtig",
                    "huisves*", "gehuisves*", "herhuisves*", "plaatsen", "plaatsing*",
            "geplaatst", "onderdak", "onderkomen", "onderbreng*", "ondergebr*", "sleutel*", "gereed", "klaar", "vrijkom*", "vrij", "komst",
                    "terecht", "terechtk*", "draaien", "exploitatie", "huur",
            "huren", "verhuur*", "huuringang", "realis*", "gerealis*", "nodig", "benodigd*", "behoefte", "inhuiz*", "overplaats*", "overzet*",
                    "streefdatum", "planning", "mikken", "beogen", "beoogd*",
            "staan", "deuren", "deur", "verhuisd*", "overgaan", "starten", "gestart", "bewon*", "bewoning", "verblij*", "operationeel", "sleuteloverdracht", "eerste", "eersten", "opgang", "instro*", "bereid", "launch*", "doelen", "intrekken", "intrede", "wanneer", "opnemen", "neerstrijk*", "move*", "moving", "available", "housed", "housing", "open*", "opens", "einzug*",
                    "einziehen", "bezug*", "verfugbar", "disponible*", "miete*", "gemietet", "rent", "renting", "entree*"),
    /** A day behind it is one from which something holds. */
    LEADS("per", "vanaf", "ingaande", "ingaand", "ingang", "from", "ab", "starting", "rond", "omstreeks", "vroegst", "partir", "startend", "beginnend", "na", "in", "zum", "zodra", "onwards"),
    LIMITS("uiterlijk", "voor", "tegen", "by", "before", "spatestens", "ultimo", "daarvoor", "bis", "latest", "laatst", "binnen", "deadline"),
    WISHES("graag", "gewenst*", "willen", "wil", "wilt", "wens*", "zou", "zouden", "liefst", "ideaal", "idealiter", "perfect", "mooi", "mooist",
            "mooiste", "prachtig", "geweldig", "super", "fijn", "denken",
            "hopen", "hoopt", "moet", "moeten", "dient", "dienen", "kunnen", "nodig", "mag", "mogen", "lukt", "lukken", "need*", "voorkeur*",
                    "streven", "streeft", "uitkomt", "beste", "gaan", "verwachten", "verwacht",
            "komt", "komen", "brauchen", "suchen", "looking", "souhait*", "zoeken", "zoekt", "would"),
    /** Where people live. */
    HOME("plek*", "plaats*", "kamer*", "woning*", "zorgwon*", "appartement*", "studio*", "unit*", "wooneenh*", "eenhed*", "locati*", "pand*",
            "gebouw*", "huis", "huizen", "dak", "woon*", "nieuwbouw", "room*",
            "home*", "house*", "wohn*", "chambre*", "bewoners", "clienten"),
    /** People come together, or one comes by. */
    MEETS("vergader*", "ledenverg*", "overleg*", "zorgover*", "verdeeloverleg", "bespre*", "besprok*", "bijeenk*", "gesprek*", "gesprok*", "spreek", "spreekt",
            "spreken", "praten", "praatje", "afspra*", "afgesp*", "langs*", "langs", "tafel", "kennism*", "koffie", "kop", "lunch*", "borrel*", "bezoek*", "bezicht*",
            "rondleid*", "agenda*", "congres*", "symposium", "netwerk*", "inloop*", "uitnod*", "uitgenod*", "visite", "intake*", "spreekuur", "teams", "meeting*", "meet",
            "treffen", "termin*", "visit*", "zien", "zoom", "presentat*", "presenteren", "opening", "feest*", "viert", "vieren", "jubile*", "lustrum", "dag", "ontvangen", "schikt",
            "schikken", "werkbezoek*", "sessie*", "workshop*", "beurs", "informatieavond", "buurtavond", "uur", "ochtend", "middag", "avond", "ontmoet*", "aansluiten", "aanschuiven"),
    /** A telephone call, a mail, a letter, an answer. */
    ANSWERS("bel", "belt", "belde", "bellen", "gebeld", "telefo*", "reactie*", "reager*", "antwoo*", "beantwo*", "geantwoord", "bericht*", "hoor", "horen", "hoorde", "gehoord",
            "vernem*", "vernom*", "weten", "terugkop*", "terugbel*", "laten", "mail*", "gemaild", "schre*", "geschreven", "brief", "brieven", "verzond*", "verstu*", "stuur*", "gestuurd",
            "toelich*", "lichten", "reply", "hear", "respon*", "answer*", "ruckmeldung", "antwort*", "aanmeld*", "aangemeld", "inschri*", "opgave", "melden", "meld", "indien*", "ingedien*",
            "deadline", "sluitingsdatum", "tegemoet", "gaarne", "offert*", "verzoek*", "schriftelijk", "contact", "toegezegd", "gevraagd"),
    /** A board, a council, an office decides or pays. */
    DECIDES("beslui*", "beslot*", "beslis*", "vastges*", "vaststel*", "wethoud*", "college*", "raad", "bestuur*", "directie", "gemeente*", "ingestemd", "instem*", "akkoord", "gunning*", "gegund",
            "beschikking*", "vergunning*", "subsid*", "gehonoreerd", "uitslu*", "duideli*", "kader*", "begroti*", "jaarcij*", "jaarrek*", "jaarver*", "intenti*", "convena*", "evalu*",
            "geevalu*", "inspect*", "grant", "board", "council", "zorgkantoor", "aanbest*", "inkoop*", "contracter*", "perceel", "regiovisie", "beleid*", "visie", "verkiezing*", "stemt",
            "bouwverg*", "bestemmingsplan", "fonds*", "financ*", "geld", "budget*", "declareren", "toegekend", "toekenning", "funding", "fund*"),
    /** A paper, or its date. */
    DATED("datum", "gedateerd", "dateren", "dd", "kenmerk*", "rapport*", "versie", "peildat*", "opgesteld", "ingevuld", "getekend", "ondertek*", "factuu*", "nota", "notulen", "verslag*",
            "bijlage*", "notitie*", "concept*", "document*", "statuten", "akte", "dated", "geldig*", "cijfers", "editie", "nummer", "zaaknummer", "tekening*", "schets", "meerjaren*", "jaarplan"),
    /** How it came about. */
    WAS("sinds", "opgeric*", "oprichting", "gestart", "begonnen", "begon", "was", "waren", "werd", "werden", "had", "hadden", "vorig*", "afgelopen", "laatste", "geleden", "destijds", "toen",
            "vroeger", "eerder*", "jl", "jongstleden", "inmiddels", "ooit", "bestaat", "bestaan", "since", "founded", "last", "seit", "gegrundet", "actief", "opende*", "kreeg",
            "kregen", "kwam", "kwamen", "ging", "gingen", "stond", "overleden", "geopend", "betrokken", "verhuisden", "verhuisde", "gesloten", "ago", "voorheen"),
    /** Who is there, and who is away. */
    ABSENT("vakant*", "kerstvak*", "meivak*", "herfstvak*", "verlof", "zwangerschapsverlof", "cursus", "afwezi*", "aanwezi*", "bereikb*", "werkdag*", "werk", "werkzaam", "dienst", "weg",
            "terug", "kantoor*", "urlaub", "holiday*", "vacation", "leave", "office", "out", "waarneem*", "vervang*", "opvolg*", "aanspre*", "pensioen", "stage", "functie", "loondienst", "vrij",
            "bezoekadres", "adres", "postadres", "telefoonnummer", "kvk", "spoedgevallen"),
    /** Somebody builds, or pulls down. */
    BUILDS("bouw*", "nieuwbouw*", "gebouwd", "opgelev*", "oplever*", "project*", "ontwikkel*", "gebiedsontw*", "renova*", "verbouw*", "sloop*", "gesloop*", "sloopt", "grootonderhoud", "onderhoud",
            "transform*", "architect*", "aannemer*", "fase*", "leegstand*", "leegst*", "leeg", "grond*", "kavel*", "build*", "construct*", "gereed", "bouwjaar", "herstruct*"),
    /** Care is bought, indicated, ordered. */
    CARES("zorg*", "wlz", "wmo", "indicat*", "jeugdwet", "zorgcontract*", "traject*", "begeleid*", "behandel*", "clientenraad", "care", "pflege*", "zzp", "vpt", "mpt", "pgb", "verwijz*"),
    /** How old somebody is. */
    AGES("gebore*", "geboorte*", "geb", "leeftijd*", "oud", "ouder", "jarig", "verjaar*", "word", "wordt", "worden", "volwassen", "meerderjarig", "born", "age", "aged", "jaren", "18", "jong*"),
    /** They come free, from elsewhere. */
    FLOWS("uitstro*", "uitstroom", "instro*", "doorstro*", "ontslag*", "ontslagen", "detentie", "vrijkom*", "komen", "komt", "overkomen", "overkomst", "overgaan", "aankomst", "aankom*", "vertrek*",
            "eruit", "uit", "weg", "moeten", "moet", "verlat*", "staan", "staat", "straat"),
    /** A lease, a house they have. */
    LEASE("huur*", "huurt", "huren", "verhuur*", "contract*", "overeenkomst*", "termijn", "opzeg*", "opgezeg*", "eigenaar*", "eigenares", "pandeigenaar", "bruikleen*", "lease*", "landlord*", "owner", "miet*",
            "vermiet*", "blijven", "blijft", "verblijven", "zitten", "houden", "gedogen", "gedoogd", "stay", "pand*", "locatie*", "gebouw*", "hotel*", "klooster*", "pastorie", "huisbaas", "mogen"),
    /** They may stay where they are. */
    STAYS("blijven", "blijft", "verblijv*", "zitten", "zit", "houden", "houdt", "gebruiken", "gebruik", "gedogen", "gedoogd", "gegund", "gunt", "gunnen", "respijt", "uitstel", "terecht", "stay*", "remain*",
            "bleiben", "mogen", "mag", "wonen", "huren", "huurt", "tijd", "boord", "onderdak", "logeren", "kunnen", "verlengd", "verlengt"),
    /** How long. */
    LASTS("tot", "tm", "einddat*", "duur", "looptijd", "looptijden", "minimaal", "maximaal", "jaar", "maanden", "tijdelijk*", "until", "bis", "till", "periode", "vijf", "tien", "optie", "verleng*",
            "onbepaald*", "permanent*", "langdurig*", "doorlopend", "duurt", "duren", "loopt", "lopend*", "lopen"),
    /** Not then. */
    NOT("niet", "geen", "nooit", "eerder", "later", "vroeger", "vroegst", "pas", "not", "nicht", "earlier", "sooner", "niks", "zonder", "behalve", "anders", "laat", "vroeg"),
    /** Which day of the week. */
    WEEKDAY("maandag*", "dinsdag*", "woensdag*", "donderdag*", "vrijdag*", "zaterdag*", "zondag*", "ma", "di", "wo", "do", "vr", "za", "zo", "monday", "tuesday", "wednesday", "thursday", "friday",
            "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "week", "ochtend"),
    /** About when. */
    ABOUT("rond", "omstreeks", "ongeveer", "circa", "ca", "begin", "eind*", "medio", "half", "loop", "zo", "hopelijk", "indien", "mogelijk*", "idealiter", "vanaf", "richting", "around", "about",
            "etwa", "circa", "streven", "mikken", "ergens", "eventueel", "voorzien", "gepland", "verwacht*", "planning", "plan*", "beoog*"),
    /** Who speaks. */
    WE("wij", "we", "ik", "ons", "onze", "mijn", "we", "wir", "unser*", "our", "us", "i", "my"),
    /** The reader, or others. */
    YOU("u", "uw", "jullie", "je", "jij", "jouw", "you", "your", "sie", "ihr", "ihre", "ihren", "hun", "zij", "zijn", "hij", "they", "their"),
    /** Who will live there. */
    CLIENTS("client*", "bewoner*", "jongere*", "mensen", "personen", "groep", "kinderen", "gezin*", "ouderen", "deelnemer*", "statushouder*", "vrouwen", "mannen", "meiden", "meisjes", "jongens", "moeders",
            "patient*", "residents", "people", "leute", "menschen", "bewohner", "studenten", "senioren", "iedereen", "allemaal", "eersten", "team*", "bewoning"),
    /** What the writer has, ends. */
    ENDS("eindig*", "afloop*", "aflop*", "verloop*", "verlop*", "opgezeg*", "opzeg*", "einde", "einddat*", "sluit*", "sloop*", "gesloop*", "sloopt", "verkoch*", "verkop*", "verkoopt", "beeindig*", "expir*",
            "ends", "ending", "dicht", "ontruim*", "gebruikt", "inlever*", "verlat*", "verleng*", "leeg", "terug", "teruggeven", "vertrek*", "opheff*", "opgehev*", "stopt", "stoppen", "endet", "kundig*",
            "gekundig*", "vervalt", "vervallen", "vacate", "auszieh*");

    private static final int STEM = 4;
    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final Map<String, Map<String, Integer>> STEMS = new HashMap<>();

    static {
        for (StartWord meaning : values()) {
            for (String word : meaning.words) {
                if (word.endsWith("*")) {
                    String stem = word.substring(0, word.length() - 1);
                    STEMS.computeIfAbsent(stem.substring(0, STEM), key -> new HashMap<>()).merge(stem, 1 << meaning.ordinal(), (a, b) -> a | b);
                } else {
                    WORDS.merge(word, 1 << meaning.ordinal(), (a, b) -> a | b);
                }
            }
        }
    }

    private static final StartWord[] ALL = values();

    private final List<String> words;

    StartWord(String... words) {
        this.words = List.of(words);
    }

    /** All that a folded word says, as bits by ordinal. */
    static int of(String word) {
        int meanings = WORDS.getOrDefault(word, 0);
        if (word.length() >= STEM) {
            for (Map.Entry<String, Integer> stem : STEMS.getOrDefault(word.substring(0, STEM), Map.of()).entrySet()) {
                meanings |= word.startsWith(stem.getKey()) ? stem.getValue() : 0;
            }
        }
        return meanings;
    }

    /** Those that are among the bits. */
    static List<StartWord> among(int meanings) {
        List<StartWord> among = new ArrayList<>();
        for (int left = meanings; left != 0; left &= left - 1) {
            among.add(ALL[Integer.numberOfTrailingZeros(left)]);
        }
        return among;
    }

    boolean in(int meanings) {
        return (meanings & 1 << ordinal()) != 0;
    }

    boolean is(String word) {
        return in(of(word));
    }

    /** How many words before a day such a word stands, at most so many, in the same sentence; 0 when none does. */
    int before(Passage passage, SaidDay day, int farthest) {
        for (int i = 1; i <= farthest; i++) {
            // A semicolon begins another thought: "huur eindigt; ingangsdatum uiterlijk …".
            if (i > 1 && day.first() - i + 1 > 0 && passage.gapBefore(day.first() - i + 1).indexOf(';') >= 0) {
                return 0;
            }
            if (is(passage.near(day.first(), -i))) {
                return i;
            }
        }
        return 0;
    }

    /** The same behind it. */
    int behind(Passage passage, SaidDay day, int farthest) {
        for (int i = 1; i <= farthest; i++) {
            if (passage.gapBefore(day.last() + i).indexOf(';') >= 0) {
                return 0;
            }
            if (is(passage.near(day.last(), i))) {
                return i;
            }
        }
        return 0;
    }

    boolean near(Passage passage, SaidDay day, int farthest) {
        return before(passage, day, farthest) > 0 || behind(passage, day, farthest) > 0;
    }
}
