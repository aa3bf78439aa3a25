package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.collectieveinbox.TestDatabase;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.region.Region;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecognitionsTest {

    private final Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));
    private final DataSource source = TestDatabase.fresh();
    private final JdbcClient database = JdbcClient.create(source);
    private final Recognitions recognitions = new Recognitions(database);

    @Test
    void whatWasRecognisedIsFoundAgainAsItWas() {
        Recognised m03 = recogniser.recognise(TwelveMails.M03, List.of());
        Recognised m09 = recogniser.recognise(TwelveMails.M09, List.of());
        long one = message();
        long two = message();

        recognitions.saveAll(Map.of(one, m03, two, m09));

        assertThat(recognitions.find(one)).contains(m03);
        assertThat(recognitions.find(two)).contains(m09);
        assertThat(recognitions.find(two + 1)).isEmpty();
    }

    @Test
    void aKindThatAPersonChoseOutlivesTheNextReading() {
        long id = message();
        recognitions.saveAll(Map.of(id, recogniser.recognise(TwelveMails.M12, List.of())));

        recognitions.correctKind(id, MessageKind.REQUEST, "Karin", "Dit is toch een vraag.");
        recognitions.saveAll(Map.of(id, recogniser.recognise(TwelveMails.M12, List.of())));

        assertThat(recognitions.find(id)).get().extracting(Recognised::kind, Recognised::kindReason)
                .containsExactly(MessageKind.REQUEST, "Dit is toch een vraag.");
    }

    @Test
    void aTextWithNulAndHalfACharacterIsKept() {
        long id = message();
        recognitions.saveAll(Map.of(id, recogniser.recognise(
                Letter.from("", "x@y.example").subject("a\0b").text("nul \0 half \ud83d heel \ud83d\ude00").read(), List.of())));

        assertThat(recognitions.find(id).orElseThrow().ownText()).isEqualTo("nul \ufffd half \ufffd heel \ud83d\ude00");
    }

    @Test
    void nothingToSaveIsNothingDone() {
        recognitions.saveAll(Map.of());
    }

    private long message() {
        return database.sql("insert into message (sha256, size_bytes, received_at, registered_at) values ('x', 1, now(), now()) returning id")
                .query(Long.class).single();
    }
}
