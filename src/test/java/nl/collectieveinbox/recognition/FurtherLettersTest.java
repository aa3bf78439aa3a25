package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Unwrapper;
import org.junit.jupiter.api.Test;

/** Letters with everything they say of the further fields; what is not expected must not be read. */
class FurtherLettersTest {

    static final List<FactField> FIELDS = List.of(FactField.AGE, FactField.UNIT_TYPE, FactField.UNIT_SIZE, FactField.TOTAL_AREA, FactField.COMMON_ROOM, FactField.STAFF_ROOM, FactField.SURROUNDINGS,
            FactField.RENT_PERIOD, FactField.CONTRACT_FORM, FactField.RENT_LIMIT, FactField.FUNDING, FactField.GUIDANCE, FactField.ACCESSIBILITY, FactField.BUILDING_TYPE, FactField.REASON,
            FactField.OTHERS_APPROACHED);

    private final Lexicon lexicon = new Lexicon(Region.read(Path.of("config/region.yml")));
    private final FactFinder finder = new FurtherFacts();

    @Test
    void lettersAreReadAsAColleagueReadsThem() {
        Score score = score("further.txt");
        score.print("letters");
        score.printMisses();
        FIELDS.forEach(field -> assertThat(score.share(field.key())).as(field.key()).isGreaterThanOrEqualTo(0.9));
    }

    @Test
    void lettersNobodyTunedOnAreReadWellEnough() {
        Score score = score("further-held.txt");
        score.print("held letters");
        assertThat(FIELDS.stream().mapToDouble(field -> score.share(field.key())).average().orElseThrow()).isGreaterThanOrEqualTo(0.8);
    }

    private Score score(String file) {
        Score score = new Score();
        List<String> letters = List.of(text(file).split("(?m)^==== "));
        letters.subList(1, letters.size()).forEach(letter -> examine(letter, score));
        return score;
    }

    private void examine(String letter, Score score) {
        String[] mailAndReading = letter.split("\n=>");
        String[] mail = mailAndReading[0].split("\n---- ");
        String subject = mail[0].lines().findFirst().orElseThrow();
        List<AttachmentText> attachments = new ArrayList<>();
        for (int i = 1; i < mail.length; i++) {
            String[] nameAndText = mail[i].split("\n", 2);
            attachments.add(new AttachmentText(nameAndText[0], nameAndText[1]));
        }
        Map<FactField, String> expected = expected(mailAndReading[1]);
        var message = Letter.from("", "a@onbekend.example").subject(subject).text(mail[0].substring(subject.length())).read();
        Reading reading = new Reading(message, Unwrapper.unwrap(message, List.of()), attachments, lexicon, new AttachmentPassages());
        List<Fact> facts = finder.find(reading);
        assertThat(facts).allMatch(fact -> reading.passages.stream().anyMatch(passage -> passage.source.equals(fact.source()) && passage.text.contains(fact.quote())));
        FIELDS.forEach(field -> score.note(subject, field.key(), expected.getOrDefault(field, ""), read(facts, field)));
    }

    private static Map<FactField, String> expected(String reading) {
        Map<FactField, String> expected = new EnumMap<>(FactField.class);
        for (String each : reading.strip().split(";\\s*")) {
            FIELDS.stream().filter(field -> each.startsWith(field.key() + " ")).forEach(field -> {
                List<String> values = List.of(each.substring(field.key().length() + 1).split(" "));
                expected.put(field, (field.single() ? values.stream() : values.stream().sorted()).collect(Collectors.joining(" ")));
            });
        }
        return expected;
    }

    private static String read(List<Fact> facts, FactField field) {
        var values = facts.stream().filter(fact -> fact.field() == field).map(Fact::value);
        return (field.single() ? values : values.sorted()).collect(Collectors.joining(" "));
    }

    private static String text(String file) {
        try (InputStream in = FurtherLettersTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
