package nl.collectieveinbox.recognition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.collectieveinbox.extraction.Opened;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.Blob;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.parsing.MessageReader;
import nl.collectieveinbox.parsing.UnreadableMessage;
import org.apache.tika.Tika;
import org.apache.tika.exception.TikaException;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The mails of {@code mail-fixtures} as the rooms before recognition hand them over, with their expected readings. */
public final class Fixtures {

    private static final Path FOLDER = Path.of("mail-fixtures");
    private static final Path STRANGERS = Path.of("mail-by-strangers", "mails");
    private static final Path LINES = Path.of("mail-by-strangers", "lines");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<Boolean, List<Fixture>> AS_SENT = new ConcurrentHashMap<>();

    private Fixtures() {}

    /**
     * A mail and what a person reads in it.
     *
     * @param sha256 of the raw mail
     */
    public record Fixture(String name, String sha256, ReadMessage message, List<AttachmentText> attachments, JsonNode expected) {

        /** Whether somebody wrote it who had not seen the rules, and no rule was made by it. */
        boolean byStranger() {
            return name.startsWith("strangers/") || name.startsWith("lines/");
        }

        /** The first value, or the empty string. */
        public String said(String field) {
            JsonNode value = expected.path(field);
            return value.isNull() || value.isMissingNode() ? "" : value.asString("");
        }
    }

    /** How lines end in the mail that is read; mail is sent with CRLF, and files get LF on their way through other tools. */
    public enum LineEnds {
        AS_SENT,
        LF
    }

    /** Those that may be looked at while a rule is made, or those that may not; unreadable ones are left out. */
    public static List<Fixture> read(boolean open) {
        return read(open, LineEnds.AS_SENT);
    }

    /** The same, each mail with the line ends asked for. */
    public static List<Fixture> read(boolean open, LineEnds ends) {
        // many tests ask for the same mails, and reading a thousand of them takes its time
        return ends == LineEnds.AS_SENT ? AS_SENT.computeIfAbsent(open, part -> all(part, ends)) : all(open, ends);
    }

    private static List<Fixture> all(boolean open, LineEnds ends) {
        try (var context = new AnnotationConfigApplicationContext(Start.class);
                Stream<Path> files = Files.walk(FOLDER); Stream<Path> strangers = Files.walk(STRANGERS)) {
            MessageReader reader = context.getBean(MessageReader.class);
            List<Fixture> fixtures = new ArrayList<>();
            for (Path mail : Stream.concat(files, strangers).filter(file -> file.toString().endsWith(".eml")).sorted().toList()) {
                JsonNode expected = JSON.readTree(Files.readString(Path.of(mail.toString().replace(".eml", ".json"))));
                if (expected.path("open").asBoolean(true) == open && !expected.path("kind").asString().equals("UNREADABLE")) {
                    fixtures.add(read(reader, mail, expected, ends));
                }
            }
            return List.copyOf(fixtures);
        } catch (IOException | UnreadableMessage | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those that may be looked at, with those written one a line. */
    static List<Fixture> everyOpen() {
        List<Fixture> all = new ArrayList<>(read(true));
        all.addAll(lines());
        return all;
    }

    /** Mails written one a line, without headers of their own; all are open. */
    public static List<Fixture> lines() {
        try (Stream<Path> files = Files.walk(LINES)) {
            List<Fixture> fixtures = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    fixtures.add(line(file.getFileName() + " " + (fixtures.size() + 1), JSON.readTree(line)));
                }
            }
            return fixtures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fixture line(String name, JsonNode mail) {
        Letter letter = Letter.from(mail.path("from").path("name").asString(""), mail.path("from").path("address").asString(""))
                .subject(mail.path("subject").asString("")).text(mail.path("text").asString())
                .sent(OffsetDateTime.parse(mail.path("date").asString()).toInstant().toString());
        if (mail.path("reply").asBoolean(false)) {
            letter.answers("eerder@wonen-drechtsteden.example");
        }
        if (mail.path("bulk").asBoolean(false)) {
            letter.header("list-unsubscribe", "<mailto:af@lijst.example>");
        }
        List<AttachmentText> texts = new ArrayList<>();
        mail.path("attachments").forEach(each -> {
            String text = each.path("text").asString("");
            letter.attach(each.path("name").asString("bijlage.docx"), Integer.toHexString(text.hashCode()), text.length());
            texts.add(new AttachmentText(each.path("name").asString("bijlage.docx"), text));
        });
        return new Fixture("lines/" + name, name, letter.read(), texts, mail);
    }

    private static Fixture read(MessageReader reader, Path mail, JsonNode expected, LineEnds ends)
            throws IOException, UnreadableMessage, NoSuchAlgorithmException {
        Map<String, byte[]> parts = new HashMap<>();
        Path file = ends == LineEnds.AS_SENT ? mail : withBareLineFeeds(mail);
        ReadMessage message = reader.read(file, bytes -> keep(bytes, parts));
        List<AttachmentText> texts = new ArrayList<>();
        for (Attachment part : message.attachments()) {
            byte[] bytes = parts.get(part.blob().sha256());
            texts.add(new AttachmentText(part.name(), text(bytes), Opened.in(bytes)));
        }
        String name = mail.startsWith(STRANGERS) ? "strangers/" + mail.getFileName() : FOLDER.relativize(mail).toString();
        return new Fixture(name, sha256(Files.readAllBytes(mail)), message, texts, expected);
    }

    private static Path withBareLineFeeds(Path mail) throws IOException {
        Path bare = Files.createTempFile("mail", ".eml");
        bare.toFile().deleteOnExit();
        String raw = Files.readString(mail, StandardCharsets.ISO_8859_1);
        return Files.writeString(bare, raw.replace("\r\n", "\n"), StandardCharsets.ISO_8859_1);
    }

    private static Blob keep(InputStream bytes, Map<String, byte[]> parts) throws IOException {
        byte[] all = bytes.readAllBytes();
        try {
            parts.put(sha256(all), all);
            return new Blob(sha256(all), all.length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) throws IOException {
        try {
            return new Tika().parseToString(new ByteArrayInputStream(bytes));
        } catch (TikaException | LinkageError e) {
            // locked or broken on purpose: the fixture says so, and there is no text then
            return "";
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** No configuration by name, so that a test of the whole service does not find it. */
    @ComponentScan("nl.collectieveinbox.parsing")
    @ConfigurationPropertiesScan("nl.collectieveinbox.parsing")
    static class Start {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
        }
    }
}
