package nl.collectieveinbox.parsing;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.Blob;
import nl.collectieveinbox.mail.PartStore;
import nl.collectieveinbox.mail.ReadMessage;

/** Mail for tests: written with LF, read with LF, CRLF and by each reader alone, which must agree. */
final class Mails {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T12:00:00Z"), ZoneOffset.UTC);
    static final ParsingSettings SETTINGS = new ParsingSettings(2500, 10, 60, 33_554_432, 2_000_000, 2_000_000, 50_000, 1_000_000);
    static final MessageReader READER = new MessageReader(SETTINGS, CLOCK);
    static final MessageReader SECOND = new MessageReader(SETTINGS, CLOCK, List.of(new Mime4jDismantler()));

    private Mails() {}

    static final class Store implements PartStore {

        final Map<String, byte[]> kept = new HashMap<>();

        @Override
        public Blob keep(InputStream bytes) throws IOException {
            byte[] all = bytes.readAllBytes();
            try {
                String sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
                kept.put(sha, all);
                return new Blob(sha, all.length);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        String text(Attachment attachment) {
            return new String(kept.get(attachment.blob().sha256()), StandardCharsets.ISO_8859_1);
        }
    }

    /** Reads with LF and CRLF, with Angus and with mime4j; all must say the same. */
    static ReadMessage read(String lf) {
        return read(lf.getBytes(StandardCharsets.UTF_8));
    }

    static ReadMessage latin1(String lf) {
        return read(lf.getBytes(StandardCharsets.ISO_8859_1));
    }

    static ReadMessage read(byte[] lf) {
        ReadMessage first = read(READER, lf, new Store());
        byte[] crlf = new String(lf, StandardCharsets.ISO_8859_1).replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(gist(read(READER, crlf, new Store()))).as("CRLF").isEqualTo(gist(first));
        assertThat(gist(read(SECOND, lf, new Store()))).as("mime4j").isEqualTo(gist(first));
        assertThat(gist(read(SECOND, crlf, new Store()))).as("mime4j, CRLF").isEqualTo(gist(first));
        return first;
    }

    static ReadMessage read(MessageReader reader, byte[] raw, PartStore store) {
        try {
            return readOrRefuse(reader, raw, store);
        } catch (UnreadableMessage e) {
            throw new AssertionError(e.reasonForPeople(), e);
        }
    }

    static ReadMessage readOrRefuse(MessageReader reader, byte[] raw, PartStore store) throws UnreadableMessage {
        try {
            Path file = Files.createTempFile("mail", ".eml");
            try {
                Files.write(file, raw);
                return reader.read(file, store);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What must not depend on line ends or reader. */
    private static List<Object> gist(ReadMessage m) {
        return List.of(m.messageIds(), m.references(), m.subject(), m.from(), m.to(), m.cc(), String.valueOf(m.sentAt()),
                m.text(), m.html(), m.attachments().stream().map(a -> List.of(a.name(), a.mediaType(), a.inline(),
                        a.contentId(), a.enclosedIn())).toList(),
                m.enclosed().stream().map(Mails::gist).toList(), m.remarks(), m.headers());
    }
}
