package nl.collectieveinbox.recognition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a word near a place can say about it; how much that says is learned. A trailing {@code *} stands for any ending, its
 * stem has four letters or more.
 */
enum PlaceCue {
    SEEKS("zoek", "zoeken", "zoekt", "zochten", "zocht", "gezocht", "zoekende", "zoekvraag", "zoekgebied", "zoekopdracht", "zoekprofiel", "zoektocht", "opzoek", "zoekende",
            "zoekactie", "looking", "seek", "seeking", "search", "searching", "suche", "suchen", "gesucht", "cherchons", "zkn", "speuren", "uitkijken", "uitzien"),
    WANTS("wil", "willen", "wilt", "wilde", "wens", "wensen", "wensten", "wenst", "gewenst", "gewenste", "graag", "liefst", "nodig", "behoefte", "moet", "moeten", "dient", "zou",
            "zouden", "hoop", "hopen", "hoopt", "droom", "dromen", "dromend", "ambitie", "voornemen", "voornemens", "plan", "plannen", "planning", "beogen", "beoogd", "beoogde", "doel",
            "benodigd*", "behoeven", "verlang*", "oog", "mikken", "denken", "dachten", "gedacht", "gedachte", "gedachten", "overwegen", "interesse", "interesseert", "geinteresseerd", "streven",
            "would", "want", "wants", "need", "needs", "wish", "hope", "like", "brauchen", "brauchten", "mochten", "wollen", "wunschen", "zinnen", "hunkeren", "uitbreid*", "verzoek*"),
    ASKS("vraag", "vragen", "vraagt", "vraagje", "huisvestingsvraag", "gevraagd", "gevraagde", "aanvraag*", "hulpvraag", "kunt", "kunnen", "kunnen", "mogelijkheid", "mogelijkheden", "heeft", "hebt",
            "weet", "weten", "helpen", "hulp", "meedenken", "aanbod", "aanbieden", "beschikbaar*", "leeg", "leegstand", "leegstaand*", "vrij", "vrijkomend*", "vrijkomt", "betreft", "opgave", "casus",
            "could", "can", "help", "available", "vacant", "konnen", "verhuren", "verhuurt", "terecht", "ergens", "iets", "huisvestingsopgave", "huisvestingsverzoek", "beschikking"),
    NOW("nu", "momenteel", "huidig*", "thans", "moment", "tegenwoordig", "bestaand*", "al", "reeds", "inmiddels", "nog", "heden", "currently", "current", "now", "already", "existing", "derzeit",
            "zurzeit", "bereits", "jetzt", "actueel", "vooralsnog", "tijdelijk*", "intussen", "ondertussen", "steeds", "vandaag", "eigen"),
    HAS("hebben", "heeft", "heb", "zitten", "zit", "huren", "huur", "huurt", "wonen", "woont", "woon", "verblijven", "verblijft", "verblijf", "staat", "staan", "runnen", "runt", "exploiteren", "exploiteert",
            "beheren", "beheert", "werken", "werkt", "werk", "actief", "werkzaam", "draaien", "draait", "bieden", "biedt", "leveren", "levert", "verlenen", "begeleiden", "begeleidt", "ondersteunen",
            "ondersteunt", "telt", "tellen", "bedienen", "slapen", "slaapt", "gehuisvest", "ondergebracht", "opvangen", "vangen", "houden", "ligt", "liggen", "bestaat", "bezitten", "bezit", "eigenaar",
            "have", "has", "live", "lives", "living", "run", "runs", "operate", "work", "stay", "haben", "wohnen", "betreiben", "leben", "arbeiten", "logeren", "bevindt", "bevinden"),
    PAST("was", "waren", "had", "hadden", "werd", "werden", "geweest", "eerder*", "vorig*", "destijds", "ooit", "sinds", "afgelopen", "geleden", "opgericht", "opgestart", "opening", "opende", "openden", "begon",
            "begonnen", "gestart", "startten", "vroeger", "voorheen", "toen", "jl", "recent*", "onlangs", "pas", "laatst", "gisteren", "zaten", "woonden", "woonde", "huurden", "stond", "stonden", "kregen",
            "kreeg", "deden", "deed", "bouwden", "gebouwd", "gerealiseerd", "geopend", "afgerond", "geopperd", "bezochten", "bezocht", "zagen", "gezien", "bekeken", "oude", "oud", "voormalig*", "historie",
            "geschiedenis", "since", "were", "opened", "founded", "started", "previous*", "last", "wurde", "wurden", "hatten", "gegrundet", "jarenlang", "jaren", "aangeklopt", "afgewezen"),
    ORIGIN("uit", "vanuit", "afkomstig*", "komen", "komt", "kwamen", "vandaan", "oorspronkelijk", "geboren", "opgegroeid", "herkomst", "from", "aus", "stammen", "geworteld", "achterban", "wortels", "inwoner",
            "inwoners", "ingezetenen", "binding", "binden", "lokaal", "thuisgemeente"),
    OFFICE("kantoor", "kantoren", "hoofdkantoor", "regiokantoor", "bezoekadres", "postadres", "adres", "postbus", "gevestigd", "vestiging", "vestigingen", "locaties", "secretariaat", "statutair", "tel", "telefoon",
            "kvk", "www", "http", "https", "mobiel", "receptie", "office", "headquarters", "standort", "sitz", "bureau", "filiaal", "nevenvestiging", "bestuurscentrum", "servicepunt", "steunpunt*", "standplaats"),
    MEETS("afspraak", "afspreken", "langskomen", "langs", "bezoek", "bezoeken", "bezichtigen", "bezichtiging", "gesprek", "gesprekken", "gesproken", "overleg", "overleggen", "bijeenkomst*", "vergadering", "vergaderen",
            "kennismaken", "kennismaking", "rondleiding", "presentatie", "presenteren", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "koffie", "treffen", "ontmoeten", "ontmoeting",
            "bellen", "belde", "gebeld", "agenda", "uur", "tafel", "uitgenodigd", "uitnodiging", "welkom", "meeting", "visit", "besuch", "treffen", "aanwezig", "markt", "congres", "symposium", "inloop*", "netwerk*"),
    PARTY("gemeente", "gemeenten", "gemeentes", "centrumgemeente", "wethouder*", "burgemeester", "college", "raad", "gemeenteraad", "raadslid", "beleids*", "ambtenaar", "ambtenaren", "provincie", "zorgkantoor", "ggd",
            "politie", "reclassering", "wijkteam*", "corporatie*", "woningcorporatie*", "woningstichting", "woningbouw*", "namens", "opdracht", "opdrachtgever", "stichting", "vereniging", "bv", "nv", "ziekenhuis",
            "kerk", "parochie", "diaconie", "moskee", "regionaal", "subsidie*", "inkoop", "contract*", "gecontracteerd", "aanbesteding", "besteld", "financiert", "betaalt", "bekostigt", "verwijzer*", "municipality", "council",
            "stadt", "toegang", "omgevingsvergunning", "vergunning", "bestemmingsplan", "sociale", "dienst", "uitvoering*", "beschikking*"),
    NOT("niet", "geen", "nooit", "behalve", "uitgezonderd", "uitgesloten", "uitsluiten", "exclusief", "uitzondering", "buiten", "afvallen", "valt", "vallen", "ongeschikt", "not", "no", "except", "nicht", "kein", "keine",
            "behoudens", "afgezien", "zonder", "noch", "nee", "hoeft", "liever", "vermijden", "ongewenst", "onwenselijk", "overslaan", "elders", "weg", "weigeren", "weigert", "tegen"),
    PREFERS("voorkeur*", "liefst", "ideaal", "ideale", "idealiter", "ideal", "preferably", "preferred", "prefer", "bevorzugt", "favoriet", "1e", "1ste", "eerste", "primair", "voornamelijk", "vooral", "allerliefst", "best",
            "beste", "bij", "keus", "keuze", "kiezen", "gekozen", "bestemming", "verliefd", "geweldig", "perfect", "fantastisch", "prachtig"),
    SECOND("eventueel", "evt", "anders", "desnoods", "2e", "2de", "tweede", "ook", "bespreekbaar", "alternatief", "alternatieven", "optie", "opties", "desgewenst", "also", "otherwise", "secundair", "uitwijken", "reserve",
            "noodgeval", "notfalls", "of", "dan", "lukt", "mocht", "mag", "kan", "mogen", "denkbaar", "acceptabel", "prima", "goed", "fijn", "okay", "ok", "oke", "mooi", "welkom", "net", "zo", "eveneens", "tevens"),
    REGION("regio", "drechtsteden*", "drechtstedenregio", "omgeving", "omstreken", "randgemeente*", "buurgemeente*", "alblasserwaard", "zuid-holland", "zuidholland", "holland", "rijnmond", "eiland", "waard", "hoeksche",
            "hele", "heel", "alle", "gehele", "overal", "elke", "iedere", "maakt", "allebei", "beide", "region", "area", "regionale", "werkgebied", "gebied", "breed", "merwede", "ijsselmonde", "waarden"),
    COUNTS("inwoners", "cijfers", "volgens", "onderzoek", "prognose", "prognoses", "telling", "percentage", "procent", "statistiek*", "rapport", "wachtlijst*", "wachtenden", "wachten", "woonvisie", "gemiddeld", "tekort", "opgave",
            "raming", "monitor", "behoefteraming", "taakstelling", "quotum", "aantal", "aantallen", "totaal"),
    ENDS("vol", "overvol", "dicht", "sluit", "sluiten", "sluiting", "gesloten", "opgezegd", "opzegt", "opzegging", "eindigt", "einde", "loopt", "afloopt", "aflopen", "verlaten", "vertrekken", "vertrekt", "weg", "gesloopt", "sloop",
            "verkocht", "verkoop", "failliet", "ontruimd", "ontruimen", "afgebrand", "afgekeurd", "beeindigd", "kwijt", "uitgegroeid", "barst", "knelt", "klein", "versleten", "verouderd", "voldoet", "eruit", "uithuizen", "uithuis*",
            "vervang*", "ersatz", "closing", "closed", "expires", "huurcontract", "huurovereenkomst", "contract"),
    NEAR("afstand", "dichtbij", "nabij", "nabijheid", "vlakbij", "naast", "bereikbaar", "bereiken", "fietsen", "fiets", "fietsafstand", "loopafstand", "lopen", "lopend", "reizen", "reist", "reistijd", "rijden", "rijdt", "bus", "busje",
            "trein", "station", "ov", "waterbus", "ver", "minuten", "km", "kilometer", "kwartier", "pendelen", "tussen", "rond", "rondom", "buurt", "grens", "rand", "richting", "near", "close", "nahe", "weg", "overkant", "brug"),
    HOUSING("pand", "panden", "locatie", "woning*", "appartement*", "studio*", "huis", "huisje", "huizen", "gebouw*", "kamer", "kamers", "plek", "plekken", "plekje", "plaats", "plaatsen", "kavel*", "grond", "complex*", "woonvorm*",
            "woongroep*", "villa", "boerderij", "klooster", "schoolgebouw", "units", "unit", "eenheden", "wooneenheden", "bedden", "flat", "flats", "hofje", "hof", "woonruimte*", "onderdak", "onderkomen", "huisvesting*", "woonplek*",
            "woonzorg*", "verdieping", "etage", "nieuwbouw*", "bouwen", "nieuwbouwproject", "house", "building", "apartment*", "rooms", "haus", "wohnung*", "gebaude", "zimmer", "pastorie", "woonlocatie*", "woonvoorziening*"),
    PEOPLE("client*", "bewoner*", "jongere*", "ouderen", "senioren", "mensen", "deelnemer*", "doelgroep*", "jongvolwassen*", "volwassenen", "vrouwen", "mannen", "moeders", "kinderen", "gezin*", "huurder*", "statushouder*", "student*",
            "patient*", "zij", "ze", "hun", "onze", "ons", "people", "clients", "residents", "personen", "groep", "groepje", "leden", "dakloze*", "arbeidsmigrant*", "werknemers", "jongens", "meiden"),
    FAMILY("ouders", "familie*", "broers", "zussen", "naasten", "mantelzorg*", "netwerk", "school", "scholen", "vrienden", "vriend", "verwanten", "moeder", "vader", "zoon", "dochter", "kleinkinderen", "parents", "family", "familien",
            "opa", "oma", "thuis", "sportclub", "vereniging", "buren", "kennissen"),
    STAFF("team*", "medewerker*", "personeel*", "begeleider*", "collega*", "vrijwilliger*", "verpleegkundige*", "staff", "mitarbeiter*", "fte", "arts", "huisarts", "behandelaar*", "behandeling", "psychiater", "wijkverpleging", "nachtdienst"),
    STANDS_THERE("dagbesteding*", "werkplaats", "fabriek*", "werkgever*", "bedrijf", "bedrijven", "kliniek*", "hotel", "azc", "gevangenis", "pi", "praktijk", "buurthuis", "dependance", "campus", "opvang", "nachtopvang", "logeerhuis",
            "haven*", "vakantiepark", "verpleeghuis*", "zorgboerderij", "opvanglocatie", "opvangboot", "noodopvang", "hospice", "ziekenhuis*", "leerpark", "winkel*", "supermarkt", "centrum", "binnenstad", "werf", "werven", "kas", "kassen"),
    EXAMPLE("project", "projecten", "pilot", "traject*", "voorbeeld*", "bijvoorbeeld", "bijv", "zoals", "vergelijkbaar", "net", "ander", "andere", "anderen", "overige", "los", "naast", "daarnaast", "formule", "succes", "ervaring*",
            "dergelijk*", "soortgelijk*", "eenzelfde", "dezelfde", "zelfde", "evenals", "initiatief", "such", "similar", "other", "concept", "elders", "collega-", "parallel", "tevens", "apart"),
    COMES("komen", "starten", "start", "openen", "beginnen", "realiseren", "ontwikkelen", "vestigen", "huisvesten", "verhuizen", "verhuist", "verhuizing", "neerzetten", "landen", "verplaatsen", "gaan", "gaat", "opzetten", "oprichten",
            "terug", "terugkeren", "blijven", "doorstromen", "doorstroom", "uitstromen", "uitstroom", "onderbrengen", "plaatsen", "verrijzen", "nieuw", "nieuwe", "erbij", "extra", "tweede", "derde", "straks", "toekomst*", "toekomstige",
            "expand", "move", "open", "eroffnen", "umziehen", "dorthin", "wordt", "worden", "zal", "zullen"),
    THERE("daar", "daarheen", "aldaar", "hier", "er", "there", "dort", "hiernaartoe", "plaatsen", "dorpen", "gemeente", "stad", "dorp", "stadsgrenzen", "gemeentegrenzen", "dorpsgrenzen"),
    SIGNS("groet*", "mvg", "hoogachtend", "regards", "grusse", "grussen", "directeur", "manager", "adviseur", "coordinator", "projectleider", "voorzitter", "secretaris", "bestuurder", "teamleider", "zorgmanager"),
    ELSEWHERE("rotterdam*", "ridderkerk", "barendrecht", "breda", "gouda", "utrecht", "leerdam", "vianen", "tiel", "capelle", "schiedam", "vlaardingen", "spijkenisse", "hoeksche", "numansdorp", "beijerland", "strijen", "puttershoek",
            "amsterdam", "haag", "delft", "leiden", "tilburg", "eindhoven", "oosterhout", "moerdijk", "zevenbergen", "krimpen", "krimpenerwaard", "schoonhoven", "werkendam", "altena", "woudrichem", "geertruidenberg", "waalwijk",
            "rhoon", "albrandswaard", "hoogvliet", "nieuwegein", "zwolle", "arnhem", "nijmegen", "bosch", "zeeland", "brabant", "goeree", "hellevoetsluis", "culemborg", "geldermalsen", "meerkerk", "ameide", "lekkerkerk", "bolnes",
            "roosendaal", "bergen", "dussen", "raamsdonk*", "etten", "zaltbommel", "maassluis", "zoetermeer", "alphen", "woerden", "apeldoorn", "groningen", "maastricht", "antwerpen", "duitsland", "polen", "belgie");

    private static final int STEM = 4;
    private static final Map<String, Long> WORDS = new HashMap<>();
    private static final Map<String, Map<String, Long>> STEMS = new HashMap<>();

    static {
        for (PlaceCue cue : values()) {
            for (String word : cue.words) {
                if (word.endsWith("*")) {
                    String stem = word.substring(0, word.length() - 1);
                    STEMS.computeIfAbsent(stem.substring(0, STEM), key -> new HashMap<>()).merge(stem, cue.bit(), (a, b) -> a | b);
                } else {
                    WORDS.merge(word, cue.bit(), (a, b) -> a | b);
                }
            }
        }
    }

    private final List<String> words;

    PlaceCue(String... words) {
        this.words = List.of(words);
    }

    private long bit() {
        return 1L << ordinal();
    }

    /** The cues of a folded word, as bits. */
    static long of(String word) {
        long cues = WORDS.getOrDefault(word, 0L);
        if (word.length() >= STEM) {
            for (Map.Entry<String, Long> stem : STEMS.getOrDefault(word.substring(0, STEM), Map.of()).entrySet()) {
                cues |= word.startsWith(stem.getKey()) ? stem.getValue() : 0;
            }
        }
        return cues;
    }

    boolean in(long cues) {
        return (cues & bit()) != 0;
    }

    /** The names that cues have with something before them, made once. */
    record Named(String prefix, String[] names) {

        Named(String prefix) {
            this(prefix, Arrays.stream(values()).map(cue -> prefix + cue).toArray(String[]::new));
        }

        void add(long cues, Set<String> noticed) {
            for (long left = cues; left != 0; left &= left - 1) {
                noticed.add(names[Long.numberOfTrailingZeros(left)]);
            }
        }
    }
}
