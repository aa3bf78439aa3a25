package nl.collectieveinbox.extraction.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Finds the messages in a file that Outlook made: .msg [MS-OXMSG] and winmail.dat [MS-OXTNEF], and those inside them. */
public final class Letters {

    private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final byte[] TNEF = HexFormat.of().parseHex("789f3e22");
    /** An embedded object begins with the id of its interface, 16 bytes. */
    private static final int INTERFACE_ID = 16;
    private static final String PROPERTIES = "__properties_version1.0";
    private static final int DEEPEST = 10;
    private static final int MOST = 50;

    private final List<Letter> found = new ArrayList<>();
    private int charactersLeft;

    private Letters(int maxChars) {
        this.charactersLeft = maxChars;
    }

    /** Those in a file, the outermost first; empty when it is of another kind or broken: then the reading of it says so. */
    public static List<Letter> in(Path file, int maxChars) {
        Letters letters = new Letters(maxChars);
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(OLE.length);
            if (begins(start, OLE) || begins(start, TNEF)) {
                letters.open(Files.readAllBytes(file), 0);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // broken or of another kind; what was found before the break is kept
            return letters.found;
        }
        return letters.found;
    }

    private void open(byte[] bytes, int depth) throws IOException {
        if (begins(bytes, OLE)) {
            try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
                if (files.getRoot().hasEntryCaseInsensitive(PROPERTIES)) {
                    outlook(new MAPIMessage(files), depth);
                }
            }
        } else if (begins(bytes, TNEF)) {
            packed(new HMEFMessage(new ByteArrayInputStream(bytes)), depth);
        }
    }

    private void outlook(MAPIMessage message, int depth) throws IOException {
        if (mayAdd(depth)) {
            message.setReturnNullOnMissingChunk(true);
            add(OutlookLetter.of(message, depth, charactersLeft));
            for (AttachmentChunks attached : message.getAttachmentFiles()) {
                if (attached.isEmbeddedMessage()) {
                    outlook(attached.getEmbeddedMessage(), depth + 1);
                } else if (attached.getAttachData() != null) {
                    open(attached.getAttachData().getValue(), depth + 1);
                }
            }
        }
    }

    private void packed(HMEFMessage message, int depth) throws IOException {
        if (mayAdd(depth)) {
            add(PackedLetter.of(message, depth, charactersLeft));
            for (Attachment attached : message.getAttachments()) {
                byte[] bytes = PackedLetter.contents(attached);
                boolean embedded = bytes.length > INTERFACE_ID + TNEF.length
                        && begins(Arrays.copyOfRange(bytes, INTERFACE_ID, INTERFACE_ID + TNEF.length), TNEF);
                open(embedded ? Arrays.copyOfRange(bytes, INTERFACE_ID, bytes.length) : bytes, depth + 1);
            }
        }
    }

    private boolean mayAdd(int depth) {
        return depth <= DEEPEST && found.size() < MOST;
    }

    private void add(Letter letter) {
        found.add(letter);
        charactersLeft = Math.max(0, charactersLeft - letter.text().length());
    }

    private static boolean begins(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
