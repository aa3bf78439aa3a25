package nl.collectieveinbox.bench;

import java.util.List;
import java.util.Random;

/** Made-up but likely Dutch about housing and care; the same for the same seed. */
final class DutchText {

    static final List<String> ORGANISATIONS = List.of(
            "Merwestroom GGZ", "Waterlelie", "Thuishaven Opvang", "De Rietkraag", "Oeverlicht", "Lindeboom", "Stille Waters",
            "Nieuw Spoor", "Zilverpoort", "Warm Onthaal", "Onderdak Merwede", "De Vlinderhof");
    private static final List<String> TOWNS = List.of(
            "Dordrecht", "Zwijndrecht", "Papendrecht", "Sliedrecht", "Alblasserdam", "Hendrik-Ido-Ambacht", "Hardinxveld-Giessendam");
    private static final List<String> GROUPS = List.of(
            "mensen met een psychische kwetsbaarheid", "jongeren met een licht verstandelijke beperking", "ouderen met dementie",
            "statushouders", "mensen die uitstromen uit de maatschappelijke opvang", "jongeren met autisme");
    private static final List<String> MONTHS = List.of(
            "januari", "maart", "april", "juni", "september", "oktober", "november");
    private static final List<String> SUBJECTS = List.of(
            "De begeleiding", "Het wijkteam", "Onze locatiemanager", "De bewonerscommissie", "De gemeente", "Het zorgkantoor",
            "De projectleider", "Een vaste medewerker", "De woonconsulent", "Het bestuur");
    private static final List<String> VERBS = List.of(
            "overlegt elke week over", "is dag en nacht bereikbaar voor", "regelt", "bespreekt in het voorjaar", "onderzoekt",
            "draagt zorg voor", "vraagt aandacht voor", "tekent voor", "betaalt mee aan", "ziet kansen voor");
    private static final List<String> OBJECTS = List.of(
            "de gezamenlijke huiskamer", "een eigen voordeur", "de huurovereenkomst", "het parkeren en de fietsenberging",
            "de geluidsisolatie tussen de appartementen", "een steunpunt op de begane grond", "de bouwvergunning",
            "de brandveiligheid", "de servicekosten", "afspraken met omwonenden", "de plattegrond van de verdieping",
            "een lift en brede deuren", "de oplevering per bouwdeel", "de dagbesteding in de buurt");
    private static final List<String> ENDINGS = List.of(
            "zolang de indicatie loopt", "zoals vorig jaar is afgesproken", "in overleg met de corporatie", "op korte afstand van winkels",
            "binnen de huurgrens", "na de zomervakantie", "met een looptijd van tien jaar", "voor alle bewoners samen");

    private final Random random;

    DutchText(long seed) {
        random = new Random(seed);
    }

    /** A request for collective housing, as a care organisation writes it. */
    String request(String organisation) {
        int places = 4 + random.nextInt(20);
        return """
                Beste collega's,

                Namens %s zoeken wij in %s woonruimte voor %d %s. Het gaat om %d zelfstandige appartementen met een \
                gemeenschappelijke ruimte, bij voorkeur vanaf %s %d.

                %s

                Kunnen jullie laten weten of er in de regio mogelijkheden zijn?

                Met vriendelijke groet,
                %s
                """.formatted(organisation, town(), places, any(GROUPS), places, any(MONTHS), 2026 + random.nextInt(2),
                paragraph(3 + random.nextInt(6)), organisation);
    }

    /** Some sentences in a row. */
    String paragraph(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(any(SUBJECTS)).append(' ').append(any(VERBS)).append(' ').append(any(OBJECTS)).append(' ')
                    .append(any(ENDINGS)).append(random.nextInt(4) == 0 ? ", kenmerk " + word() : "").append(". ");
        }
        return text.toString().strip();
    }

    String town() {
        return any(TOWNS);
    }

    String group() {
        return any(GROUPS);
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    int number(int below) {
        return random.nextInt(below);
    }

    /** A rare word, so that the vocabulary grows as that of real mail does. */
    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllables = 2 + random.nextInt(2); syllables > 0; syllables--) {
            word.append("bdfghklmnprstvwz".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)))
                    .append("klmnrst".charAt(random.nextInt(7)));
        }
        return word.toString();
    }
}
