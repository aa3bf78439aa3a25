package nl.collectieveinbox.extraction.child;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TIFF;
import org.apache.tika.metadata.TikaCoreProperties;

/** Tells a picture somebody wants to be read from those that decorate a mail or a document. */
final class Picture {

    private static final Set<String> EXTENSIONS =
            Set.of("png", "jpg", "jpeg", "gif", "bmp", "emf", "wmf", "tif", "tiff", "svg", "webp");

    /** Pixels; a fax weighs as little as a logo, but nobody's logo is this large. */
    private static final long PAGE = 500_000;

    private Picture() {}

    static boolean is(Metadata metadata) {
        String type = metadata.get(Metadata.CONTENT_TYPE);
        return type != null && type.startsWith("image/");
    }

    /** Before its bytes are looked at: by what its container says of it. */
    static boolean isCalled(Metadata metadata) {
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        String extension = name == null ? "" : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return is(metadata) || EXTENSIONS.contains(extension);
    }

    /** Of a logo or signature. A rendered page of a PDF has no size in its metadata and is never tiny. */
    static boolean isTiny(Metadata metadata, long bytes, Assignment limits) {
        Integer width = metadata.getInt(TIFF.IMAGE_WIDTH);
        Integer height = metadata.getInt(TIFF.IMAGE_LENGTH);
        return width != null && height != null
                && (width < limits.minPictureWidth() || height < limits.minPictureHeight()
                        || (bytes < limits.minPictureBytes() && (long) width * height < PAGE));
    }
}
