package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.region.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks and whom to answer, in letters that are no fixtures. */
class SenderLettersTest {

    private static final Map<String, FactField> QUESTIONS = Map.of("org", FactField.CARE_ORGANISATION, "contact", FactField.CONTACT_ADDRESS,
            "name", FactField.CONTACT_NAME, "role", FactField.CONTACT_ROLE, "phone", FactField.CONTACT_PHONE);

    private final Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));

    @ParameterizedTest
    @CsvSource({"senders.txt, 0.9, 0.9", "senders-held.txt, 0.8, 0.75"})
    void whoAsksIsReadAsAColleagueReadsIt(String resource, double organisations, double contacts) {
        Score score = score(resource);
        score.print(resource);
        assertThat(score.share("org")).isGreaterThanOrEqualTo(organisations);
        List.of("contact", "name", "role", "phone").forEach(question -> assertThat(score.share(question)).as(question).isGreaterThanOrEqualTo(contacts));
    }

    /** How often the letters of a file are read as they should be. */
    Score score(String resource) {
        Score score = new Score();
        for (String line : lines(resource)) {
            String[] letter = line.split(" \\| ", 4);
            List<Fact> facts = facts(letter[0], letter[1], letter[3].replace("\\n", "\n"));
            for (String pair : letter[2].split("; ")) {
                String[] question = pair.strip().split("=", 2);
                String read = facts.stream().filter(fact -> fact.field() == QUESTIONS.get(question[0])).map(Fact::value).findFirst().orElse("");
                score.note(letter[0] + " " + letter[1], question[0], question[1].equals("-") ? "" : question[1], read);
            }
        }
        return score;
    }

    private List<Fact> facts(String from, String subject, String written) {
        String[] texts = written.split("\n>>> ");
        List<AttachmentText> attachments = new ArrayList<>();
        for (int i = 1; i < texts.length; i++) {
            String[] file = texts[i].split("\n", 2);
            attachments.add(new AttachmentText(file[0], file[1]));
        }
        int open = from.indexOf('<');
        String name = open >= 0 ? from.substring(0, open).strip() : from.indexOf('@') >= 0 ? "" : from;
        String address = open >= 0 ? from.substring(open + 1, from.length() - 1) : from.indexOf('@') >= 0 ? from : "";
        ReadMessage message = Letter.from(name, address).subject(subject).text(texts[0]).read();
        return recogniser.askedFacts(message, attachments);
    }

    private static List<String> lines(String resource) {
        try (var in = SenderLettersTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
