package nl.collectieveinbox.duplicates.arrivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceErrorTest {

    private static final String SOURCE = """
            family: 01-test
            shows: what is wrong
            requests:
              - id: T1
                from: {name: Jan Smit, address: jan@smit.example}
                organisation: Smit
                subject: Vraag
                body: Wij zoeken acht studio's.
                facts: {targetGroups: [LVB], municipalities: [GM0610], places: 8}
                arrivals:
                  - {road: first, at: 2026-03-03T09:52+01:00}
                  - {road: forward, client: outlook-nl, by: {name: Karin, address: karin@woonkracht.example}, at: 2026-04-01T09:00+02:00}
            """;

    @TempDir
    Path folder;

    @Test
    void aGoodSourceGivesItsMail() throws IOException {
        Files.writeString(folder.resolve("01-test.yml"), SOURCE);

        assertThat(Arrivals.of(folder, false)).hasSize(2).allSatisfy(arrival ->
                assertThat(arrival.facts().places()).isEqualTo(new Facts.Range(8, 8)));
    }

    @Test
    void whatIsWrongIsNamedWithFileLineAndReason() {
        refused("road: first", "road: fax", 11, "\"fax\" is none of");
        refused("client: outlook-nl", "client: lotus", 12, "\"lotus\" is none of");
        refused("client: outlook-nl", "clent: outlook-nl", 12, "\"clent\" is not known here");
        refused("09:52+01:00", "09:52+02:00", 11, "the offset from UTC is then +01:00");
        refused("2026-04-01T09:00+02:00", "2026-03-02T09:00+01:00", 12, "before the message was sent");
        refused("2026-04-01T09:00+02:00", "april", 12, "\"april\" is no moment");
        refused("smit.example", "smit.nl", 5, "no address on a .example domain");
        refused("GM0610", "Sliedrecht", 9, "no CBS code");
        refused("organisation: Smit", "organization: Smit", 4, "\"organisation\" is missing");
        refused("    facts", "   facts", 9, "no valid YAML");
        refused("places: 8}", "places: {min: 9, max: 8}}", 9, "the least is more");
    }

    private void refused(String good, String bad, int line, String reason) {
        assertThat(SOURCE).contains(good);
        assertThatThrownBy(() -> {
            Files.writeString(folder.resolve("01-test.yml"), SOURCE.replace(good, bad));
            Arrivals.of(folder, false);
        }).isInstanceOf(SourceError.class).hasMessageContaining("01-test.yml, line " + line + ": ").hasMessageContaining(reason);
    }
}
