package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.recognition.Fixtures.Fixture;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.TextPart;
import org.junit.jupiter.api.Test;

/**
 * Mail that was shaken: lines of real mails lost, doubled, swapped, quoted, cut and mixed with those of others. Whatever
 * comes out is read without an error, nothing of the text is lost, and every fact has its words in the mail.
 */
class ShakenMailTest {

    private static final int ROUNDS = 6;
    private static final String[] STRANGE = {"\u0000", "\ud800", "\u202e", "\u00ad", "\ufeff", "\u0130", "\ufb03", "\uff15", "\t", "\r", "|", "*", ">", "> > ", "<", "\"", "-- ", "99", ":", "@", "\u2028"};

    private final Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));
    private final List<Fixture> fixtures = Fixtures.read(true);

    @Test
    void shakenMailIsReadWithoutAnErrorAndNothingOfItIsLost() {
        for (int seed = 0; seed < fixtures.size() * ROUNDS; seed++) {
            Random random = new Random(seed);
            Fixture fixture = fixtures.get(seed % fixtures.size());
            ReadMessage message = withText(fixture.message(), shaken(fixture.message().text(), random));

            // a body that Outlook packed up would take the place of a text that says nothing any more
            List<AttachmentText> attachments = fixture.attachments().stream().map(each -> new AttachmentText(each.name(), each.text())).toList();
            Recognised read = recogniser.recognise(message, attachments);

            assertThat(read.parts().stream().map(TextPart::text).collect(Collectors.joining("\n"))).as("seed " + seed).isEqualTo(message.text());
            assertThat(read.kindReason()).as("seed " + seed).isNotBlank();
            assertThat(read.chain()).as("seed " + seed).allSatisfy(hop -> assertThat(hop.evidence()).isNotBlank());
            assertThat(read.facts()).as("seed " + seed).allSatisfy(fact -> {
                assertThat(fact.value()).isNotBlank();
                assertThat(fact.quote()).isNotBlank();
                assertThat(fact.confidence()).isBetween(0.0, 1.0);
            });
        }
    }

    private String shaken(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 0; i < 4; i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(7)) {
                case 0 -> lines.set(at, "");
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> lines.set(at, "> " + lines.get(at));
                case 3 -> lines.set(at, cut(lines.get(at), random));
                case 4 -> lines.addAll(at, piece(random));
                case 5 -> lines.subList(at, Math.min(lines.size(), at + 1 + random.nextInt(5))).replaceAll(line -> "> " + line);
                default -> lines.set(at, strange(lines.get(at), random));
            }
        }
        return String.join("\n", lines);
    }

    private List<String> piece(Random random) {
        List<String> others = List.of(fixtures.get(random.nextInt(fixtures.size())).message().text().split("\n", -1));
        int from = random.nextInt(others.size());
        return others.subList(from, Math.min(others.size(), from + 1 + random.nextInt(12)));
    }

    private static String cut(String line, Random random) {
        return line.isEmpty() ? line : line.substring(random.nextInt(line.length()));
    }

    private static String strange(String line, Random random) {
        int at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + STRANGE[random.nextInt(STRANGE.length)] + line.substring(at);
    }

    private static ReadMessage withText(ReadMessage m, String text) {
        return new ReadMessage(m.messageIds(), m.inReplyTo(), m.references(), m.subject(), m.from(), m.replyTo(), m.to(), m.cc(), m.sentAt(), m.headers(),
                text, m.html(), m.attachments(), m.enclosed(), m.remarks(), m.reader());
    }
}
