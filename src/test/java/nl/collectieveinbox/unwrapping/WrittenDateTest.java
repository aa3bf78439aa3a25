package nl.collectieveinbox.unwrapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "dinsdag 3 maart 2026 9:52", "dinsdag 3 maart 2026 09:52", "dinsdag, 3 maart 2026 om 09:52", "di 3 mrt. 2026 om 09:52", "di 3 mrt 2026 09:52",
        "3 mrt. 2026 om 09:52", "Op 3 maart 2026 om 09:52 uur", "03-03-2026 09:52", "3-3-2026 9:52", "03/03/2026 09:52", "2026-03-03 09:52", "2026-03-03T09:52",
        "3 maart 2026 9.52 uur", "3 mrt 26 09:52", "03-03-26 09:52", "Tue, Mar 3, 2026 at 9:52 AM", "Tuesday, March 3, 2026 9:52 AM", "Tuesday, March 3rd, 2026 at 9:52 AM",
        "March 3, 2026 at 9:52:00 AM", "3 March 2026 at 09:52:00", "Tuesday, 3 March 2026 09:52", "Tue 3 Mar 2026 9:52 a.m.", "Dienstag, 3. März 2026 09:52",
        "Di., 3. März 2026 um 09:52 Uhr", "03.03.2026 09:52", "Am 03.03.2026 um 09:52", "mardi 3 mars 2026 09:52", "mar. 3 mars 2026 à 09:52", "Le 3 mars 2026 à 09h52",
        "martes, 3 de marzo de 2026 9:52", "mar, 3 mar 2026 a las 9:52", "martedì 3 marzo 2026 09:52", "terça-feira, 3 de março de 2026 09:52", "tisdag 3 mars 2026 09:52",
        "tirsdag den 3. marts 2026 09.52", "tirsdag 3. mars 2026 kl. 09:52", "3.3.2026 klo 9.52", "tiistai 3. maaliskuuta 2026 9.52", "wtorek, 3 marca 2026 09:52",
        "úterý 3. března 2026 9:52", "utorok 3. marca 2026 9:52", "utorak, 3. ožujka 2026. 09:52", "2026. március 3., kedd 9:52", "2026. 03. 03. 9:52", "marți, 3 martie 2026 09:52",
        "вторник, 3 марта 2026 г. 9:52", "вівторок, 3 березня 2026 р. 09:52", "3 Mart 2026 Salı 09:52", "teisipäev, 3. märts 2026 9:52", "2026年3月3日 09:52", "2026/3/3 9:52"})
    void withoutZoneItIsDutchTime(String written) {
        WrittenDate date = WrittenDate.parse(written, true);

        assertThat(date).isNotNull();
        assertThat(date.at()).isEqualTo(LocalDateTime.parse("2026-03-03T09:52").atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
        assertThat(date.zone()).isNull();
        assertThat(date.timed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Tue, 3 Mar 2026 21:52:11 +0100", "dinsdag 3 maart 2026 21:52:11 CET", "3 maart 2026 om 21:52:11 CET", "03-03-2026 21:52:11 (GMT+01:00)", "3 maart 2026 21:52:11 GMT+1",
        "Tuesday, March 3, 2026, 09:52:11 PM GMT+1", "3 mrt 2026 20:52:11 UTC", "2026-03-03T20:52:11Z", "2026-03-03T21:52:11+01:00", "Tue, 3 Mar 2026 15:52:11 -0500",
        "3/3/2026 3:52:11 PM EST", "dinsdag 3 maart 2026 22:52:11 +02:00", "3. maaliskuuta 2026 klo 22.52.11 UTC+2", "3 March 2026 at 22:52:11 EET",
        "3 maart 2026 om 21:52:11 Midden-Europese standaardtijd +0100", "Tuesday, 3 March 2026, 9:52:11 p.m. CET"})
    void aWrittenZoneCounts(String written) {
        WrittenDate date = WrittenDate.parse(written, true);

        assertThat(date).isNotNull();
        assertThat(date.at()).isEqualTo(Instant.parse("2026-03-03T20:52:11Z"));
        assertThat(date.zone()).isNotNull();
    }

    @Test
    void daysComeFirstUnlessAnAmericanWroteIt() {
        assertThat(day("4/3/2026 16:52", true)).isEqualTo("2026-03-04T15:52:00Z");
        assertThat(day("3/4/2026 4:52 PM", true)).isEqualTo("2026-03-04T15:52:00Z");
        assertThat(day("4/3/2026 4:52 PM", false)).isEqualTo("2026-03-04T15:52:00Z");
        assertThat(day("4-3-2026 16:52", true)).isEqualTo("2026-03-04T15:52:00Z");
        assertThat(day("3/14/2026 16:52", false)).isEqualTo("2026-03-14T15:52:00Z");
        assertThat(day("3/4/2026 12:05 AM", true)).isEqualTo("2026-03-03T23:05:00Z");
        assertThat(day("14/3/2026 4:52 PM", true)).isEqualTo("2026-03-14T15:52:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gisteren", "31 februari 2026 10:00", "maart 2026", "12:30", "n.v.t.", "99-99-9999", "3 maart", "0000000000000000000000000", ":::", "+", "1.2.3.4.5.6", "20260303"})
    void whatIsNoDateGivesNone(String written) {
        assertThat(WrittenDate.parse(written, false)).isNull();
    }

    private static String day(String written, boolean english) {
        return String.valueOf(WrittenDate.parse(written, english).at());
    }
}
