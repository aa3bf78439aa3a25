package nl.collectieveinbox.unwrapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LongTextTest {

    @Test
    void aTextThatIsEndlessIsTakenApartAtItsBeginningAndNothingOfItIsLost() {
        String text = "Wij zoeken een locatie.\n> gequoot\n".repeat(60_000);
        LongText longText = LongText.of(text);
        List<TextPart> parts = longText.whole(TextParts.of(longText.read()));

        assertThat(longText.read().lines().count()).isEqualTo(40_000);
        assertThat(parts.stream().map(TextPart::text).collect(Collectors.joining("\n"))).isEqualTo(text);
    }

    @Test
    void aLetterIsTakenApartWhole() {
        assertThat(LongText.of("Wij zoeken een locatie.\n\nGroet").rest()).isEmpty();
    }

    @Test
    void aSingleEndlessLineIsKeptInOnePiece() {
        assertThat(LongText.of("a".repeat(3_000_000)).read()).hasSize(3_000_000);
    }
}
