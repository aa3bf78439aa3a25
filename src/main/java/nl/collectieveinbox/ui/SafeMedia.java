package nl.collectieveinbox.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which attachments a browser may open within our pages; every other one is only ever saved. */
final class SafeMedia {

    static final String PDF = "application/pdf";
    static final String TEXT = "text/plain";

    private static final Set<String> INLINE = Set.of(PDF, "image/png", "image/jpeg", "image/gif", TEXT);

    // what senders call octet-stream is often a plain document; its name then says which
    private static final Map<String, String> BY_EXTENSION = Map.of(
            "pdf", PDF, "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif", "txt", TEXT);

    private SafeMedia() {}

    /** The type to serve it as, if it may be shown. */
    static Optional<String> inline(String mediaType, String name) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        if (type.equals("image/jpg")) {
            type = "image/jpeg";
        }
        if (type.isBlank() || type.equals("application/octet-stream")) {
            type = BY_EXTENSION.getOrDefault(extension(name), "");
        }
        return Optional.of(type).filter(INLINE::contains);
    }

    static boolean isImage(String mediaType) {
        return mediaType.startsWith("image/");
    }

    static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
