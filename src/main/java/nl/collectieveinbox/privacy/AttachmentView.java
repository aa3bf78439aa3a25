package nl.collectieveinbox.privacy;

import java.util.List;
import nl.collectieveinbox.mail.AttachmentState;
import org.jspecify.annotations.Nullable;

/** Placeholder until the room comes. */
public record AttachmentView(
        int position, String name, String mediaType, long sizeBytes, @Nullable AttachmentState state, String reason,
        long characters, List<String> inside, boolean inline, String contentId) {}
