package nl.collectieveinbox.duplicates.arrivals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.extraction.Opened;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.Blob;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.parsing.MessageReader;
import nl.collectieveinbox.parsing.UnreadableMessage;
import nl.collectieveinbox.unwrapping.Unwrapped;
import nl.collectieveinbox.unwrapping.Unwrapper;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The made mail as the rooms of the product read it. */
final class ReadArrivals implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Start.class);
    private final MessageReader reader = context.getBean(MessageReader.class);

    /**
     * A message read.
     *
     * @param parts content of the attachments by SHA-256
     */
    record Read(ReadMessage message, Map<String, byte[]> parts) {

        byte[] bytes(Attachment attachment) {
            return parts.get(attachment.blob().sha256());
        }

        Unwrapped unwrapped() {
            List<ReadMessage> opened = new ArrayList<>();
            for (Attachment attachment : message.attachments()) {
                if (attachment.name().endsWith(".msg")) {
                    try {
                        opened.addAll(Opened.in(bytes(attachment)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
            return Unwrapper.unwrap(message, opened);
        }
    }

    Read read(byte[] raw) {
        Map<String, byte[]> parts = new HashMap<>();
        try {
            Path file = Files.createTempFile("arrival", ".eml");
            try {
                return new Read(reader.read(Files.write(file, raw), bytes -> keep(bytes, parts)), parts);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableMessage e) {
            throw new IllegalStateException(e);
        }
    }

    private static Blob keep(InputStream in, Map<String, byte[]> parts) throws IOException {
        byte[] all = in.readAllBytes();
        try {
            String sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
            parts.put(sha, all);
            return new Blob(sha, all.length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** No configuration by name, so that a test of the whole service does not find it. */
    @ComponentScan("nl.collectieveinbox.parsing")
    @ConfigurationPropertiesScan("nl.collectieveinbox.parsing")
    static class Start {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2027-01-04T12:00:00Z"), ZoneOffset.UTC);
        }
    }
}
