package nl.collectieveinbox.extraction.child;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.collectieveinbox.mail.AttachmentState;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/**
 * A file found in a container, as it travels from the child to the service: a value of a metadata field.
 *
 * @param opened false while its container announced it but did not hand it over
 */
public record Found(
        String name, String mediaType, AttachmentState state, String reason, long characters, int depth, boolean opened) {

    private static final String FIELD = "inbox:found";
    private static final String BETWEEN = "\u001f";

    static Found announced(String name, int depth) {
        return new Found(name, "", AttachmentState.UNSUPPORTED, "Kan niet worden geopend", 0, depth, false);
    }

    /** Adds this to the field; a later value for the same row replaces an earlier one. */
    void write(int row, Metadata metadata) {
        metadata.add(FIELD, String.join(BETWEEN, Integer.toString(row), clean(name), clean(mediaType), state.name(),
                clean(reason), Long.toString(characters), Integer.toString(depth), Boolean.toString(opened)));
    }

    /** The files the child found directly or deeper in this file, in their order. */
    public static List<Found> read(Metadata metadata) {
        TreeMap<Integer, Found> rows = new TreeMap<>();
        for (String line : metadata.getValues(FIELD)) {
            String[] at = line.split(BETWEEN, -1);
            rows.put(Integer.valueOf(at[0]), new Found(at[1], at[2], AttachmentState.valueOf(at[3]), at[4],
                    Long.parseLong(at[5]), Integer.parseInt(at[6]), Boolean.parseBoolean(at[7])));
        }
        return new ArrayList<>(rows.values());
    }

    /** What this is now that its container, at the depth above, has been read: closed for the reason it gave. */
    public Found whenRead(Metadata container, int containerDepth) {
        String given = String.join(" ", container.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM));
        Verdict locked = Verdict.encrypted();
        return opened || depth != containerDepth + 1 || !given.contains("ncrypt")
                ? this
                : new Found(name, mediaType, locked.state(), locked.reason(), 0, depth, true);
    }

    private static String clean(String value) {
        return value.replace(BETWEEN, " ").replace("\u0000", "");
    }
}
