package nl.collectieveinbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import nl.collectieveinbox.pipeline.SetAside;
import nl.collectieveinbox.privacy.NotAllowed;
import nl.collectieveinbox.privacy.OriginalMail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the mailbox to the board, on every message of {@code mail-fixtures}, seen through the API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholePathTest {

    private static final Path FIXTURES = Path.of("mail-fixtures");

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, JsonNode> expected = new HashMap<>();
    private final Map<String, JsonNode> byMessageId = new HashMap<>();
    private RunningInbox inbox;
    private List<JsonNode> messages;

    @BeforeAll
    void theDemoIsWalkedToItsEnd() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
                expected.put(FIXTURES.relativize(file).toString().replace(".json", ""), json.readTree(Files.readString(file)));
            }
        }
        assertThat(expected).hasSizeGreaterThan(40);
        inbox = RunningInbox.start(Map.of("inbox.demo.folder", FIXTURES.toString()));
        inbox.awaitWalked(expected.size());
        messages = all("/messages");
        messages.forEach(message -> byMessageId.put(message.path("messageId").asString(""), message));
    }

    @AfterAll
    void stop() {
        inbox.close();
    }

    @Test
    void theStatusSaysThatEverythingOnTheServerIsRegisteredAndWalked() {
        JsonNode status = get("/status");
        assertThat(status.at("/mailbox/onServer").asLong()).isEqualTo(expected.size());
        assertThat(status.at("/mailbox/registered").asLong()).isEqualTo(expected.size());
        assertThat(status.at("/mailbox/problem").isNull()).isTrue();
        assertThat(status.at("/pipeline/waiting").asLong() + status.at("/pipeline/working").asLong()).isZero();
        assertThat(status.at("/search/documents").asLong()).isEqualTo(status.at("/pipeline/done").asLong());
    }

    @Test
    void everyMessageIsThereOnceWithItsBytes() throws Exception {
        assertThat(messages).hasSize(expected.size());
        JsonNode first = byMessageId.get("<a1.0303@merwestroom.example>");
        HttpResponse<byte[]> raw = http.send(
                request("/messages/" + first.path("id").asLong() + "/raw", "let-me-in"), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(raw.headers().firstValue("Content-Type")).hasValue("message/rfc822");
        assertThat(raw.body()).isEqualTo(Files.readAllBytes(FIXTURES.resolve("requests/m01-base-request.eml")));
    }

    @Test
    void theTwelveMailsAreWhatTheyAre() {
        Map<String, String> kinds = Map.ofEntries(
                Map.entry("<a1.0303@merwestroom.example>", "REQUEST"), Map.entry("<b7.1203@merwestroom.example>", "REQUEST"),
                Map.entry("<c2.1603@woonkracht.example>", "REQUEST"), Map.entry("<d4.0503@waterlelie.example>", "REQUEST"),
                Map.entry("<e9.0603@tablis.example>", "REQUEST"), Map.entry("<f1.2403@waterlelie.example>", "REQUEST"),
                Map.entry("<g3.1404@merwestroom.example>", "FOLLOW_UP"), Map.entry("<h8.1703@secure-mail.example>", "SECURE_NOTICE"),
                Map.entry("<i5.1803@stroomop.example>", "INDIVIDUAL"), Map.entry("<j2.0303@merwestroom.example>", "AUTO_REPLY"),
                Map.entry("<k7.0503@mx.example>", "BOUNCE"), Map.entry("<l4.1903@flexpand.example>", "ADVERTISING"));
        kinds.forEach((id, kind) -> assertThat(byMessageId.get(id).path("kind").asString()).as(id).isEqualTo(kind));
    }

    @Test
    void aForwardJoinsTheRequestThatItForwardsAndASiblingDoesNot() {
        assertThat(requestOf("<c2.1603@woonkracht.example>")).isEqualTo(requestOf("<a1.0303@merwestroom.example>"));
        assertThat(requestOf("<e9.0603@tablis.example>")).isEqualTo(requestOf("<d4.0503@waterlelie.example>"));
        assertThat(requestOf("<f1.2403@waterlelie.example>")).isNotEqualTo(requestOf("<d4.0503@waterlelie.example>"));
        assertThat(get("/messages/" + byMessageId.get("<c2.1603@woonkracht.example>").path("id").asLong())
                .at("/original/from/address").asString()).isEqualTo("a.verstraten@merwestroom.example");
    }

    @Test
    void noRequestHoldsTheMessagesOfTwo() {
        Map<String, Set<String>> labels = new HashMap<>();
        Map<String, JsonNode> bySha = new HashMap<>();
        messages.forEach(message -> bySha.put(message.path("sha256").asString(), message));
        expected.forEach((name, reading) -> {
            JsonNode message = bySha.get(sha256(FIXTURES.resolve(name + ".eml")));
            if (message != null && reading.path("request").isString() && message.path("request").isString()) {
                labels.computeIfAbsent(message.path("request").asString(), key -> new HashSet<>())
                        .add(reading.path("request").asString());
            }
        });
        assertThat(labels).hasSizeGreaterThan(20).allSatisfy((reference, named) -> assertThat(named).hasSize(1));
    }

    @Test
    void aWordThatStandsOnlyInAnAttachmentIsFoundThere() {
        for (String word : List.of("kastanjehof", "zonnebloemkast", "tulpenboomplein", "zilverschoonbeemd", "zeedistelkamer",
                "wilgenrak", "boterbloemweide")) {
            JsonNode found = get("/search?q=" + word);
            assertThat(found.path("total").asLong()).as(word).isPositive();
            JsonNode hit = found.path("hits").get(0);
            assertThat(hit.path("attachment").asString("")).as(word).isNotEmpty();
            assertThat(hit.path("snippet").asString().toLowerCase()).as(word).contains("<mark>" + word + "</mark>");
        }
    }

    @Test
    void everyAttachmentWithoutTextSaysWhy() {
        List<String> silent = new ArrayList<>();
        for (JsonNode message : messages) {
            for (JsonNode attachment : message.path("attachments")) {
                boolean searchable = attachment.path("state").asString("").equals("TEXT");
                if (!searchable && attachment.path("reason").asString("").isBlank()) {
                    silent.add(message.path("subject").asString() + ": " + attachment);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void oneMessageIdOnTwoDifferentMessagesIsTwoMessages() {
        long withTheSameId = messages.stream()
                .filter(message -> expected.get("arrivals/one-id-two-messages-first").path("messageId").asString()
                        .equals(message.path("messageId").asString("")))
                .count();
        assertThat(withTheSameId).isEqualTo(2);
    }

    @Test
    void theYearAddsUp() {
        JsonNode year = get("/analysis/2026");
        long byMonth = 0;
        for (JsonNode month : year.path("byMonth")) {
            byMonth += month.path("unique").asLong();
        }
        assertThat(byMonth).isEqualTo(year.path("uniqueRequests").asLong()).isPositive();
        assertThat(year.path("requestMessages").asLong()).isGreaterThan(year.path("uniqueRequests").asLong());
        assertThat(year.path("uniqueRequestsIfAllPossibleAreSame").asLong())
                .isLessThanOrEqualTo(year.path("uniqueRequests").asLong());
    }

    @Test
    void pagesTogetherHoldEverythingOnce() {
        List<Long> ids = all("/messages", 7).stream().map(message -> message.path("id").asLong()).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates().hasSize(expected.size());
        assertThat(all("/requests", 5)).extracting(request -> request.path("reference").asString()).doesNotHaveDuplicates();
        assertThat(all("/duplicates", 3)).allSatisfy(pair -> assertThat(pair.path("reasons")).isNotEmpty());
    }

    @Test
    void whoHasNoTokenGetsNothingAndABadParameterIsNamed() throws Exception {
        for (String path : List.of("/status", "/messages", "/messages/1/raw", "/requests", "/duplicates", "/search?q=x", "/analysis/2026")) {
            assertThat(send(path, "wrong").statusCode()).as(path).isEqualTo(401);
        }
        HttpResponse<String> bad = send("/messages?limit=many", "let-me-in");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json.readTree(bad.body()).path("parameter").asString()).isEqualTo("limit");
        assertThat(send("/requests?limit=0", "let-me-in").statusCode()).isEqualTo(400);
        assertThat(send("/search", "let-me-in").body()).contains("\"parameter\":\"q\"");
        assertThat(send("/messages/99999999", "let-me-in").statusCode()).isEqualTo(404);
        assertThat(bad.body()).doesNotContain("Exception");
    }

    @Test
    void anAnalystOpensNoMailEvenByCallingTheService() {
        OriginalMail mail = inbox.bean(OriginalMail.class);
        Member analyst = inbox.bean(Members.class).byUsername("analist@trivire.example").orElseThrow();
        long id = byMessageId.get("<a1.0303@merwestroom.example>").path("id").asLong();
        assertThatThrownBy(() -> mail.read(analyst, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> mail.raw(analyst, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> mail.attachment(analyst, id, 0)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> mail.attachmentText(analyst, id, 0)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoLooksAtAMailIsRemembered() {
        Member lead = inbox.bean(Members.class).byUsername("regie@trivire.example").orElseThrow();
        long id = byMessageId.get("<d4.0503@waterlelie.example>").path("id").asLong();
        assertThat(inbox.bean(OriginalMail.class).read(lead, id).ownText()).contains("acht jongvolwassenen");
        assertThat(inbox.bean(JdbcClient.class)
                        .sql("select username, action from viewing where message_id = ?").param(id).query().listOfRows())
                .contains(Map.of("username", "regie@trivire.example", "action", "READ"));
    }

    @Test
    void aPersonsWordMakesARequestOfWhatWasNone() {
        Member lead = inbox.bean(Members.class).byUsername("regie@trivire.example").orElseThrow();
        Member partner = inbox.bean(Members.class).byUsername("partner@rhiant.example").orElseThrow();
        SetAside setAside = inbox.bean(SetAside.class);
        long id = byMessageId.get("<l4.1903@flexpand.example>").path("id").asLong();
        assertThatThrownBy(() -> setAside.makeRequest(partner, id)).isInstanceOf(AccessDeniedException.class);
        setAside.makeRequest(lead, id);
        inbox.awaitWalked(expected.size());
        JsonNode message = get("/messages/" + id);
        assertThat(message.path("kind").asString()).isEqualTo("REQUEST");
        assertThat(message.path("request").asString()).startsWith("CI-2026-");
        assertThat(message.path("kindReason").asString()).contains("Marieke de Rooij");
    }

    @Test
    void theApiDescribesItself() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(inbox.url() + "/v3/api-docs"))
                .header("Authorization", "Bearer let-me-in").build();
        JsonNode description = json.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        assertThat(description.path("paths").propertyNames()).contains(
                "/api/v1/status", "/api/v1/messages", "/api/v1/messages/{id}/raw", "/api/v1/requests", "/api/v1/duplicates",
                "/api/v1/search", "/api/v1/analysis/{year}");
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private String requestOf(String messageId) {
        return byMessageId.get(messageId).path("request").asString();
    }

    private List<JsonNode> all(String path) {
        return all(path, 100);
    }

    private List<JsonNode> all(String path, int limit) {
        List<JsonNode> items = new ArrayList<>();
        String after = "0";
        while (!after.isEmpty()) {
            JsonNode page = get(path + "?limit=" + limit + "&after=" + after);
            page.path("items").forEach(items::add);
            after = page.path("next").isNull() ? "" : page.path("next").asString();
        }
        return items;
    }

    private JsonNode get(String path) {
        try {
            HttpResponse<String> response = send(path, "let-me-in");
            assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
            return json.readTree(response.body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> send(String path, String token) throws IOException, InterruptedException {
        return http.send(request(path, token), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(inbox.url() + "/api/v1" + path)).header("Authorization", "Bearer " + token).build();
    }
}
