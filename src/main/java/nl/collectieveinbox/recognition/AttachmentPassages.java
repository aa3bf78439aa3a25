package nl.collectieveinbox.recognition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The passages of attachments that came by lately: one brochure travels with many messages, and is read once. */
final class AttachmentPassages {

    private static final int MOST = 200;
    private static final int LONGEST = 20_000;

    private final Map<AttachmentText, Passage> lately = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<AttachmentText, Passage> eldest) {
            return size() > MOST;
        }
    };

    /** The passage of this attachment; {@code visible} gives the text to read when it is new here. */
    Passage of(AttachmentText attachment, Supplier<String> visible) {
        if (attachment.text().length() > LONGEST) {
            return passage(attachment, visible);
        }
        synchronized (lately) {
            Passage known = lately.get(attachment);
            if (known != null) {
                return known;
            }
        }
        Passage fresh = passage(attachment, visible);
        synchronized (lately) {
            lately.put(attachment, fresh);
        }
        return fresh;
    }

    private static Passage passage(AttachmentText attachment, Supplier<String> visible) {
        return new Passage("bijlage: " + attachment.name(), visible.get());
    }
}
