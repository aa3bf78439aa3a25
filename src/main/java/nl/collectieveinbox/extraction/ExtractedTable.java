package nl.collectieveinbox.extraction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.collectieveinbox.mail.AttachmentState;
import nl.collectieveinbox.mail.ReadMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was read before. */
final class ExtractedTable {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();
    private final int version;
    private final boolean ocr;

    /**
     * @param version of the reader; what an older one read is not known any more
     * @param ocr whether scans can be read now; then what waited for that is not known any more
     */
    ExtractedTable(JdbcClient jdbc, Clock clock, int version, boolean ocr) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.version = version;
        this.ocr = ocr;
    }

    Map<String, Extracted> known(Collection<String> sha256) {
        return jdbc.sql("""
                        select sha256, state, reason, text, characters, inside, messages from extracted
                        where sha256 = any(:wanted) and version >= :version and not (:ocr and state = 'NEEDS_OCR')""")
                .param("wanted", sha256.toArray(String[]::new))
                .param("version", version)
                .param("ocr", ocr)
                .query(this::row)
                .list()
                .stream()
                .collect(Collectors.toMap(Extracted::sha256, Function.identity()));
    }

    void keep(Extracted extracted) {
        jdbc.sql("""
                        insert into extracted (sha256, version, state, reason, text, characters, inside, messages, extracted_at)
                        values (:sha256, :version, :state, :reason, :text, :characters, :inside::jsonb, :messages::jsonb, :at)
                        on conflict (sha256) do update set version = excluded.version, state = excluded.state,
                            reason = excluded.reason, text = excluded.text, characters = excluded.characters,
                            inside = excluded.inside, messages = excluded.messages, extracted_at = excluded.extracted_at""")
                .param("sha256", extracted.sha256())
                .param("version", version)
                .param("state", extracted.state().name())
                .param("reason", extracted.reason())
                .param("text", extracted.text())
                .param("characters", extracted.characters())
                .param("inside", json.writeValueAsString(extracted.inside()))
                .param("messages", json.writeValueAsString(extracted.messages()))
                .param("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .update();
    }

    void forget(String sha256) {
        jdbc.sql("delete from extracted where sha256 = :sha256").param("sha256", sha256).update();
    }

    private Extracted row(ResultSet row, int number) throws SQLException {
        List<Inner> inside = json.readValue(row.getString("inside"), new TypeReference<List<Inner>>() {});
        return new Extracted(row.getString("sha256"), AttachmentState.valueOf(row.getString("state")),
                row.getString("reason"), row.getString("text"), row.getLong("characters"), inside,
                json.readValue(row.getString("messages"), new TypeReference<List<ReadMessage>>() {}));
    }
}
