package nl.collectieveinbox.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** What must be said to a disk so that names, too, survive a power cut. */
final class Disk {

    private static final boolean FOLDERS_CAN_BE_SYNCED = !System.getProperty("os.name").startsWith("Windows");

    private Disk() {}

    /** Makes the folders between {@code root} and {@code folder}, each new one known to its parent for good. */
    static void makeFolders(Path root, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (!folder.equals(root)) {
            makeFolders(root, folder.getParent());
        }
        Files.createDirectories(folder);
        sync(folder.getParent());
    }

    static void sync(Path folder) throws IOException {
        if (FOLDERS_CAN_BE_SYNCED) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    static boolean hasFile(Path file, long sizeBytes) throws IOException {
        try {
            return Files.size(file) == sizeBytes;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    static boolean changedBefore(Path file, Instant instant) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (NoSuchFileException e) {
            return false;  // its writer has just finished
        }
    }
}
