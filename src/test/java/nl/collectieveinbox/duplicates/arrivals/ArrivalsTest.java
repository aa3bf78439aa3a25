package nl.collectieveinbox.duplicates.arrivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.collectieveinbox.duplicates.arrivals.ReadArrivals.Read;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.unwrapping.Unwrapped;
import org.apache.tika.Tika;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final Path FOLDER = Path.of("mail-fixtures", "duplicates");
    /** A copy is the same message, and so is what a list hands on. */
    private static final Set<String> SAME_MESSAGE = Set.of("copy", "cc-list");
    private static final List<Arrival> ALL = Arrivals.of(FOLDER, true);

    private static List<Arrival> arrivals() {
        return ALL.stream().filter(arrival -> !arrival.followUp()).toList();
    }

    private static List<Arrival> open() {
        return ALL.stream().filter(Arrival::open).toList();
    }

    @Test
    void thereIsEnoughOfEverything() {
        assertThat(arrivals().stream().map(Arrival::request).distinct()).hasSizeGreaterThanOrEqualTo(130);
        assertThat(arrivals()).hasSizeGreaterThanOrEqualTo(650);
        assertThat(Arrivals.hardPairs(FOLDER, true)).hasSizeGreaterThanOrEqualTo(90);
    }

    @Test
    void everyRoadIsTravelled() {
        assertThat(roads(false)).isEqualTo(Road.ARRIVALS.keySet());
        assertThat(roads(true)).isEqualTo(Road.FOLLOW_UPS.keySet());
    }

    private static Set<String> roads(boolean followUps) {
        return ALL.stream().filter(arrival -> arrival.followUp() == followUps).map(Arrival::road).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aFifthOfTheFamiliesIsShut() {
        Map<String, Boolean> families = ALL.stream().collect(Collectors.toMap(Arrival::family, Arrival::open, (one, other) -> one));
        double shut = families.values().stream().filter(open -> !open).count();

        assertThat(shut / families.size()).isBetween(0.15, 0.25);
        assertThat(Arrivals.of(FOLDER, false)).allMatch(Arrival::open).hasSameSizeAs(open());
        assertThat(Arrivals.hardPairs(FOLDER, false)).allMatch(HardPair::open);
    }

    @Test
    void theSameSourcesGiveTheSameBytes() {
        List<Arrival> again = Arrivals.of(FOLDER, true);

        assertThat(again).hasSameSizeAs(ALL);
        for (int i = 0; i < ALL.size(); i++) {
            assertThat(again.get(i).raw()).as(ALL.get(i).id()).isEqualTo(ALL.get(i).raw());
        }
    }

    @Test
    void everyLineEndsAsMailDoesAndIsShortEnough() {
        for (Arrival arrival : ALL) {
            String raw = new String(arrival.raw(), StandardCharsets.ISO_8859_1);
            assertThat(raw.replace("\r\n", "")).as(arrival.id()).doesNotContain("\n", "\r");
            assertThat(raw.lines().mapToInt(String::length).max().orElse(0)).as(arrival.id()).isLessThanOrEqualTo(998);
            assertThat(raw.chars().allMatch(c -> c < 128)).as(arrival.id()).isTrue();
        }
    }

    @Test
    void everyMessageIsReadWithoutARemark() {
        try (ReadArrivals room = new ReadArrivals()) {
            for (Arrival arrival : ALL) {
                ReadMessage message = room.read(arrival.raw()).message();
                assertThat(message.remarks()).as(arrival.id()).isEmpty();
                assertThat(message.subject()).as(arrival.id()).isNotBlank();
                assertThat(message.from().address()).as(arrival.id()).endsWith(".example");
                assertThat(message.messageIds()).as(arrival.id()).hasSize(1);
                assertThat(message.text()).as(arrival.id()).doesNotContain("\uFFFD");
                assertThat(message.sentAt()).as(arrival.id()).isBeforeOrEqualTo(arrival.receivedAt());
            }
        }
    }

    @Test
    void everyMessageHasItsOwnIdUnlessItIsTheSameMessage() {
        try (ReadArrivals room = new ReadArrivals()) {
            Set<String> seen = new HashSet<>();
            for (Arrival arrival : ALL) {
                boolean fresh = seen.add(room.read(arrival.raw()).message().messageId().orElseThrow());
                assertThat(fresh).as(arrival.id()).isEqualTo(!SAME_MESSAGE.contains(arrival.road()));
            }
        }
    }

    @Test
    void everyDocumentCanBeOpened() throws Exception {
        Tika tika = new Tika();
        try (ReadArrivals room = new ReadArrivals()) {
            for (Arrival arrival : open()) {
                Read read = room.read(arrival.raw());
                for (var attachment : read.message().attachments()) {
                    String text = attachment.inline() ? "picture" : tika.parseToString(new java.io.ByteArrayInputStream(read.bytes(attachment)));
                    assertThat(text).as(arrival.id() + " " + attachment.name()).isNotBlank();
                }
            }
        }
    }

    /** A few may be too hard for it; that is for the rooms to mend, not for this mail. */
    @Test
    void behindAForwardTheProductFindsWhoAsked() {
        Map<String, Set<String>> writers;
        try (ReadArrivals room = new ReadArrivals()) {
            Map<Arrival, Read> read = open().stream().collect(Collectors.toMap(arrival -> arrival, arrival -> room.read(arrival.raw())));
            writers = read.entrySet().stream().filter(each -> !each.getKey().road().startsWith("forward")).collect(Collectors.groupingBy(
                    each -> each.getKey().request(), Collectors.mapping(each -> each.getValue().message().from().address(), Collectors.toSet())));
            List<Arrival> forwards = open().stream().filter(arrival -> arrival.road().startsWith("forward")).toList();
            List<String> lost = forwards.stream().filter(arrival -> !finds(read.get(arrival).unwrapped(), writers.get(arrival.request())))
                    .map(Arrival::toString).toList();
            System.out.println("behind " + (forwards.size() - lost.size()) + " of " + forwards.size() + " forwards the writer is found; not behind " + lost);
            assertThat(lost).hasSizeLessThanOrEqualTo(forwards.size() / 20);
        }
    }

    private static boolean finds(Unwrapped unwrapped, Set<String> writers) {
        return unwrapped.original().filter(hop -> writers.contains(hop.from().address())).isPresent();
    }
}
