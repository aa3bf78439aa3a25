package nl.collectieveinbox.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a word says about the sentence around it. A trailing {@code *} stands for any ending. */
enum Cue {
    /** Here something is asked or wished for. */
    ASKS("zoek", "zoeken", "zoekt", "zoeke", "zochten", "gezocht", "zoekvraag", "vraag", "vragen", "vraagt", "gevraagd", "aanvraag", "nodig", "behoefte",
            "wens", "wensen", "gewenst", "gewenste", "willen", "wil", "huisvesten", "huisvesting*", "onderdak", "betreft", "denken",
            "uitbreid*", "realiseren", "voornemens", "concreet", "gaat", "starten", "looking", "need", "asking", "would", "want", "wants", "seeking", "suchen", "brauchen", "benodigd*", "graag",
            "liefst", "opgave", "verzoek", "verzoeken", "zoekgebied", "zoekopdracht", "woonruimte", "onderbrengen", "onderkomen", "vervangende",
            "openen", "bouwen", "ontwikkelen", "richten", "mikken", "vestigen", "hoeveel", "bieden", "doelgroep"),
    /** A sum that the writer makes himself. */
    TOTAL("totaal", "totale", "samen", "tezamen", "dus", "together", "alle", "insgesamt", "zusammen"),
    /** How it is now. */
    PRESENT("huidig", "huidige", "momenteel", "thans", "nu", "moment", "inmiddels", "bestaand", "bestaande", "currently", "current", "gevestigd",
            "derzeit", "heden", "tegenwoordig"),
    /** How it was. */
    PAST("vorig", "vorige", "eerder", "eerdere", "jaarlijks", "sinds", "destijds", "opgericht", "openden", "opende", "volgden", "geleden",
            "jl", "hadden", "had", "was", "waren", "werd", "werden", "plaatsten", "since", "vroeger", "voorheen", "hoogtepunt",
            "afgelopen", "overgenomen", "gehad", "zaten", "bezochten"),
    /** How large the writer's organisation is. */
    OWN_SIZE("begeleidt", "begeleiden", "ondersteunt", "ondersteunen", "telt", "leden", "beheert", "beheren", "huisvest", "levert", "leveren",
            "verleent", "exploiteert", "exploiteren", "actief", "werkzaam", "dienst", "clienten en", "supported", "aangesloten", "omvat", "biedt", "kummert"),
    /** Who works there. */
    STAFF("medewerker*", "personeelsleden", "fte", "begeleiders", "begeleider", "vrijwilligers", "teamleden", "beheerders", "personeel", "team", "bestuursleden",
            "verpleegkundigen", "mantelzorgers", "collega"),
    /** Who waits; what others expect. */
    WAITING("wachtlijst*", "wachten", "wacht", "wachtenden", "wachttijd", "lijst", "aangemeld", "aanmeldingen", "melden", "taakstelling", "stonden", "weigeren"),
    /** A part of what was counted before. */
    PART("waarvan", "daarvan", "ervan", "enkele", "enkeling"),
    /** Another request than this one. */
    OTHER("los", "vergelijking", "lopen", "trekken", "afgerond", "naast", "anderen", "evalueren", "achterhaald"),
    /** Ends: a lease, a house. */
    ENDS("eindigt", "eindigen", "afloopt", "loopt", "aflopen", "verloopt", "opgezegd", "einde", "sluit", "sluiten", "gesloopt", "sloop", "verlaten", "ontruimen",
            "ontruimd", "beeindigd", "expires", "ends", "verkocht", "verkopen", "verkoop", "tot", "tm", "weg", "dicht"),
    /** A lease. */
    LEASE("huur", "huurcontract", "huurovereenkomst", "contract", "huurtermijn", "overeenkomst", "lease", "bruikleen", "bruikleenovereenkomst", "pand"),
    /** Not, or not there. */
    NOT("niet", "geen", "behalve", "uitgezonderd", "buiten", "nooit", "uitgesloten", "exclusief", "uitzondering", "not", "except", "behoudens", "afgezien"),
    /** Rather there than elsewhere. */
    PREFERS("voorkeur*", "liefst", "ideaal", "idealiter", "ideal", "oog", "preferably", "best", "preferred", "choice", "favoriet", "1e", "1ste", "eerste", "primair", "voornamelijk"),
    /** Only when the other does not work. */
    SECOND("eventueel", "evt", "anders", "desnoods", "2e", "2de", "tweede", "ook", "bespreekbaar", "alternatief", "alternatieven", "optie", "desgewenst", "also",
            "otherwise", "secundair"),
    /** Where people come from or sit, not where they go. */
    ORIGIN("afkomstig", "komen", "hoofdkantoor", "locaties", "vestiging", "vestigingen", "postbus", "bezoekadres", "postadres", "stadhuis",
            "gemeentehuis", "bijeenkomst", "gesprek", "overleg", "belde", "wonend", "werken"),
    /** What an answer, a meeting or a letter has to do with, not a home. */
    OFFICE("reactie", "reageren", "antwoord", "weten", "horen", "vernemen", "geboren", "geb", "vergadering", "telefonisch", "bellen",
            "gesproken", "versie", "bespreken", "bijeenkomst", "besluit", "besloten", "subsidie", "brief", "evalueren", "bereikbaar", "afspraak", "akte", "gesprek",
            "overleg", "jaarrekening", "klachten", "factuur", "schets", "begroting", "verzonden", "datum", "d.d", "kenmerk", "agenda", "lichten",
            "toelichten", "gehonoreerd", "verwachten", "verdeeloverleg", "reply", "hear", "meeting");

    private static final int STEM = 4;
    private static final Map<String, Long> WORDS = new HashMap<>();
    private static final Map<String, Map<String, Long>> STEMS = new HashMap<>();

    static {
        for (Cue cue : values()) {
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

    Cue(String... words) {
        this.words = List.of(words);
    }

    long bit() {
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
}
