package nl.collectieveinbox.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.collectieveinbox.mail.ReadMessage;

/** Letters of which only the place, the group and the form are asked; made for these tests alone. */
final class PlaceLetters {

    private static final Map<String, FactField> QUESTIONS = Map.of("in", FactField.MUNICIPALITY, "pref", FactField.PREFERRED_MUNICIPALITY, "notin",
            FactField.EXCLUDED_MUNICIPALITY,
            "wijk", FactField.NEIGHBOURHOOD, "nietwijk", FactField.EXCLUDED_NEIGHBOURHOOD, "main", FactField.MAIN_TARGET_GROUP, "form", FactField.HOUSING_FORM);
    private static final Map<String, String> TOWNS = Map.of("A", "GM0482", "D", "GM0505", "H", "GM0523", "I", "GM0531", "P", "GM0590", "S", "GM0610", "Z",
            "GM0642", "M", "GM1978", "G", "GM0512");
    private static final String NOTHING = "-";
    /** Who names no rank in his answers expects none. */
    private static final String RANKED = "pref";

    private PlaceLetters() {}

    static Score score(Recogniser recogniser, String resource) {
        Score score = new Score();
        lines(resource).filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] letter = line.replace("\\n", "\n").split(" \\| ", 3);
            List<Fact> facts = recogniser.askedFacts(message(letter), List.of());
            String answers = letter[0].contains(RANKED + "=") ? letter[0] : letter[0] + "; " + RANKED + "=" + NOTHING;
            for (String answer : answers.split("; ")) {
                String[] asked = answer.split("=", 2);
                FactField field = QUESTIONS.get(asked[0]);
                score.note(String.join(" / ", letter[1], letter[2].replace("\n", " / ")), field.key(), expected(field, asked[1]), read(facts, field));
            }
        });
        return score;
    }

    /** All letters, with the towns that are wished for. */
    static Map<ReadMessage, Set<String>> wished() {
        Map<ReadMessage, Set<String>> wished = new LinkedHashMap<>();
        Stream.of("places.txt", "places-held.txt").flatMap(PlaceLetters::lines).filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] letter = line.replace("\\n", "\n").split(" \\| ", 3);
            Stream.of(letter[0].split("; ")).filter(answer -> answer.startsWith("in=")).map(answer -> expected(FactField.MUNICIPALITY, answer.substring(3)))
                    .forEach(towns -> wished.put(message(letter), towns.isEmpty() ? Set.of() : Set.of(towns.split(","))));
        });
        return wished;
    }

    private static ReadMessage message(String[] letter) {
        return Letter.from("", "schrijver@onbekend.example").subject(letter[1]).text(letter[2]).read();
    }

    private static String expected(FactField field, String answer) {
        boolean towns = field == FactField.MUNICIPALITY || field == FactField.PREFERRED_MUNICIPALITY || field == FactField.EXCLUDED_MUNICIPALITY;
        return answer.equals(NOTHING) ? "" : towns ? String.join(",", new TreeSet<>(List.of(answer.split(" ")).stream().map(TOWNS::get).toList())) : answer;
    }

    private static String read(List<Fact> facts, FactField field) {
        List<String> values = facts.stream().filter(fact -> fact.field() == field).map(Fact::value).toList();
        return field.single() ? values.stream().findFirst().orElse("") : String.join(",", new TreeSet<>(values));
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = PlaceLetters.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
