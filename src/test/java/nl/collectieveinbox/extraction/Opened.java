package nl.collectieveinbox.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.collectieveinbox.extraction.child.Letters;
import nl.collectieveinbox.mail.ReadMessage;

/** The messages in an attachment, as a child would find them, without a child. */
public final class Opened {

    private Opened() {}

    public static List<ReadMessage> in(byte[] attachment) throws IOException {
        Path file = Files.createTempFile("attachment", ".bin");
        try {
            return Messages.of(Letters.in(Files.write(file, attachment), 1_000_000));
        } finally {
            Files.delete(file);
        }
    }
}
