package nl.collectieveinbox.unwrapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Blocks with pieces cut out, doubled, moved and replaced; the seed stands in the name of the assertion. */
class MutatedForwardsTest {

    private static final String[] PIECES = {"\n", ">", "> ", "|", ":", "@", "<", ">>", "\"", "*", "\t", " ", "Van:", "Aan:", "De:", "-----", "\u00a0", "\ufeff", "\uff1a", "schreef", " wrote:", "3",
        "31-02-2026", "+99", "GMT+", "26:61", "[mailto:", "(", ",", ";", "namens", "\ud83d", "\u0130", "Forwarded message", "p.m.", "10h", "1.2.3"};

    @ParameterizedTest
    @EnumSource(Client.class)
    void noTextBreaksIt(Client client) {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            Language[] languages = Language.values();
            StringBuilder text = new StringBuilder("Hoi\n\n" + client.forward(languages[random.nextInt(languages.length)],
                    client.forward(languages[random.nextInt(languages.length)], "Hallo\n")));
            for (int i = random.nextInt(12); i >= 0; i--) {
                mutate(text, random);
            }
            Chains read = Chains.in(random.nextBoolean() ? "FW: x" : "x", text.toString());
            assertThat(read.start()).as("seed %d", seed).isBetween(0, Line.of(text.toString()).size());
            for (int i = 0; i < read.size(); i++) {
                InlineHop hop = read.hop(i);
                assertThat(hop.start()).as("seed %d", seed).isLessThanOrEqualTo(hop.headerStart());
                assertThat(hop.headerStart()).as("seed %d", seed).isLessThan(hop.headerEnd());
                assertThat(hop.headerEnd()).as("seed %d", seed).isLessThanOrEqualTo(hop.bodyEnd());
                assertThat(hop.bodyEnd()).as("seed %d", seed).isLessThanOrEqualTo(hop.end());
                assertThat(hop.end()).as("seed %d", seed).isLessThanOrEqualTo(i == 0 ? Line.of(text.toString()).size() : read.hop(i - 1).end());
            }
        }
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(20));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
            default -> text.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
        }
        if (text.isEmpty()) {
            text.append('x');
        }
    }
}
