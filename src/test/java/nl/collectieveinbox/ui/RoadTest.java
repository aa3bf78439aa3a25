package nl.collectieveinbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.privacy.MailView;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.ui.Road.Part;
import nl.collectieveinbox.ui.Road.Station;
import nl.collectieveinbox.unwrapping.Hop;
import org.junit.jupiter.api.Test;

class RoadTest {

    private static final Instant ASKED = Instant.parse("2026-03-03T08:52:00Z");
    private static final Instant PASSED = Instant.parse("2026-03-16T10:02:00Z");
    private static final Address ROB = new Address("Rob Kamphuis", "r.kamphuis@waterlelie.example");
    private static final Address KARIN = new Address("Karin de Bruin", "k.debruin@woonkracht.example");
    private static final Address US = new Address("", "collectief@wonen-drechtsteden.example");

    private final Road road = new Road(Region.read(java.nio.file.Path.of("config/region.yml")));

    @Test
    void whoWritesToUsHimselfIsOneStepAway() {
        List<Station> stations = road.of(mail(ROB, List.of(US), List.of()), "");
        assertThat(stations).extracting(Station::part).containsExactly(Part.ASKS, Part.US);
        assertThat(stations.getFirst().organisation()).isEqualTo("Waterlelie");
        assertThat(stations.getFirst().at()).isEqualTo(PASSED);
    }

    @Test
    void corporationsThatWereAskedAsWellStandBetween() {
        List<Station> stations = road.of(mail(ROB, List.of(US, new Address("", "info@rhiant.example")), List.of()), "");
        assertThat(stations).extracting(Station::part).containsExactly(Part.ASKS, Part.ASKED, Part.US);
        assertThat(stations.get(1).organisation()).isEqualTo("Rhiant");
    }

    @Test
    void whoPassesOnStandsOnceThoughItWasAskedToo() {
        Hop first = hop(ROB, List.of(new Address("", "info@woonkracht.example")));
        List<Station> stations = road.of(mail(KARIN, List.of(US), List.of(first)), "");
        assertThat(stations).extracting(Station::part).containsExactly(Part.ASKS, Part.PASSED_ON, Part.US);
        assertThat(stations).extracting(Station::organisation).startsWith("Waterlelie", "Woonkracht10");
        assertThat(stations).extracting(Station::at).startsWith(ASKED, PASSED);
        assertThat(stations.getFirst().evidence()).contains("Van: Rob");
    }

    @Test
    void everyoneOfALongRoadStandsOnIt() {
        Address unknown = new Address("Tess", "tess@gmail.example");
        List<Station> stations = road.of(
                mail(KARIN, List.of(US), List.of(hop(unknown, List.of(ROB)), hop(ROB, List.of(KARIN)))), "De Vlier");
        assertThat(stations).extracting(Station::part)
                .containsExactly(Part.ASKS, Part.PASSED_ON, Part.PASSED_ON, Part.US);
        assertThat(stations.getFirst().organisation()).as("named by the request where the domain says nothing").isEqualTo("De Vlier");
    }

    private static Hop hop(Address from, List<Address> to) {
        return new Hop(from, to, List.of(), ASKED, null, "Vraag", "tekst", List.of(), Hop.Layer.INLINE, 1, "Van: " + from.shown());
    }

    private static MailView mail(Address from, List<Address> to, List<Hop> chain) {
        ReadMessage message = new ReadMessage(List.of(), List.of(), List.of(), "Vraag", from, List.of(), to, List.of(), PASSED,
                Map.of(), "tekst", "", List.of(), List.of(), List.of(), "test");
        return new MailView(1, PASSED, 1, MessageKind.REQUEST, "", "", message, "tekst", chain, List.of(), List.of(), null);
    }
}
