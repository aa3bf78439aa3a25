package nl.collectieveinbox.backup;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds; its last entry, so that a file without one is no backup.
 *
 * @param format of the file; a reader refuses what it does not know
 * @param migrations versions of all that the database had been through
 * @param tables in an order in which each can be filled after those it refers to
 * @param sequences the last number each one gave
 * @param files in the folder {@code blobs}, each named by its SHA-256
 */
record Manifest(
        int format, List<String> migrations, Instant takenAt, long messages, List<Table> tables, Map<String, Long> sequences, long files) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    record Table(String name, List<String> columns, long rows) {

        String entry() {
            return "tables/" + name + ".copy";
        }

        String quoted() {
            return quote(name) + " (" + String.join(", ", columns.stream().map(Table::quote).toList()) + ")";
        }

        private static String quote(String name) {
            return '"' + name.replace("\"", "\"\"") + '"';
        }
    }

    static Manifest read(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(NAME);
        if (entry == null) {
            throw new Restore.NotRestored(zip.getName() + " is no backup of Collectieve Inbox.");
        }
        try (InputStream text = zip.getInputStream(entry)) {
            Manifest manifest = JsonMapper.shared().readValue(text, Manifest.class);
            if (manifest.format() != FORMAT) {
                throw new Restore.NotRestored("This version does not know backups of format " + manifest.format() + ".");
            }
            return manifest;
        }
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
