package nl.collectieveinbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.collectieveinbox.analysis.YearFigures;
import nl.collectieveinbox.analysis.YearFigures.CorporationFigures;
import nl.collectieveinbox.analysis.YearFigures.MonthFigures;
import nl.collectieveinbox.analysis.YearFigures.OrganisationFigures;
import nl.collectieveinbox.analysis.YearFigures.OutcomeFigures;
import nl.collectieveinbox.analysis.YearFigures.Slice;
import org.junit.jupiter.api.Test;

class YearCsvTest {

    private final YearFigures year = new YearFigures(
            2026, Instant.parse("2026-12-31T23:30:00Z"), 9, 7, 4, 4,
            IntStream.rangeClosed(1, 12).mapToObj(m -> new MonthFigures(m, m == 3 ? 9 : 0, m == 3 ? 7 : 0, m == 3 ? 4 : 0)).toList(),
            List.of(new Slice("LVB", "Licht verstandelijke beperking", 7, 4)),
            List.of(new Slice(Slice.SEVERAL, "meerdere", 7, 4)),
            List.of(new OrganisationFigures("=cmd|' /C calc'!A0; \"Zorg\"", 7, 4, 2)),
            List.of(new CorporationFigures("TRI", "Trivire", 4, 1, 0)),
            List.of(new OutcomeFigures(YearFigures.OPEN, 4)),
            List.of(new YearFigures.GateFigures("WITHHELD", 2)));

    private final String csv = new String(
            new YearCsv(year, key -> new Texts().getTranslation(key, Texts.DUTCH), Texts.DUTCH).bytes(), StandardCharsets.UTF_8);

    @Test
    void aDutchSpreadsheetOpensItAsItIs() {
        assertThat(csv).startsWith("\uFEFFJaar;Peildatum;Onderdeel;Code;Omschrijving;Berichten;").endsWith("\r\n");
        assertThat(csv.lines().toList()).contains("2026;2027-01-01;Totaal;;Totaal;9;7;4;1,75;;;;");
        assertThat(csv.lines().toList()).contains("2026;2027-01-01;Naar gemeente;SEVERAL;meerdere;;7;4;1,75;;;;");
        assertThat(csv.lines().toList()).contains("2026;2027-01-01;Naar corporatie;TRI;Trivire;;;;;;4;1;0");
    }

    @Test
    void everyRowHasTheSameNumberOfCells() {
        assertThat(csv.lines().filter(line -> !line.contains("cmd"))).allSatisfy(
                line -> assertThat(line.chars().filter(c -> c == ';').count()).isEqualTo(12));
    }

    @Test
    void aNameThatIsAFormulaStaysAName() {
        assertThat(csv).contains("\"'=cmd|' /C calc'!A0; \"\"Zorg\"\"\"");
    }

    @Test
    void theChartsGridLinesAreWholeNumbers() {
        assertThat(IntStream.of(0, 1, 4, 5, 10, 13, 99, 101).mapToLong(MonthChart::roundedUp))
                .containsExactly(4L, 4L, 4L, 8L, 12L, 20L, 120L, 120L);
    }
}
