package nl.collectieveinbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {

    @ParameterizedTest
    @CsvSource({
        "wooneenheden, woon eenheden", "begeleidingsvisie, begeleiding visie", "slaapwacht, slaap wacht",
        "woonzorgcomplex, woon zorg complex", "groepswoningen, groep woningen", "huisvestingsvraag, vraag huis",
        "ruimtestaat, ruimte staat", "jongerenopvang, jongeren opvang", "statushouders, status houders"
    })
    void aCompoundFallsApartIntoItsWords(String compound, String parts) {
        assertThat(Compounds.parts(compound)).containsExactlyInAnyOrder(parts.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"eenheid", "begeleiding", "voorziening", "appartement", "kwetsbaarheid", "gemeente", "programma"})
    void aWordThatIsNoCompoundStaysWhole(String word) {
        assertThat(Compounds.parts(word)).isEmpty();
    }

    @Test
    void aVeryLongWordIsLeftAlone() {
        assertThat(Compounds.parts("woning".repeat(1_000))).isEqualTo(List.of());
    }
}
