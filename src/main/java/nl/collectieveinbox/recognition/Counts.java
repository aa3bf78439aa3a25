package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a noun behind a number says is counted. */
enum Counts {
    PERSON(Set.of("client", "cliente", "cl", "pers", "persoon", "personen", "mens", "mensjes", "heren", "dames", "meiden", "meisjes", "meisje", "jongens", "jongen", "jongelui", "jongvolwassen", "gasten", "tieners", "kids", "kind", "baby", "moeders",
            "vaders", "ouders", "zonen", "zoons", "dochters", "broers", "zussen", "leden", "koppen", "man", "vrouw", "mannen", "vrouwen", "mensen", "studenten", "pupillen", "patienten", "daklozen", "dragers", "plussers", "people", "person", "persons",
            "residents", "clients", "tenants", "individuals", "men", "women", "children", "adults", "youngsters", "guys", "youths", "seniors", "leute", "bewohner", "menschen", "personne", "personnes", "junge", "manner", "frauen", "kinder",
            "erwachsene", "erwachsenen", "ex", "stuks", "hen", "ze", "ons", "zielen", "peuters", "weduwen", "kloosterlingen", "zusters", "broeders", "paters", "residenten", "youth", "refugees", "students", "elderly", "alleenstaanden", "eenlingen"),
            List.of("clienten", "bewoners", "bewoonsters", "jongeren", "kinderen", "vrouwen", "mannen", "mensen", "ouderen", "volwassenen", "personen", "inwoners", "migranten", "vluchtelingen", "gangers", "vragers", "behoevenden", "houders",
                    "zoekers", "stromers", "verlaters", "lozen", "senioren", "patienten", "zonen", "dochters", "deelnemers", "deelneemsters", "jeugdigen", "pupillen", "studenten", "werkers", "huurders", "gasten", "komers", "gedetineerden", "verslaafden",
                    "gehandicapten", "gebruikers", "plussers", "kandidaten", "ontheemden", "oekrainers", "krachten", "staanden", "gerechtigden", "genieters", "zieken", "jongens", "meisjes", "meiden", "moeders", "ouders", "dames", "heren",
                    "tieners", "autisten", "slachtoffers", "dementerenden", "lotgenoten", "hoevigen", "jarigen", "kwartiermakers")),
    PLACE(Set.of("pl", "plaats", "plek", "plaatsen", "plekken", "plekjes", "bed", "bedden", "places", "beds", "spots", "platze", "platz", "capaciteit"),
            List.of("plekken", "plaatsen", "plekjes", "bedden")),
    HOME(Set.of("studio", "studios", "app", "appt", "apps", "flat", "flats", "flatjes", "unit", "units", "woning", "woningen", "huisjes", "huisje", "eenheden", "eenheid", "cabins", "chalets", "chalet", "containers", "bungalows", "homes", "apartments",
            "apartment", "dwellings", "houses", "wohnungen", "wohneinheiten", "einheiten", "studiootje", "adressen", "tiny", "woonwagens", "voordeuren", "sleutels", "logements", "hofwoningen", "maisonnettes", "benedenwoning"),
            List.of("woning", "woningen", "woninkjes", "appartement", "appartementen", "apartementen", "appartments", "appartements", "appartementjes", "appartementje", "studio", "studios", "studiootjes", "units", "unit", "eenheden", "eenheid", "ruimten", "ruimtes",
                    "woonwagens", "flats", "huisjes", "standplaatsen")),
    ROOM(Set.of("kamer", "kamers", "rooms", "room", "bedrooms", "zimmer", "kamertjes", "slaapkamers", "zitslaapkamers"), List.of("kamers", "kamertjes", "bedrooms", "kamer", "zimmer")),
    FAMILY(Set.of("gezin", "gezinnen", "gezinnetjes", "huishouden", "huishoudens", "familie", "families", "echtparen", "echtpaar", "koppels", "koppel", "stellen", "stel", "paren", "paar", "households", "couples", "familien"), List.of("gezinnen", "huishoudens", "koppels")),
    GROUP(Set.of("groepen", "groepjes", "groep", "clusters", "cluster", "huizen", "huis", "panden", "pand", "gebouwen", "gebouw", "locaties", "locatie", "vestigingen", "vleugels", "groups", "teams", "kavels", "kavel", "villas", "hofjes", "hofje",
            "voorzieningen", "woonvormen", "gezinshuizen", "hauser", "gruppen", "complexen"), List.of("groepen", "groepjes", "clusters", "huizen", "locaties", "panden", "groepswoningen", "gebouwen")),
    YEARS(Set.of("jaar", "jr", "jarige", "jarigen", "jarig", "jaren", "maanden", "maand", "mnd", "weken", "week", "dagen", "dag", "years", "year", "months", "weeks", "days", "jahre", "jahren", "monate", "nachten", "seizoenen", "kwartalen",
            "kwartaal", "jaars", "yo", "nights", "winters", "zomers", "eeuw"), List.of("jarige", "jarigen")),
    HOURS(Set.of("uur", "uurs", "uren", "u", "minuten", "min", "minuut", "hours", "minutes", "stunden", "h", "fietsminuten", "seconden", "kwartier", "dagdelen", "dagdeel"), List.of("uurs", "uurszorg")),
    DAY(Set.of("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec", "january", "february", "march",
            "may", "june", "july", "august", "october", "januar", "februar", "marz", "dezember"), List.of()),
    AREA(Set.of("m2", "m", "vierkante", "meter", "meters", "km", "kilometer", "hectare", "ha", "are", "sqm", "qm", "bvo", "cm", "mtr", "square"), List.of("meter")),
    MONEY(Set.of("euro", "eur", "procent", "pct", "duizend", "miljoen", "ton", "mille", "k", "percent", "prozent", "cent"), List.of()),
    STAFF(Set.of("fte", "begeleiders", "begeleider", "medewerkers", "personeelsleden", "teamleden", "collegas", "vrijwilligers", "verpleegkundigen", "bestuursleden", "beheerders", "zorgverleners", "hulpverleners", "behandelaren", "staff", "volunteers",
            "employees", "mitarbeiter", "stagiairs", "artsen", "coaches", "begeleidsters", "medewerksters", "nachtwakers", "toezichthouders", "professionals", "zorgmedewerkers", "beroepskrachten", "bestuurders", "zorgondernemers", "ondernemers", "leerlingen"),
            List.of("begeleiders", "medewerkers", "verpleegkundigen", "verzorgenden", "vrijwilligers", "mantelzorgers", "docenten", "bestuurders")),
    NO_HOUSING(Set.of("slaapkamers", "badkamers", "huiskamers", "verdiepingen", "bouwlagen", "etages", "lagen", "auto", "autos", "fietsen", "keukens", "toiletten", "douches", "gemeenten", "gemeentes", "corporaties", "instellingen", "organisaties",
            "aanbieders", "partijen", "vragen", "bijlagen", "punten", "kansen", "redenen", "opties", "mails", "brieven", "gesprekken", "bijeenkomsten", "omwonenden", "bezwaren", "handtekeningen", "meldingen", "straten", "bushaltes", "traptreden", "treden",
            "kantoren", "kantoor", "spreekkamers", "wijken", "dorpen", "steden", "incidenten", "huisdieren", "honden", "scenarios", "varianten", "floors", "storeys", "questions", "wethouders", "aandeelhouders", "onderhouders", "toestemming"),
            List.of("parkeerplaatsen", "parkeerplekken", "fietsplekken", "zitplaatsen", "werkplekken", "werkplaatsen", "speelplaatsen", "ligplaatsen", "vindplaatsen", "marktplaatsen", "badkamers", "huiskamers", "slaapkamers", "spreekkamers", "behandelkamers",
                    "wethouders", "aandeelhouders", "gemeenten", "stageplekken", "stageplaatsen", "dagbestedingsplekken"));

    private static final int SHORTEST = 4;
    private static final int KEY = 3;
    private static final Map<String, Counts> WORDS = new HashMap<>();
    private static final Map<String, List<Map.Entry<String, Counts>>> ENDINGS = new HashMap<>();

    static {
        for (Counts each : List.of(values()).reversed()) {
            each.words.forEach(word -> WORDS.put(word, each));
            each.endings.forEach(ending -> ENDINGS.computeIfAbsent(ending.length() < KEY ? ending : ending.substring(ending.length() - KEY), key -> new ArrayList<>())
                    .add(Map.entry(ending, each)));
        }
    }

    private final Set<String> words;
    private final List<String> endings;

    Counts(Set<String> words, List<String> endings) {
        this.words = words;
        this.endings = endings;
    }

    /** What a folded word counts, or null; of endings the one that denies housing is asked first. */
    static @Nullable Counts of(String word) {
        Counts whole = WORDS.get(word);
        if (whole != null || word.length() < SHORTEST) {
            return whole;
        }
        for (Map.Entry<String, Counts> ending : ENDINGS.getOrDefault(word.substring(word.length() - KEY), List.of())) {
            if (word.endsWith(ending.getKey())) {
                return ending.getValue();
            }
        }
        return null;
    }

    boolean isPeople() {
        return this == PERSON || this == PLACE;
    }

    boolean isHome() {
        return this == HOME || this == FAMILY;
    }

    /** Whether it measures something, so that nobody and no home is counted. */
    boolean measures() {
        return ordinal() >= YEARS.ordinal();
    }
}
