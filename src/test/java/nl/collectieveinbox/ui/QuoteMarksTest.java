package nl.collectieveinbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteMarksTest {

    @Test
    void aNumberIsMarkedWhereItStandsAndNotInsideAnother() {
        assertThat(marked("In 2012 zochten wij 12 plaatsen", "12", "12")).containsExactly("12");
        assertThat(marked("Nu 120 bewoners", "12", "12")).isEmpty();
    }

    @Test
    void aRangeIsMarkedFromItsFirstNumberToItsLast() {
        assertThat(marked("studio's van 25 tot 32 m2 met", "25-32", "25–32 m²")).containsExactly("25 tot 32");
        assertThat(marked("voor 55+ers", "55+", "55+ jaar")).containsExactly("55+ers");
    }

    @Test
    void aDayIsMarkedHoweverMuchOfItIsSaid() {
        assertThat(marked("uiterlijk 1 oktober 2026, tien jaar", "2026-10-01", "1 oktober 2026")).containsExactly("1 oktober 2026");
        assertThat(marked("vanaf oktober graag", "2026-10-01", "1 oktober 2026")).containsExactly("oktober");
    }

    @Test
    void aCodeIsMarkedByTheWordsOfItsNameWhateverTheirEnding() {
        assertThat(marked("mensen met een Psychisch kwetsbare achtergrond", "GGZ", "Psychische kwetsbaarheid (ggz)"))
                .containsExactly("Psychisch", "kwetsbare");
    }

    @Test
    void whatIsSaidInOtherWordsIsNotMarked() {
        assertThat(marked("een dozijn plaatsen", "12", "12")).isEmpty();
        assertThat(marked("", "12", "12")).isEmpty();
        assertThat(marked("\u0130stanbul 12", "12", "12")).isEmpty();
    }

    private static List<String> marked(String quote, String value, String shown) {
        return QuoteMarks.of(quote, value, shown).stream().map(mark -> quote.substring(mark.start(), mark.end())).toList();
    }
}
