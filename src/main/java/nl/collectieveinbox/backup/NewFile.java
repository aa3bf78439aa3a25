package nl.collectieveinbox.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;

/** A zip that has its name only when it is whole; until then it is {@code FILE.part}. Never takes another's place. */
final class NewFile implements AutoCloseable {

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private boolean finished;

    private NewFile(Path file, Path part, FileChannel channel) {
        this.file = file;
        this.part = part;
        this.channel = channel;
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    static NewFile create(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Backup.NotWritten("There is no folder " + folder + ".");
        }
        refuseToOverwrite(whole);
        Path part = folder.resolve(whole.getFileName() + ".part");
        FileChannel channel = FileChannel.open(
                part, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), onlyForTheOwner());
        if (channel.tryLock() == null) {
            channel.close();
            throw new Backup.NotWritten("Another backup is writing " + part + ".");
        }
        // one that broke off may have left it
        channel.truncate(0);
        return new NewFile(whole, part, channel);
    }

    ZipOutputStream zip() {
        return zip;
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
        refuseToOverwrite(file);
        try {
            Files.move(part, file);
        } catch (FileAlreadyExistsException e) {
            refuseToOverwrite(file);
        }
        finished = true;
    }

    private static void refuseToOverwrite(Path file) {
        if (Files.exists(file)) {
            throw new Backup.NotWritten(file + " is there already and is not overwritten.");
        }
    }

    // the mail of a whole region stands in it
    private static FileAttribute<?>[] onlyForTheOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!finished) {
            Files.deleteIfExists(part);
        }
    }
}
