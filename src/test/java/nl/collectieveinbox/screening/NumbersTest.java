package nl.collectieveinbox.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(longs = {111222333, 999990019, 123456782, 10464554})
    void theKnownNumbersPass(long number) {
        assertThat(Digits.passEleven(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {123456789, 0, 999990018, 1234567, 9_999_900_190L})
    void othersDoNot(long number) {
        assertThat(Digits.passEleven(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "BSN 999990019", "bsn: 9999.90.019", "zijn burgerservicenummer is 999 990 019", "Sofi-nummer 999-990-019",
        "999990019 (bsn)", "BSN_999990019.pdf", "B.S.N. 999990019", "burger service nummer: 999990019", "BSN999990019",
        "bsnr. 99 99 90 019", "BSN van de cliënt die in maart komt: 999990019", "sofinr 999/990/019", "BSN 10464554",
        "BSN: 10.464.554", "bsn ９９９９９００１９", "BSN 9\u200b99990019", "BSN 999\u00a0990\u00a0019", "BSN: 9 9 9 9 9 0 0 1 9",
        "telefoon 078-0000012, BSN 999990019"})
    void whatIsCalledSoIsCertain(String text) {
        assertThat(tiers(text)).containsExactly(Tier.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "dhr. D. Voorbeeld, 999990019, geb. 01-02-2003", "999990019", "9999.90.019", "999 990 019", "999-990-019",
        "999–990–019", "cliënt 999990019 en zijn zus", "indicatie_999990019.pdf", "999990019_zorgplan.docx",
        "9 9 9 9 9 0 0 1 9", "9\n9\n9\n9\n9\n0\n0\n1\n9", "999\u202f990\u202f019", "999\u00ad990019", "٩٩٩٩٩٠٠١٩",
        "jansen999990019.pdf", "Jan\t999990019\t01-02-2003", "Jan;999990019;Dordrecht", "Jan,1,999990019,45",
        "999990019 01-02-2003", "9999.90.019 01-02-2003", "(999990019)", "*999990019*", "999990019."})
    void nineBareDigitsAreProbable(String text) {
        assertThat(tiers(text)).containsExactly(Tier.PROBABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "NL91ABNA0417164300", "NL91 ABNA 0417 1643 00", "IBAN 123456782", "rekeningnummer: 123456782", "+31 123456782",
        "0031-123456782", "+31 (0)123456782", "tel. 123456782", "Telefoonnummer 123 456 782", "T: 123456782",
        "KvK 24123456", "KvK-nummer 123456782", "AGB-code 123456782", "factuurnummer 123456782",
        "factuur met nummer 123456782", "ordernr. 123456782", "RSIN 123456782", "btw NL123456782B01", "NL123456782B01",
        "ons kenmerk 123456782", "€ 123.456.782", "123.456.782,00", "Meeting-ID: 123 456 782",
        "Vergaderings-id: 123 456 782", "123 456 782#", "https://teams.example/l/123456782/0", "0.123456782", "0,123456782",
        "123456782@sms.example", "2026-123456782", "650 720 680 710", "a1b2c3123456782ff", "1234567821", "12 345 678 2",
        "123456789", "078-123 45 67", "06 12 34 56 78", "123\n456\n782", "123\t456\t782", "Track & trace 123456782"})
    void whatIsCalledOtherwiseOrLooksOtherwiseIsNone(String text) {
        assertThat(tiers(text)).isEmpty();
    }

    @Test
    void eightDigitsAreAHint() {
        assertThat(tiers("nummer 10464554")).containsExactly(Tier.POSSIBLE);
        assertThat(tiers("geboren 01022003")).isEmpty();
        assertThat(tiers("op 20030201")).isEmpty();
    }

    @Test
    void theNearestNameCounts() {
        assertThat(tiers("BSN 999990019, factuur 123456782")).containsExactly(Tier.CERTAIN);
        assertThat(tiers("factuur 123456782, BSN 999990019")).containsExactly(Tier.CERTAIN);
        assertThat(tiers("Zie de bijgevoegde factuur. 999990019 is de cliënt")).containsExactly(Tier.PROBABLE);
    }

    @Test
    void aListOfNumbersIsFoundWhole() {
        assertThat(tiers("999 990 019 999 990 020 999 990 032")).hasSize(3);
        assertThat(tiers("999990019, 999990020, 999990032")).hasSize(3);
    }

    @Test
    void everyNumberIsFoundHoweverItIsParted() {
        Random random = new Random(20261122);
        List<String> separators = List.of("", ".", " ", "-", "\u00a0", "\u2009", "\u2011", "\u2013", "/", "_", "·");
        List<int[]> shapes = List.of(new int[] {4, 2, 3}, new int[] {3, 3, 3});
        for (int i = 0; i < 20_000; i++) {
            long number = anyNumber(random);
            String nine = "%09d".formatted(number);
            int[] shape = shapes.get(random.nextInt(2));
            String separator = separators.get(random.nextInt(separators.size()));
            String parted = nine.substring(0, shape[0]) + separator + nine.substring(shape[0], shape[0] + shape[1])
                    + separator + nine.substring(shape[0] + shape[1]);
            String text = words(random) + (random.nextBoolean() ? " " : "\n(") + parted + " " + words(random);
            assertThat(Numbers.in(text)).as("one of %s and %s", shape.length, separator)
                    .anySatisfy(hit -> assertThat(hit.number()).isEqualTo(number));
            Set<Long> known = Set.of(number);
            assertThat(Cover.text(text, known)).doesNotContain(parted).contains(Cover.MASK);
        }
    }

    @Test
    void numbersOfOtherKindsAreLeftAlone() {
        Random random = new Random(20261123);
        int falseAlarms = 0;
        for (int i = 0; i < 20_000; i++) {
            long nine = 100_000_000 + random.nextInt(900_000_000);
            String text = words(random) + " " + switch (random.nextInt(7)) {
                case 0 -> "tel. " + nine;
                case 1 -> "+31 " + nine;
                case 2 -> "NL%02dABNA0%d".formatted(random.nextInt(100), nine);
                case 3 -> "IBAN NL%02d RABO %04d %04d %02d".formatted(
                        random.nextInt(100), random.nextInt(10_000), random.nextInt(10_000), random.nextInt(100));
                case 4 -> "Postbus %d, %d AB Dordrecht, 0%d".formatted(random.nextInt(9000), 1000 + random.nextInt(9000), nine);
                case 5 -> "factuurnr " + nine;
                default -> "0%d-%03d %02d %02d".formatted(10 + random.nextInt(80), random.nextInt(1000), random.nextInt(100),
                        random.nextInt(100));
            } + " " + words(random);
            falseAlarms += Numbers.in(text).stream().anyMatch(hit -> hit.tier().withholds()) ? 1 : 0;
        }
        assertThat(falseAlarms).isZero();
    }

    static long anyNumber(Random random) {
        while (true) {
            long number = 10_000_000 + random.nextInt(990_000_000);
            if (Digits.passEleven(number)) {
                return number;
            }
        }
    }

    private static String words(Random random) {
        List<String> words = List.of("wij", "zoeken", "voor", "onze", "cliënt", "een", "kamer", "in", "Dordrecht", "met", "spoed");
        StringBuilder text = new StringBuilder("Beste");
        for (int i = 0; i < random.nextInt(12); i++) {
            text.append(' ').append(words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }

    private static List<Tier> tiers(String text) {
        return Numbers.in(text).stream().map(Hit::tier).toList();
    }
}
