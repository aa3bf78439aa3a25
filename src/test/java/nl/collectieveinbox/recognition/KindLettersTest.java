package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.region.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short letters of every kind, read without attachments and without headers that would give them away. */
class KindLettersTest {

    private final Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterIsTakenForWhatItIs(String kind, String domain, String subject, String text) {
        ReadMessage message = message(domain, subject, text);

        Recognised read = recogniser.recognise(message, List.of());

        assertThat(read.kind().name()).as(read.kindRule() + ": " + recogniser.signs(message, List.of())).isEqualTo(kind);
        assertThat(read.kindReason()).isNotBlank();
    }

    static ReadMessage message(String domain, String subject, String text) {
        Letter letter = Letter.from("", "schrijver@" + domain).subject(subject).text(text);
        return text.equals("zie bijlage") ? letter.attach("aanvraag.pdf", TwelveMails.PDF, 9_000).read() : letter.read();
    }

    static List<Object[]> letters() throws IOException {
        try (var file = KindLettersTest.class.getResourceAsStream("kinds.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> (Object[]) line.replace("\\n", "\n").split(" \\| ", 4)).toList();
        }
    }
}
