package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.collectieveinbox.region.Region;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {

    private final Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));

    /** Whatever takes the square of its length would take hours here. */
    @ParameterizedTest
    @MethodSource("pieces")
    void noTextHangsIt(String piece) {
        String text = Hostile.text(piece);
        var letter = Letter.from(text, "x@y.example").subject(text).text("Van: x\nOnderwerp: y\nAan: " + text).read();

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () ->
                assertThat(recogniser.recognise(letter, List.of(new AttachmentText("", text)))).isNotNull());
    }

    static List<String> pieces() {
        return Hostile.PIECES;
    }
}
