package nl.collectieveinbox.unwrapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.collectieveinbox.mail.Address;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WroteTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Op 3-mrt.-2026, om 09:52 heeft Rob Kamphuis <rob@waterlelie.example> het volgende geschreven:",
        "Op 3 mrt. 2026 om 09:52 schreef Rob Kamphuis <rob@waterlelie.example>:",
        "Op di 3 mrt 2026 om 09:52 schreef Rob Kamphuis <rob@waterlelie.example>:",
        "Op dinsdag 3 maart 2026 09:52 schreef Rob Kamphuis <rob@waterlelie.example>:",
        "Op 3-3-2026 om 9:52 schreef Rob Kamphuis:",
        "Op 3 mrt 2026 om 09:52 heeft Rob Kamphuis het volgende geschreven:",
        "Op 3 mrt. 2026, om 09:52 heeft Rob Kamphuis\n<rob@waterlelie.example> het volgende geschreven:",
        "Rob Kamphuis <rob@waterlelie.example> schreef op 3 maart 2026 09:52:",
        "Op 3 maart 2026 09:52:00 schreef \"Rob Kamphuis\" <rob@waterlelie.example>:",
        "On 3-Mar-2026, at 9:52 AM, Rob Kamphuis <rob@waterlelie.example> wrote:",
        "On Mar 3, 2026, at 9:52 AM, Rob Kamphuis <\nrob@waterlelie.example>\nwrote:",
        "On Tue, Mar 3, 2026 at 9:52 AM Rob Kamphuis <rob@waterlelie.example>\nwrote:",
        "On 03/03/2026 09:52 AM, Rob Kamphuis wrote:",
        "On March 3, 2026 at 9:52 AM, Rob Kamphuis wrote:",
        "Le 3 mars 2026 à 09:52, Rob Kamphuis <rob@waterlelie.example<mailto:rob@waterlelie.example>> a écrit :",
        "Am 03.03.2026 um 09:52 schrieb Rob Kamphuis <rob@waterlelie.example>:",
        "Am Di., 3. März 2026 um 09:52 Uhr schrieb Rob Kamphuis <rob@waterlelie.example>:",
        "W dniu 3 marca 2026 09:52 użytkownik Rob Kamphuis <rob@waterlelie.example>\nnapisał:",
        "Den 3 mars, 2026 09:52:00, Rob Kamphuis (rob@waterlelie.example) skrev:",
        "På 3 mars 2026 på 09:52:00, Rob Kamphuis (rob@waterlelie.example) skrev:",
        ">>> Rob Kamphuis <rob@waterlelie.example> 3-3-2026 9:52 >>>"})
    void theSentenceNamesWriterAndTime(String written) {
        List<Line> lines = Line.of("Zie onder.\n\n" + written);
        Wrote wrote = Wrote.endingAt(lines, lines.size() - 1, 0);

        assertThat(wrote).isNotNull();
        assertThat(wrote.first()).isEqualTo(2);
        assertThat(wrote.from()).isEqualTo(new Address("Rob Kamphuis", written.contains("@") ? "rob@waterlelie.example" : ""));
        assertThat(wrote.sent()).isNotNull();
        assertThat(wrote.sent().at()).isEqualTo(LocalDateTime.parse("2026-03-03T09:52").atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Op de vraag van vorige week schreef Rob:", "Zoals Rob op 3 maart schreef:", "Op het formulier staat:", "Rob schreef mij in 2025:", "Bel 078-000 00 12 of mail rob@waterlelie.example:",
        "Op 3 maart om 9 uur:", "geschreven:", ":"})
    void whatPeopleWriteIsNoSuchSentence(String written) {
        List<Line> lines = Line.of(written);

        assertThat(Wrote.endingAt(lines, 0, 0)).isNull();
    }
}
