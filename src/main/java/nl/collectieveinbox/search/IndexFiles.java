package nl.collectieveinbox.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** Looks whether the files of an index are all there and whole. */
final class IndexFiles {

    private IndexFiles() {}

    /**
     * Opens the index and looks at the end of each of its files, which costs milliseconds. A flipped bit inside a file
     * shows later, when that part is read.
     *
     * @throws IOException when a file is missing, cut off or not what it should be
     */
    static void verify(Path generation) throws IOException {
        for (Path index : indexes(generation)) {
            try (Directory directory = FSDirectory.open(index)) {
                DirectoryReader.open(directory).close();
                for (String name : SegmentInfos.readLatestCommit(directory).files(true)) {
                    try (IndexInput file = directory.openInput(name, IOContext.READONCE)) {
                        CodecUtil.retrieveChecksum(file);
                    }
                }
            }
        }
    }

    private static List<Path> indexes(Path generation) throws IOException {
        try (Stream<Path> inside = Files.list(generation)) {
            List<Path> indexes = inside.filter(Files::isDirectory).toList();
            if (indexes.isEmpty()) {
                throw new NoSuchFileException(generation + " has no index in it");
            }
            return indexes;
        }
    }
}
