package nl.collectieveinbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.collectieveinbox.unwrapping.TextPart;
import nl.collectieveinbox.unwrapping.TextPart.Kind;
import org.junit.jupiter.api.Test;

class PartsTextTest {

    @Test
    void neighboursOfOneKindAreOneAndBlankLinesAreNoToggleOfTheirOwn() {
        List<TextPart> parts = List.of(
                new TextPart(Kind.OWN, "Dag Rob,"), new TextPart(Kind.OWN, "het kan."), new TextPart(Kind.QUOTED, ""),
                new TextPart(Kind.SIGNATURE, "Groet"), new TextPart(Kind.QUOTED, "> mag het?"));
        assertThat(PartsText.runs(parts)).extracting(TextPart::kind).containsExactly(Kind.OWN, Kind.SIGNATURE, Kind.QUOTED);
    }

    @Test
    void aBlankLineBetweenTwoParagraphsStays() {
        List<TextPart> parts = List.of(new TextPart(Kind.OWN, "Eerst."), new TextPart(Kind.QUOTED, ""), new TextPart(Kind.OWN, "Dan."));
        assertThat(PartsText.runs(parts)).containsExactly(new TextPart(Kind.OWN, "Eerst.\n\nDan."));
    }

    @Test
    void noWordIsLost() {
        List<TextPart> parts = List.of(
                new TextPart(Kind.QUOTED, "> eerst"), new TextPart(Kind.OWN, "  "), new TextPart(Kind.QUOTED, "> dan"),
                new TextPart(Kind.OWN, "mijn"), new TextPart(Kind.DISCLAIMER, "geheim"));
        String shown = PartsText.runs(parts).stream().map(TextPart::text).collect(Collectors.joining("\n"));
        assertThat(shown.split("\\s+")).containsExactly(">", "eerst", ">", "dan", "mijn", "geheim");
    }
}
