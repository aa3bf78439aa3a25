package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.collectieveinbox.region.Region;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    private static final int FIVE_MEGABYTES = 5_000_000;

    private final Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));

    /** Whatever takes the square of its length would take hours here. */
    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "\n", ">", "> ", "Van: a\n", "Van: a\nOnderwerp: b\nAan: c\n", "Aan: a;\n", "Aan: <a@b.example>\n<", "12 ", "12 tot ",
        "1-", "per 1 ", "Stichting A", "beschermd ", "Hendrik-Ido-", "groet, ", "Op \n", "Op x schreef y ", "re:", "CI-", "<a@b.example>, ", "\"", ", ",
        "> Van: a <a@b.example>\n", "Van: a <a@b.example>\nDatum: 3-3-2026 9:52\nOnderwerp: FW: b\n\n", "Van: a <a@b.example>Aan: b", "Van:\n\n", "schreef:\n",
        "Op 3-3-2026 9:52 schreef a <a@b.example>:\n", "> > > ", "> a\nb\n", "| ", "-----\n", "-----Doorgestuurd bericht-----\n"})
    void noTextHangsIt(String piece) {
        String text = piece.repeat(FIVE_MEGABYTES / piece.length());
        var letter = Letter.from(text, "x@y.example").subject(text).text("Van: x\nOnderwerp: y\nAan: " + text).read();

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () ->
                assertThat(recogniser.recognise(letter, List.of(new AttachmentText("", text)))).isNotNull());
    }
}
