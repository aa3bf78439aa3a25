package nl.collectieveinbox.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Removes the files that no message and no attachment needs any more. */
record Orphans(JdbcClient database, Archive archive) {

    void remove(Set<String> hashes) {
        Set<String> orphans = new HashSet<>(hashes);
        orphans.removeAll(needed(hashes));
        for (String sha256 : orphans) {
            try {
                archive.remove(sha256);
            } catch (IOException e) {
                throw new UncheckedIOException("Not erased: a file could not be removed", e);
            }
        }
    }

    private Set<String> needed(Set<String> hashes) {
        return database.sql("""
                select sha256 from message where sha256 = any(:hashes) and erased_at is null
                union select sha256 from attachment where sha256 = any(:hashes)""")
                .param("hashes", hashes.toArray(String[]::new)).query(String.class).set();
    }
}
