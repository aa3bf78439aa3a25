package nl.collectieveinbox.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.collectieveinbox.TestDatabase;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.Blob;
import nl.collectieveinbox.mail.ReadMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ReadingsTest {

    private final DataSource source = TestDatabase.fresh();
    private final Readings readings = new Readings(
            new JdbcTemplate(source), new TransactionTemplate(new DataSourceTransactionManager(source)));

    @BeforeEach
    void threeMessages() {
        new JdbcTemplate(source).update("""
                insert into message (sha256, size_bytes, received_at, registered_at)
                select repeat('a', 64), 1, now(), now() from generate_series(1, 3)""");
    }

    @Test
    void aReadingComesBackAsItWas() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("x-zzz-later", List.of("a", "b"));
        headers.put("subject", List.of("h\u00e9"));
        headers.put("a", List.of());
        ReadMessage enclosed = reading("in", List.of());
        ReadMessage read = new ReadMessage(
                List.of("<a@x.example>", "<b@x.example>"), List.of("<c@x.example>"), List.of(), "h\u00e9 \ud83c\udfe0",
                new Address("Zorg", "zorg@lentehuis.example"), List.of(), List.of(new Address("", "x@y.example")),
                List.of(), Instant.parse("2026-03-02T08:00:00Z"), headers, "tekst\n", "<p>tekst</p>",
                List.of(attachment("1.pdf"), attachment("2.pdf")), List.of(enclosed), List.of("vreemd"), "angus");

        readings.save(1, read);

        assertThat(readings.find(1)).contains(read);
        assertThat(readings.find(1).orElseThrow().headers().keySet())
                .as("in order of appearance").containsExactly("x-zzz-later", "subject", "a");
        assertThat(readings.attachments(1)).containsExactly(
                new AttachmentRow(1, 0, attachment("1.pdf")), new AttachmentRow(1, 1, attachment("2.pdf")));
        assertThat(readings.find(2)).isEmpty();
    }

    @Test
    void aSecondReadingTakesThePlaceOfTheFirst() {
        readings.save(1, reading("eerst", List.of(attachment("1.pdf"), attachment("2.pdf"))));
        readings.save(1, reading("daarna", List.of(attachment("3.pdf"))));

        assertThat(readings.find(1).orElseThrow().subject()).isEqualTo("daarna");
        assertThat(readings.attachments(1)).extracting(row -> row.attachment().name()).containsExactly("3.pdf");
    }

    @Test
    void charactersThatADatabaseCannotHoldAreLeftOut() {
        String odd = "a\u0000b\ud800c\udc00\ud83c\udfe0";
        ReadMessage inside = reading(odd, List.of());
        ReadMessage read = new ReadMessage(List.of(odd), List.of(odd), List.of(odd), odd, new Address(odd, odd),
                List.of(), List.of(new Address(odd, odd)), List.of(), null, Map.of(odd, List.of(odd)), odd, odd,
                List.of(new Attachment(odd, odd, new Blob("b".repeat(64), 1), true, odd, 0)),
                List.of(inside), List.of(odd), odd);

        readings.save(1, read);

        String clean = "ab\ufffdc\ufffd\ud83c\udfe0";
        ReadMessage found = readings.find(1).orElseThrow();
        assertThat(found.subject()).isEqualTo(clean);
        assertThat(found.headers()).containsEntry(clean, List.of(clean));
        assertThat(found.enclosed().getFirst().subject()).isEqualTo(clean);
        assertThat(found.attachments().getFirst().name()).isEqualTo(clean);
        assertThat(found.to()).containsExactly(new Address(clean, clean));
    }

    @Test
    void manyReadingsAreSavedTogether() {
        readings.saveAll(Map.of(1L, reading("een", List.of(attachment("1.pdf"))), 2L, reading("twee", List.of()),
                3L, reading("drie", List.of(attachment("3.pdf")))));
        readings.saveAll(Map.of());

        assertThat(readings.find(2).orElseThrow().subject()).isEqualTo("twee");
        assertThat(readings.attachments(3)).hasSize(1);
    }

    @Test
    void messagesFiftyDeepAndAVeryLongHeaderAreKept() {
        ReadMessage read = reading("bodem", List.of());
        for (int depth = 0; depth < 50; depth++) {
            ReadMessage inner = read;
            read = new ReadMessage(List.of(), List.of(), List.of("x".repeat(1_000_000)), "laag", Address.NOBODY,
                    List.of(), List.of(), List.of(), null, Map.of("h".repeat(5_000), List.of()), "", "", List.of(),
                    new ArrayList<>(List.of(inner)), List.of(), "angus");
        }

        readings.save(1, read);

        assertThat(readings.find(1)).contains(read);
    }

    static ReadMessage reading(String subject, List<Attachment> attachments) {
        return new ReadMessage(List.of(), List.of(), List.of(), subject, Address.NOBODY, List.of(), List.of(),
                List.of(), null, Map.of(), "", "", attachments, List.of(), List.of(), "angus");
    }

    private static Attachment attachment(String name) {
        return new Attachment(name, "application/pdf", new Blob("c".repeat(64), 12), false, "id@x", 1);
    }
}
