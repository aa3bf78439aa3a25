package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;
import nl.collectieveinbox.recognition.Mention.Meaning;
import org.jspecify.annotations.Nullable;

/** What is counted. */
enum Noun {
    PEOPLE, DWELLINGS;

    private static final Set<String> PERSONS = Set.of("clienten", "client", "cl", "pl", "pers", "bewoners", "plaatsen", "plekken", "personen",
            "mensen", "jongeren",
            "jongvolwassenen", "volwassenen", "ouderen", "senioren", "vrouwen", "mannen", "statushouders", "vergunninghouders", "deelnemers",
                    "zorgplaatsen",
            "woonplekken", "woonplaatsen", "jeugdigen", "studenten", "arbeidsmigranten", "ontheemden", "huurders", "kandidaten", "kinderen",
                    "ouders", "gedetineerden",
            "daklozen", "thuislozen", "opvangplekken", "opvangplaatsen", "bedden", "moeders", "seizoenswerkers", "spoedzoekers", "jongens",
                    "meiden", "meisjes",
            "zorgvragers", "vluchtelingen", "nieuwkomers", "arbeidskrachten", "residents", "people", "persons", "clients", "plekjes",
                    "alleenstaanden", "cliente",
            "woonzorgplekken", "woonzorgplaatsen", "verblijfsplaatsen", "slaapplaatsen", "slaapplekken", "leefplekken", "dames", "heren", "tieners",
            "jongvolwassen", "doelgroepers", "gasten", "youngsters", "plussers", "leute", "bewohner", "residenten", "vijftigplussers",
                    "zorgbehoevenden", "kamers", "rooms", "dragers", "vragers", "zimmer", "gezinsleden", "personne", "gastenkamers",
                    "bewonerskamers", "clientenkamers", "clientkamers", "zorgkamers", "eenpersoonskamers", "patientenkamers");
    /** What the last part of a long word says: "ex-pleegkinderen", "verblijfsplekken". */
    private static final Endings PERSON_ENDINGS = Endings.of("clienten", "bewoners", "jongeren", "kinderen", "vrouwen", "mannen", "mensen",
            "ouderen", "volwassenen",
            "personen", "inwoners", "plekken", "plaatsen", "plekjes", "bedden", "migranten", "vluchtelingen", "gangers", "vragers", "behoevenden",
                    "houders", "zoekers",
            "stromers", "verlaters", "lozen", "senioren", "adults", "patienten", "zonen", "dochters", "deelnemers", "jeugdigen", "pupillen", "men",
                    "women", "children", "tenants",
            "individuals", "personnes", "menschen", "erwachsene", "erwachsenen");
    private static final List<String> NO_PERSONS = List.of("parkeer", "werk", "speel", "logeer", "stage", "fiets", "zit", "standplaatsen", "vrij",
            "opstel", "dagbestedings", "gemeenten",
            "aandeelhouders", "belanghebbenden", "huishouders", "wethouders", "onderhouders", "bestuurs", "werkzoekers", "instromers");
    private static final Set<String> NO_PLACES = Set.of("ontmoetingsplekken", "vindplaatsen", "marktplaatsen", "ligplaatsen", "logeerplaatsen",
            "logeerplekken");
    private static final Set<String> HOMES = Set.of("studio", "studios", "appartement", "appartementen", "wooneenheden", "wooneenheid", "woningen",
            "eenheden",
            "units", "woonunits", "zorgappartementen", "zorgstudio", "zorgeenheden", "standplaatsen", "homes", "apartments", "flats", "gezinnen",
                    "huishoudens",
            "woonruimten", "woonruimtes", "appartementjes", "huizen", "families", "woonwagens", "huisjes", "echtparen", "cabins", "app",
                    "appartements", "appartementje", "studiootje", "houses", "huse", "wohnungen", "wohneinheiten", "einheiten", "logements");
    private static final Endings HOME_ENDINGS = Endings.of("woningen", "appartementen", "studio", "studios", "appartementjes", "studiootjes",
            "homes", "woninkjes");
    private static final Set<String> NO_ROOMS = Set.of("slaapkamers", "zitslaapkamers", "huiskamers", "badkamers");

    /** What the word at a token counts, or null. */
    static @Nullable Noun at(Passage passage, int token) {
        String word = passage.tokens.get(token).folded();
        if (PERSONS.contains(word) || isPersons(word)) {
            return PEOPLE;
        }
        if (HOMES.contains(word) || (!NO_ROOMS.contains(word) && HOME_ENDINGS.end(word))) {
            return DWELLINGS;
        }
        // "16 alleenstaande vergunninghouders": a group named in the plural counts people.
        boolean plural = word.length() > 2 && (word.endsWith("s") || word.endsWith("n"));
        return plural && namesGroup(passage, token) ? PEOPLE : null;
    }

    private static boolean isPersons(String word) {
        return PERSON_ENDINGS.end(word) && NO_PERSONS.stream().noneMatch(word::startsWith) && !NO_PLACES.contains(word)
                && (word.length() > 5 || word.equals("men") || word.equals("women"));
    }

    private static boolean namesGroup(Passage passage, int token) {
        return passage.mentioned(token, Meaning.TARGET_GROUP);
    }
}
