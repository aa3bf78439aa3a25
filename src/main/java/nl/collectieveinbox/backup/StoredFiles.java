package nl.collectieveinbox.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.collectieveinbox.archive.Archive;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The files that the rows of a backup speak of, whole and undamaged.
 *
 * @param missing raw messages that are gone or damaged; an attachment that is gone is in its raw message
 */
record StoredFiles(long written, List<String> missing) {

    static final String FOLDER = "blobs/";

    static StoredFiles write(JdbcClient snapshot, Archive archive, ZipOutputStream zip) throws IOException {
        Set<String> raw = hashes(snapshot, "select sha256 from message where erased_at is null order by id");
        Set<String> all = new LinkedHashSet<>(raw);
        all.addAll(hashes(snapshot, "select sha256 from attachment order by message_id, position"));
        long written = 0;
        List<String> missing = new ArrayList<>();
        for (String sha256 : all) {
            // looked at before it is written: what stands in a zip cannot be taken back
            if (isWhole(archive, sha256)) {
                zip.putNextEntry(new ZipEntry(FOLDER + sha256));
                try (InputStream bytes = archive.open(sha256)) {
                    bytes.transferTo(zip);
                }
                zip.closeEntry();
                written++;
            } else if (raw.contains(sha256)) {
                missing.add(sha256);
            }
        }
        return new StoredFiles(written, List.copyOf(missing));
    }

    private static Set<String> hashes(JdbcClient snapshot, String sql) {
        return new LinkedHashSet<>(snapshot.sql(sql).query(String.class).list());
    }

    private static boolean isWhole(Archive archive, String sha256) throws IOException {
        try (DigestInputStream bytes = new DigestInputStream(archive.open(sha256), sha256())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest()).equals(sha256);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
