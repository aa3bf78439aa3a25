package nl.collectieveinbox.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;

/** Takes an inner file out of its container: in memory when it is small, else on disk, and never more than allowed. */
final class Spool {

    private static final int IN_MEMORY = 1 << 20;

    private Spool() {}

    /** More bytes than allowed; nothing of it is kept. */
    static final class TooLarge extends Exception {}

    static TikaInputStream take(InputStream source, long limit, TemporaryResources temporary)
            throws IOException, TooLarge {
        byte[] first = source.readNBytes((int) Math.min(IN_MEMORY, limit + 1));
        if (first.length > limit) {
            throw new TooLarge();
        }
        if (first.length < IN_MEMORY) {
            return TikaInputStream.get(first);
        }
        Path file = temporary.createTempFile();
        copy(first, source, limit, file);
        return TikaInputStream.get(file);
    }

    private static void copy(byte[] first, InputStream source, long limit, Path file) throws IOException, TooLarge {
        byte[] buffer = new byte[1 << 16];
        long total = first.length;
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(first);
            for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
                total += read;
                if (total > limit) {
                    throw new TooLarge();
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
