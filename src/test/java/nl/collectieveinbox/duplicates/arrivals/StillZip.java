package nl.collectieveinbox.duplicates.arrivals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip whose entries all have the same time, so that the same content is the same bytes. */
final class StillZip {

    /** Not the first moment that a zip can say: Java then adds another one, which depends on the time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(2025, 1, 6, 9, 0);

    private final ZipOutputStream out;

    StillZip(ByteArrayOutputStream out) {
        this.out = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    static byte[] of(byte[] zip) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            StillZip still = new StillZip(bytes);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                still.put(entry.getName(), in.readAllBytes());
            }
            still.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    void put(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    void putStored(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    void close() throws IOException {
        out.close();
    }
}
