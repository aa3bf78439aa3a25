package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.region.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks and whom to answer, in letters that are no fixtures. */
class SenderLettersTest {

    private static final Map<String, FactField> QUESTIONS = Map.of("org", FactField.CARE_ORGANISATION, "contact", FactField.CONTACT_ADDRESS,
            "name", FactField.CONTACT_NAME, "role", FactField.CONTACT_ROLE, "phone", FactField.CONTACT_PHONE);

    private final Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));

    @ParameterizedTest
    @CsvSource({"senders.txt, 0.8, 0.94", "senders-held.txt, 0.85, 0.8"})
    void whoAsksIsReadAsAColleagueReadsIt(String resource, double organisations, double contacts) {
        Score score = score(resource);
        score.print(resource);
        assertThat(score.share("org")).isGreaterThanOrEqualTo(organisations);
        List.of("contact", "name", "role", "phone").forEach(question -> assertThat(score.share(question)).as(question).isGreaterThanOrEqualTo(contacts));
    }

    /** How often the letters of a file are read as they should be. */
    Score score(String resource) {
        Score score = new Score();
        for (Sent letter : letters(resource)) {
            List<Fact> facts = recogniser.askedFacts(letter.message(), letter.attachments());
            letter.questions.forEach((question, expected) -> {
                String read = facts.stream().filter(fact -> fact.field() == QUESTIONS.get(question)).map(Fact::value).findFirst().orElse("");
                score.note(letter.from + " " + letter.subject, question, expected.equals("-") ? "" : expected, read);
            });
        }
        return score;
    }

    /** A letter with what a person reads in it, by question. */
    record Sent(String from, String subject, Map<String, String> questions, ReadMessage message, List<AttachmentText> attachments) {

        @Nullable String expected(String question) {
            return questions.get(question);
        }
    }

    static List<Sent> letters(String resource) {
        return lines(resource).stream().map(line -> line.split(" \\| ", 4)).map(letter -> {
            Map<String, String> questions = new LinkedHashMap<>();
            for (String pair : letter[2].split("; ")) {
                String[] question = pair.strip().split("=", 2);
                questions.put(question[0], question[1]);
            }
            return sent(letter[0], letter[1], questions, letter[3].replace("\\n", "\n").replace("\\t", "\t"));
        }).toList();
    }

    private static Sent sent(String from, String subject, Map<String, String> questions, String written) {
        String[] texts = written.split("\n>>> ");
        List<AttachmentText> attachments = new ArrayList<>();
        for (int i = 1; i < texts.length; i++) {
            String[] file = texts[i].split("\n", 2);
            attachments.add(new AttachmentText(file[0], file[1]));
        }
        int open = from.indexOf('<');
        String name = open >= 0 ? from.substring(0, open).strip() : from.indexOf('@') >= 0 ? "" : from;
        String address = open >= 0 ? from.substring(open + 1, from.length() - 1) : from.indexOf('@') >= 0 ? from : "";
        return new Sent(from, subject, questions, Letter.from(name, address).subject(subject).text(texts[0]).read(), attachments);
    }

    private static List<String> lines(String resource) {
        try (var in = SenderLettersTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
