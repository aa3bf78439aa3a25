package nl.collectieveinbox.extraction;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import nl.collectieveinbox.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** A reader of attachments on a fresh database, and the folder it reads from. */
final class Desk implements AutoCloseable {

    static final JdbcClient DATABASE = JdbcClient.create(pool());

    /** Few connections, so that one that is not given back is noticed. */
    private static HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(TestDatabase.freshUrl());
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(4);
        pool.setConnectionTimeout(20_000);
        return pool;
    }

    final AttachmentReader reader;
    private final Path folder;

    Desk(Path folder, ExtractionSettings settings, String... moreParsers) {
        this.folder = folder;
        this.reader = new AttachmentReader(settings, DATABASE, Clock.systemUTC(), folder, List.of(moreParsers));
    }

    static ExtractionSettings settings(ExtractionSettings.Ocr ocr) {
        return settings(ocr, Duration.ofSeconds(60), 2);
    }

    static ExtractionSettings settings(ExtractionSettings.Ocr ocr, Duration timeout, int workers) {
        return new ExtractionSettings(workers, timeout, "256m", Duration.ofMinutes(10), DataSize.ofMegabytes(50),
                DataSize.ofMegabytes(200), 1_000_000, 10, 500, ocr, 25, 300, 100, DataSize.ofKilobytes(10));
    }

    Extracted read(String name, byte[] bytes) {
        return reader.read(List.of(content(name, bytes))).getFirst();
    }

    Content content(String name, byte[] bytes) {
        try {
            String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            Path file = folder.resolve(sha256);
            Files.write(file, bytes);
            return new Content(sha256, bytes.length, file, name, "application/octet-stream");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
