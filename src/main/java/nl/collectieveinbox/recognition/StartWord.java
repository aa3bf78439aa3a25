package nl.collectieveinbox.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a word says about the day that stands near it. A trailing {@code *} stands for any ending. */
enum StartWord {
    /** Somebody comes to live there, or the home comes to stand there. */
    HOUSED("start*", "opstart*", "begint", "beginnen", "begindatum", "beginn*", "ingang*", "ingaa*", "ingaat", "aanvang*", "beschikb*", "beschikken", "oplever*", "opgelever*", "open", "openen", "opengaan",
            "opening*", "geopend", "ingebruik*", "gebruik", "betrek*", "betrok*", "verhui*", "intrek*", "intrek", "erin", "wonen", "woonachtig", "huisves*", "gehuisves*", "herhuisves*", "plaatsen", "plaatsing*",
            "geplaatst", "onderdak", "onderkomen", "onderbreng*", "ondergebr*", "sleutel*", "gereed", "klaar", "vrijkom*", "vrij", "komst", "terecht", "terechtk*", "draaien", "exploitatie", "huur",
            "huren", "verhuur*", "huuringang", "realis*", "gerealis*", "nodig", "benodigd*", "behoefte", "inhuiz*", "overplaats*", "overzet*", "streefdatum", "planning", "mikken", "beogen", "beoogd*",
            "staan", "deuren", "wanneer", "opnemen", "neerstrijk*", "move*", "moving", "available", "housed", "housing", "open*", "opens", "einzug*", "einziehen", "bezug*", "verfugbar", "disponible*", "entree*"),
    /** A day behind it is one from which something holds. */
    LEADS("per", "vanaf", "ingaande", "ingaand", "ingang", "from", "ab", "starting", "rond", "omstreeks", "vroegst", "partir"),
    LIMITS("uiterlijk", "voor", "tegen", "by", "before", "spatestens", "ultimo", "daarvoor", "bis"),
    WISHES("graag", "gewenst*", "willen", "wil", "wilt", "wens*", "zou", "zouden", "liefst", "ideaal", "idealiter", "perfect", "mooi", "mooist", "mooiste", "prachtig", "geweldig", "super", "fijn", "denken",
            "hopen", "hoopt", "moet", "moeten", "dient", "dienen", "kunnen", "nodig", "mag", "mogen", "lukt", "lukken", "need*", "voorkeur*", "streven", "streeft", "uitkomt", "beste", "gaan", "verwachten", "verwacht",
            "komt", "komen", "brauchen", "suchen", "looking", "souhait*", "zoeken", "zoekt", "would"),
    /** A meeting, a letter, a decision, an anniversary, an address, somebody's holidays: nobody moves in then. */
    AFFAIRS("vergader*", "ledenverg*", "overleg*", "zorgover*", "bespre*", "besprok*", "bijeenk*", "gesprek*", "gesprok*", "spreek", "spreken", "praten", "afspra*", "afgesp*", "bel", "belt", "bellen", "gebeld", "reactie*", "reager*",
            "antwoo*", "beantwo*", "bericht*", "hoor", "horen", "gehoord", "vernem*", "vernom*", "weten", "terugkop*", "aanmeld*", "aangemeld", "inschri*", "subsid*", "indicat*", "vakant*", "kerstvak*",
            "meivak*", "verlof", "cursus", "gesloten", "afwezi*", "bereikb*", "aanspre*", "opvolg*", "adres", "werkdag*", "jubile*", "viert", "vieren", "feest*", "opgeric*", "opricht*", "statuten", "offert*", "geldig*",
            "getekend", "gedateerd", "dateren", "rapport*", "inspect*", "jaarcij*", "jaarrek*", "jaarver*", "begroti*", "versie", "peildat*", "intenti*", "evalu*", "geevalu*", "convena*", "langsko*", "langs",
            "tafel", "kennism*", "kennis", "toelich*", "lichten", "verzond*", "ingevuld", "beslui*", "beslot*", "beslis*", "vastges*", "wethoud*", "ingedien*", "indienen", "indiening", "ingestemd", "cijfers", "factuu*",
            "kenmer*", "gebore*", "geboorte*", "gecertif*", "agenda", "bezicht*", "deadline", "geopperd", "urlaub", "holiday*", "vacation", "meeting*", "reply", "hear", "grant", "duideli*", "uitslu*", "contracter*",
            "pensioen", "brief", "schets", "klacht*", "akte", "gehonoreerd", "datum", "sluitingsdatum", "gestuurd", "stuurde", "ontvangen", "ontvingen", "aangifte", "bestuursverg*", "visite", "uitgenod*", "uitnodig*",
            "bouwverg*", "bestemmingsplan", "gestand", "geantwoord", "mailde", "gemaild", "geschreven", "college*"),
    /** What the writer has, ends. */
    ENDS("eindig*", "afloop*", "aflop*", "verloop*", "verlop*", "opgezeg*", "opzeg*", "einde", "einddat*", "sluit*", "sloop*", "gesloop*", "sloopt", "verkoch*", "verkop*", "beeindig*", "expires", "ends", "dicht",
            "ontruim*", "gebruikt", "opleveren", "inlever*", "leveren", "verlat*", "verleng*", "leeg", "terug", "teruggeven", "vertrek*", "opheff*", "opgehev*", "stopt", "endet", "kundig*", "gekundig*", "vervalt");

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

    private final List<String> words;

    StartWord(String... words) {
        this.words = List.of(words);
    }

    /** Whether a folded word says this. */
    boolean is(String word) {
        int meanings = WORDS.getOrDefault(word, 0);
        if (word.length() >= STEM) {
            for (Map.Entry<String, Integer> stem : STEMS.getOrDefault(word.substring(0, STEM), Map.of()).entrySet()) {
                meanings |= word.startsWith(stem.getKey()) ? stem.getValue() : 0;
            }
        }
        return (meanings & 1 << ordinal()) != 0;
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

    /** How far the nearest stands in the clause of the day; {@link Integer#MAX_VALUE} when none does. */
    int inClause(Passage passage, SaidDay day, int farthestBefore, int farthestBehind) {
        int clause = passage.tokens.get(day.first()).clause();
        int nearest = Integer.MAX_VALUE;
        for (int i = 1; i <= Math.max(farthestBefore, farthestBehind) && nearest == Integer.MAX_VALUE; i++) {
            int before = day.first() - i;
            int behind = day.last() + i;
            boolean found = i <= farthestBefore && before >= 0 && passage.tokens.get(before).clause() == clause && is(passage.tokens.get(before).folded())
                    || i <= farthestBehind && behind < passage.tokens.size() && passage.tokens.get(behind).clause() == clause && is(passage.tokens.get(behind).folded());
            nearest = found ? i : nearest;
        }
        return nearest;
    }
}
