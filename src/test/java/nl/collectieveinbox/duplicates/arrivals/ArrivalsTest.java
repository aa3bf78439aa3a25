package nl.collectieveinbox.duplicates.arrivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.collectieveinbox.duplicates.arrivals.ReadArrivals.Read;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.unwrapping.Unwrapped;
import org.apache.tika.Tika;
import org.apache.tika.exception.TikaException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final Path FOLDER = Path.of("mail-fixtures", "duplicates");
    /** A copy is the same message, and so is what a list hands on. */
    private static final Set<String> SAME_MESSAGE = Set.of("copy", "cc-list");
    private static final List<Arrival> ALL = Arrivals.of(FOLDER, true);
    private static final Map<Arrival, Read> READ = new LinkedHashMap<>();

    @BeforeAll
    static void theProductReadsThem() {
        try (ReadArrivals room = new ReadArrivals()) {
            ALL.forEach(arrival -> READ.put(arrival, room.read(arrival.raw())));
        }
    }

    private static List<Arrival> arrivals() {
        return ALL.stream().filter(arrival -> !arrival.followUp()).toList();
    }

    private static List<Arrival> open() {
        return ALL.stream().filter(Arrival::open).toList();
    }

    @Test
    void thereIsEnoughOfEverything() {
        assertThat(arrivals().stream().map(Arrival::request).distinct()).hasSizeGreaterThanOrEqualTo(85);
        assertThat(arrivals()).hasSizeGreaterThanOrEqualTo(420);
        assertThat(Arrivals.hardPairs(FOLDER, true)).hasSizeGreaterThanOrEqualTo(60);
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
    void theSameSourcesGiveTheSameBytesWhereverTheyAreMade() {
        List<Arrival> again = inTokyo(() -> Arrivals.of(FOLDER, true));

        assertThat(again).hasSameSizeAs(ALL);
        for (int i = 0; i < ALL.size(); i++) {
            assertThat(Arrays.equals(again.get(i).raw(), ALL.get(i).raw())).as(ALL.get(i).id()).isTrue();
        }
    }

    private static <T> T inTokyo(Supplier<T> made) {
        TimeZone here = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        try {
            return made.get();
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void everyLineEndsAsMailDoesAndIsShortEnough() {
        for (Arrival arrival : ALL) {
            String raw = new String(arrival.raw(), StandardCharsets.ISO_8859_1);
            assertThat(raw.replace("\r\n", "").chars().anyMatch(c -> c == '\n' || c == '\r')).as(arrival.id()).isFalse();
            assertThat(raw.lines().mapToInt(String::length).max().orElse(0)).as(arrival.id()).isLessThanOrEqualTo(998);
            assertThat(raw.chars().allMatch(c -> c < 128)).as(arrival.id()).isTrue();
        }
    }

    @Test
    void everyMessageIsReadWithoutARemark() {
        READ.forEach((arrival, read) -> {
            ReadMessage message = read.message();
            assertThat(message.remarks()).as(arrival.id()).isEmpty();
            assertThat(message.subject().isBlank()).as(arrival.id()).isFalse();
            assertThat(message.from().address()).as(arrival.id()).endsWith(".example");
            assertThat(message.messageIds()).as(arrival.id()).hasSize(1);
            assertThat(message.text().contains("\uFFFD")).as(arrival.id()).isFalse(); // never prints a shut mail
            assertThat(message.sentAt()).as(arrival.id()).isBeforeOrEqualTo(arrival.receivedAt());
        });
    }

    @Test
    void everyMessageHasItsOwnIdUnlessItIsTheSameMessage() {
        Set<String> seen = new HashSet<>();
        READ.forEach((arrival, read) -> assertThat(seen.add(read.message().messageId().orElseThrow())).as(arrival.id())
                .isEqualTo(!SAME_MESSAGE.contains(arrival.road())));
    }

    @Test
    void aCopyIsTheSameToTheLastByte() {
        List<Arrival> copies = ALL.stream().filter(arrival -> arrival.road().equals("copy")).toList();
        assertThat(copies).isNotEmpty().allSatisfy(copy -> assertThat(ALL.stream().filter(other -> other != copy && other.request().equals(copy.request())
                && Arrays.equals(other.raw(), copy.raw())).count()).as(copy.id()).isPositive());
    }

    @Test
    void everyDocumentCanBeOpened() throws IOException, TikaException {
        Tika tika = new Tika();
        for (Arrival arrival : open()) {
            Read read = READ.get(arrival);
            for (Attachment attachment : read.message().attachments()) {
                String text = attachment.inline() ? "picture" : tika.parseToString(new ByteArrayInputStream(read.bytes(attachment)));
                assertThat(text).as(arrival.id() + " " + attachment.name()).isNotBlank();
            }
        }
    }

    /** A few may be too hard for it; that is for the rooms to mend, not for this mail. */
    @Test
    void behindAForwardTheProductFindsWhoAsked() {
        Map<String, Set<String>> writers = open().stream().filter(arrival -> !isForward(arrival)).collect(Collectors.groupingBy(Arrival::request,
                Collectors.mapping(arrival -> READ.get(arrival).message().from().address(), Collectors.toSet())));
        List<Arrival> forwards = open().stream().filter(ArrivalsTest::isForward).toList();
        List<Arrival> lost = forwards.stream().filter(arrival -> !finds(READ.get(arrival).unwrapped(), writers.get(arrival.request()))).toList();

        System.out.println("behind " + (forwards.size() - lost.size()) + " of " + forwards.size() + " forwards the writer is found; not behind " + lost);
        assertThat(lost).hasSizeLessThanOrEqualTo(forwards.size() / 20);
    }

    private static boolean isForward(Arrival arrival) {
        return arrival.road().startsWith("forward");
    }

    private static boolean finds(Unwrapped unwrapped, Set<String> writers) {
        return unwrapped.original().filter(hop -> writers.contains(hop.from().address())).isPresent();
    }
}
