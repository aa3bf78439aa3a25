package nl.collectieveinbox.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.collectieveinbox.RunningInbox;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import nl.collectieveinbox.archive.Register;
import nl.collectieveinbox.privacy.PrivacyResult;
import nl.collectieveinbox.privacy.Way;
import nl.collectieveinbox.privacy.WithheldMail;
import nl.collectieveinbox.privacy.WithheldMails;
import nl.collectieveinbox.search.SearchIndex;
import nl.collectieveinbox.search.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole run over mail with personal data: what must be hidden stands nowhere but in the raw files. */
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataTest {

    private static final Path FIXTURES = Path.of("mail-fixtures/personal-data");
    private static RunningInbox inbox;
    private static String said = "";

    @BeforeAll
    static void walkAll(CapturedOutput output) throws IOException {
        inbox = RunningInbox.start(Map.of());
        List<Path> mails = files(FIXTURES, ".eml");
        for (Path mail : mails) {
            inbox.drop(mail.getFileName().toString(), Files.readAllBytes(mail));
        }
        inbox.awaitWalked(mails.size());
        said = output.getAll();
    }

    @AfterAll
    static void stop() {
        inbox.close();
    }

    @Test
    void noHiddenNumberStandsInTheDatabase() {
        JdbcClient database = inbox.bean(JdbcClient.class);
        List<String> tables = database.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class).list();
        for (String table : tables) {
            List<String> rows = database.sql("select t::text from \"" + table + "\" t").query(String.class).list();
            assertHidden("table " + table, String.join("\n", rows));
        }
        assertThat(tables).contains("message_content", "extracted", "recognised", "fingerprint", "request");
    }

    @Test
    void noHiddenNumberStandsInTheIndex() throws IOException {
        Path index = inbox.home().resolve("data/index");
        for (Path file : files(index, "")) {
            assertHidden("index file", new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        for (String number : numbers()) {
            assertThat(inbox.bean(SearchIndex.class).search(SearchRequest.of(number, SearchRequest.Scope.EVERYTHING)).total()).isZero();
        }
    }

    @Test
    void noHiddenNumberIsToldByTheApi() {
        for (String path : List.of("messages?limit=100", "requests?limit=100", "duplicates?limit=100", "status",
                "analysis/2026", "search?q=cli%C3%ABnt")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertHidden(path, answer.body());
        }
    }

    @Test
    void noHiddenNumberStandsInTheLog() {
        assertThat(said).isNotBlank();
        assertHidden("the log", said);
    }

    @Test
    void aWithheldMessageIsClosedEverywhere() {
        JsonNode item = item("<i5.1803@stroomop.example>");
        assertThat(item.get("problem").asString()).isEqualTo("persoonsgegevens");
        assertThat(item.get("kind").asString()).isEqualTo("INDIVIDUAL");
        assertThat(item.get("subject").isNull()).isTrue();
        assertThat(item.get("from").isNull()).isTrue();
        assertThat(item.get("bodyText").isNull()).isTrue();
        assertThat(item.get("attachments").get(0).get("name").isNull()).isTrue();
        assertThat(item.get("attachments").get(0).get("state").asString()).isEqualTo("WITHHELD");
        HttpResponse<String> raw = get("messages/" + item.get("id").asLong() + "/raw");
        assertThat(raw.statusCode()).isEqualTo(403);
        assertThat(raw.headers().firstValue("content-type")).hasValueSatisfying(type -> assertThat(type).contains("problem+json"));
    }

    @Test
    void aGroupRequestWithANumberIsOnTheBoardAllTheSame() {
        JsonNode list = item("<fa38062ae224c114767a@duinvoet.example>");
        assertThat(list.get("problem").asString()).isEqualTo("persoonsgegevens");
        String reference = list.get("request").asString();
        JsonNode request = json(get("requests/" + reference).body());
        assertThat(request.get("facts").get("units").get("min").asInt()).isEqualTo(13);
        assertThat(request.get("facts").get("municipalities").get(0).asString()).isEqualTo("GM0505");
        request.get("evidence").forEach(evidence -> assertThat(evidence.get("quote").asString()).isEmpty());
    }

    @Test
    void numbersThatAreNoneWithholdNothing() {
        assertThat(item("<74d4d69087e4931348b9@rekenkracht.example>").get("problem").isNull()).isTrue();
    }

    private JsonNode item(String messageId) {
        for (JsonNode item : json(get("messages?limit=100").body()).get("items")) {
            if (messageId.equals(item.get("messageId").asString(""))) {
                return item;
            }
        }
        throw new AssertionError("No message " + messageId);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static HttpResponse<String> get(String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(inbox.url() + "/api/v1/" + path))
                    .header("Authorization", "Bearer let-me-in").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In no form, whatever separates the digits; which number it is must not stand in a test report either. */
    private static void assertHidden(String where, String text) {
        String bare = text.replaceAll("(?<=[0-9])[ .\\-/_\u00a0\u200b\u2009]{1,2}(?=[0-9])", "");
        for (String number : numbers()) {
            assertThat(text.contains(number) || bare.contains(number)).as("a hidden number in %s", where).isFalse();
        }
    }

    /** The digits of what the fixtures say must be hidden. */
    private static List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        for (Path file : files(FIXTURES, ".json")) {
            JsonNode hides = json(read(file)).get("hides");
            if (hides != null) {
                hides.forEach(each -> numbers.add(each.asString().replaceAll("[^0-9]", "")));
            }
        }
        List<String> whole = numbers.stream().filter(number -> number.length() >= 8).distinct().toList();
        assertThat(whole).isNotEmpty();
        return whole;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
