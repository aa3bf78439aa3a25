package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a word near an amount does there; a trailing {@code *} stands for any ending. The classes are wide on purpose: what each is worth is learned. */
enum AmountWord {
    WANTS("zoek", "zoeken", "zoekt", "zoekende", "gezocht", "zoektocht", "zoekvraag", "zoekopdracht", "vraag", "vragen", "vraagt", "gevraagd", "gevraagde", "aanvraag", "aanvragen", "huisvestingsvraag",
            "ruimtevraag", "verzoek", "verzoeken", "nodig", "benodigd*", "behoefte", "behoeven", "wens", "wensen", "wenst", "gewenst*", "wenselijk", "willen", "wil", "wilden", "graag", "liefst", "liever",
            "hopen", "hoop", "hoopt", "dromen", "droom", "beogen", "beoogd*", "ambitie", "opgave", "oproep", "gegadigden", "looking", "need*", "seek*", "want*", "wish*", "require*", "request*", "hoping",
            "suchen", "sucht", "gesucht*", "brauchen", "wunsch*", "mochten", "would"),
    HOUSES("huisvest*", "herhuisvest*", "onderdak", "onderbreng*", "ondergebracht", "onderkomen", "wonen", "woont", "woon", "bewonen", "verhuizen", "verhuist", "verhuizing", "intrekken", "betrekken", "thuis",
            "plaatsing", "herplaats*", "opvangen", "opvang", "terecht", "vestigen", "hervestig*", "trekken", "house", "housed", "housing", "live", "living", "move", "unterbring*", "wohnen", "dak"),
    HOME_SOUGHT("woonruimte*", "pand", "panden", "gebouw", "gebouwen", "locatie", "locaties", "woonplek", "woonvorm", "woonvoorziening", "voorziening", "huis", "woning", "complex", "kavel", "perceel",
            "woongroep", "school*", "klooster", "pastorie", "hotel", "kantoorpand", "vleugel", "etage", "building", "premises", "location", "site", "gebaude", "plek", "nieuwbouw*"),
    FUTURE("straks", "nieuwe", "nieuw", "zal", "zullen", "gaan", "gaat", "worden", "wordt", "komen", "komt", "kunnen", "kan", "moeten", "moet", "mogen", "mag", "zouden", "zou", "krijgen", "krijgt", "toekomst*",
            "binnenkort", "volgend", "volgende", "komend", "komende", "later", "dan", "start*", "beginnen", "begint", "openen", "realis*", "ontwikkel*", "bouwen", "uitbreid*", "groeien", "groei", "doorgroei*",
            "will", "shall", "going", "new", "next", "soon", "werden", "soll", "sollen", "neu*", "eerste"),
    PRESENT("nu", "huidig*", "momenteel", "thans", "inmiddels", "tegenwoordig", "bestaand*", "heden", "vandaag", "nog", "al", "steeds", "moment", "current*", "now", "present*", "existing", "derzeit*", "aktuell*", "jetzt"),
    PAST("vorig*", "eerder*", "destijds", "vroeger", "voorheen", "geleden", "sinds", "sedert", "was", "waren", "werd", "had", "hadden", "heette", "begon", "begonnen", "gestart", "opgericht", "afgelopen", "voormalig*",
            "voorgaand*", "oorspronkelijk*", "ooit", "toen", "openden", "opende", "kregen", "kreeg", "ging", "gingen", "kwamen", "kwam", "wonen", "woonden", "woonde", "jl", "voormalige", "jarenlang", "gehad", "geweest",
            "ago", "since", "were", "last", "previous*", "former*", "fruher", "seit", "bisher*", "gesloten", "verlieten", "verkocht"),
    EXISTS("hebben", "heeft", "heb", "telt", "tellen", "beheert", "beheren", "runnen", "runt", "exploiteert", "exploiteren", "huren", "huurt", "gehuurd", "verhuren", "bezit", "bezitten", "onze", "ons", "begeleiden", "begeleidt",
            "ondersteunen", "ondersteunt", "verzorgen", "leveren", "levert", "bieden", "biedt", "draaien", "draait", "zitten", "zit", "staan", "staat", "verblijven", "verblijft", "werkzaam", "actief", "verdeeld", "verspreid",
            "caseload", "leden", "members", "aangesloten", "have", "has", "run", "operate*", "support*", "betreu*", "haben", "betreib*", "vestigingen", "organisatie"),
    ENDS("eindigt", "eindigen", "afloopt", "aflopen", "loopt", "verloopt", "opgezegd", "opzegging", "einde", "sluit", "sluiten", "sluiting", "gesloopt", "sloop", "verlaten", "ontruim*", "beeindig*", "verkoop*", "verkopen", "weg", "dicht",
            "brand", "faillissement", "uitkijken", "vertrekken", "vervallen", "vervangend*", "afgekeurd", "onbewoonbaar", "eruit", "uit", "straat", "dakloos", "expires", "ends", "leave", "closing", "verliezen", "kwijt"),
    TOTAL("totaal", "totale", "samen", "tezamen", "dus", "kortom", "opgeteld", "bij", "elkaar", "alles", "allemaal", "alle", "total", "altogether", "together", "insgesamt", "zusammen", "gezamenlijk", "oftewel", "ofwel", "maakt", "komt", "uitkomen"),
    PART("waarvan", "daarvan", "ervan", "hiervan", "enkele", "deels", "gedeelte", "helft", "rest", "overige", "overigen", "resterende", "anderen", "ander", "andere", "onder", "waaronder", "inclusief", "including", "davon", "whom", "which"),
    EACH("elk", "elke", "ieder", "iedere", "iedereen", "per", "telkens", "steeds", "gemiddeld", "gemiddelde", "each", "every", "je", "jeweils", "pro"),
    MORE("plus", "extra", "erbij", "daarnaast", "alsook", "alsmede", "ook", "nog", "bovendien", "additional", "zusatzlich", "additionele", "aanvullend*", "logeer*", "nood*", "respijt*", "wissel*", "reserve"),
    LIMIT("max", "maximaal", "maximum", "hooguit", "hoogstens", "min", "minimaal", "minimum", "minstens", "minste", "tenminste", "vanaf", "tot", "hoogste", "meer", "minder", "least", "most", "mindestens", "hochstens", "boven", "onder"),
    ABOUT("ongeveer", "circa", "ca", "pakweg", "plusminus", "plm", "zo", "stuk", "rond", "ruim", "bijna", "tussen", "schatting", "geschat", "indicatie*", "about", "around", "roughly", "approximately", "etwa", "ongev", "zeg", "denken", "richting", "ordegrootte", "tegen"),
    PLANS("programma", "capaciteit", "omvang", "groepsgrootte", "schaalgrootte", "plan", "plannen", "uitgangspunt*", "concept", "doel", "opzet", "transformatie", "aantal", "aantallen", "volstaan", "volstaat", "voldoende", "genoeg", "betreft",
            "mikken", "rekenen", "richten", "uitgaan", "uitgegaan", "capacity", "number", "anzahl", "bestemd", "ideaal", "ideale", "optimaal", "geschikt", "ruimte", "plaats", "bedoeld"),
    STAFF("medewerk*", "personeel*", "fte", "begeleider*", "begeleidster*", "vrijwillig*", "teamleden", "team", "teams", "beheerder*", "bestuur*", "verpleegkund*", "mantelzorg*", "collega*", "hulpverlen*", "zorgverlen*", "behandela*", "staff", "volunteer*",
            "mitarbeit*", "employees", "stagiair*", "leraren", "docenten", "artsen", "huisarts*", "woonbegeleid*", "coach*", "zzp*", "dienst", "diensten", "nachtdienst", "slaapdienst", "slaapwacht"),
    WAITING("wachtlijst*", "wachten", "wacht", "wachtend*", "wachttijd*", "lijst", "aangemeld*", "aanmelding*", "taakstelling", "belangstell*", "geinteresseerd*", "interesse", "waiting", "warteliste", "kandidaten", "achterstand", "prognose", "vraagdruk"),
    MEETING("bijeenkomst*", "overleg*", "vergader*", "gesprek*", "rondleiding", "bezoek*", "aanwezig*", "uitnodig*", "inloop", "agenda", "meeting", "visit", "kop", "afspraak", "bellen", "spreken", "avond", "middag", "ochtend", "uur", "bezichtig*"),
    AREA("m2", "m", "vierkante", "meter", "oppervlak*", "bvo", "gbo", "vvo", "bruto", "netto", "hectare", "ha", "km", "kilometer", "minuten", "loopafstand", "afstand", "sqm", "qm"),
    MONEY("euro", "eur", "huur*", "kosten", "bedrag", "budget", "subsidie*", "prijs", "kale", "servicekosten", "miljoen", "duizend", "ton", "investering*", "rent", "miete", "mille", "procent", "pct"),
    AGE("jaar", "jarig*", "jarige*", "jr", "leeftijd*", "oud", "jong", "jongste", "oudste", "geboren", "aged", "years", "jahre", "plus", "jaren", "maanden", "mnd", "weken", "dagen", "looptijd", "contract*", "termijn", "months"),
    NOT("niet", "geen", "nooit", "noch", "behalve", "zonder", "kein*", "not", "no", "nicht", "onbekend", "weigeren", "afgewezen", "teveel", "weinig", "klein", "groot", "afgeblazen", "afgeketst"),
    READER("u", "uw", "je", "jij", "jullie", "jouw", "you", "your", "sie", "ihr", "ihre"),
    OTHERS("gemeente", "corporatie*", "woningcorporatie*", "anderen", "zorgaanbieder*", "aanbieder*", "collegainstelling", "buurt*", "omwonend*", "bewonersvereniging", "provincie", "rijk", "coa", "zorgkantoor", "concullega*", "partners", "partner", "stad", "wijk"),
    SPREAD("in", "op", "over", "verdeeld", "verspreid", "gespreid", "verdeling", "onderverdeeld", "bestaande", "samengesteld", "clusters", "groepen", "groepjes", "naar", "van", "uit"),
    OPTION("of", "danwel", "eventueel", "evt", "mogelijk", "desnoods", "optie", "alternatief", "scenario", "variant", "misschien", "wellicht", "or", "oder", "either", "anders", "desgewenst", "fase", "fases", "stap", "stappen");

    private static final int STEM = 2;
    private static final Map<String, Long> WORDS = new HashMap<>();
    private static final Map<String, List<Map.Entry<String, Long>>> STEMS = new HashMap<>();

    static {
        for (AmountWord each : values()) {
            for (String word : each.words) {
                if (word.endsWith("*")) {
                    String stem = word.substring(0, word.length() - 1);
                    STEMS.computeIfAbsent(stem.substring(0, STEM), key -> new ArrayList<>()).add(Map.entry(stem, 1L << each.ordinal()));
                } else {
                    WORDS.merge(word, 1L << each.ordinal(), (a, b) -> a | b);
                }
            }
        }
    }

    private final List<String> words;

    AmountWord(String... words) {
        this.words = List.of(words);
    }

    /** The classes of a folded word, as bits. */
    static long of(String word) {
        long classes = WORDS.getOrDefault(word, 0L);
        if (word.length() >= STEM) {
            for (Map.Entry<String, Long> stem : STEMS.getOrDefault(word.substring(0, STEM), List.of())) {
                classes |= word.startsWith(stem.getKey()) ? stem.getValue() : 0;
            }
        }
        return classes;
    }
}
