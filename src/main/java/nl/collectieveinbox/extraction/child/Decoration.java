package nl.collectieveinbox.extraction.child;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** What a document carries along for its looks: thumbnails, fonts, macros, the pictures on its pages. Never read. */
final class Decoration {

    private static final Set<String> KINDS = Set.of("THUMBNAIL", "MACRO", "METADATA", "FONT", "RENDERING");

    /** In these a picture is a file somebody sent; in any other container it is a part of a page. */
    private static final List<String> PACKAGES = List.of(
            "application/zip", "application/x-7z", "application/x-rar", "application/x-tar", "application/x-gtar",
            "application/gzip", "application/java-archive", "message/rfc822", "application/mbox",
            "application/vnd.ms-outlook", "application/vnd.ms-tnef", "application/x-tnef");

    private Decoration() {}

    static boolean is(Metadata metadata, Metadata container) {
        String kind = Optional.ofNullable(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE)).orElse("");
        return KINDS.contains(kind) || (!isPackage(container) && Picture.isCalled(metadata));
    }

    private static boolean isPackage(Metadata container) {
        String type = Optional.ofNullable(container.get(Metadata.CONTENT_TYPE)).orElse("");
        return PACKAGES.stream().anyMatch(type::startsWith);
    }
}
