package nl.collectieveinbox.parsing;

import java.util.Map;
import java.util.Set;

/**
 * What the header of a part says about it.
 *
 * @param mediaType {@code type/subtype}, lower case
 * @param charset as named; empty when absent
 * @param name file name without folders; empty when absent
 * @param contentId without angle brackets
 */
record PartInfo(
        String mediaType,
        Map<String, String> parameters,
        String charset,
        String name,
        boolean attached,
        boolean inline,
        String contentId) {

    private static final Set<String> READ_AS_TEXT =
            Set.of("text/plain", "text/html", "text/enriched", "text/richtext", "text/markdown", "text/x-markdown");
    private static final int LONGEST_NAME = 200;

    /** @param unsaid the media type when the header names none (RFC 2045, 5.2; in a digest RFC 2046, 5.1.5) */
    static PartInfo of(Fields fields, String unsaid) {
        Parameters type = Parameters.of(fields.first("content-type").orElse(""));
        Parameters disposition = Parameters.of(fields.first("content-disposition").orElse(""));
        String name = disposition.get("filename").isBlank() ? type.get("name") : disposition.get("filename");
        return new PartInfo(
                mediaType(type.value(), unsaid),
                type.named(),
                type.get("charset"),
                withoutFolders(name),
                disposition.value().startsWith("attach"),
                disposition.value().startsWith("inline"),
                MessageIds.bare(HeaderText.decoded(fields.first("content-id").orElse(""))));
    }

    boolean isMultipart() {
        return mediaType.startsWith("multipart/");
    }

    PartInfo as(String otherType) {
        return new PartInfo(otherType, parameters, charset, name, attached, inline, contentId);
    }

    String subtype() {
        return mediaType.substring(mediaType.indexOf('/') + 1);
    }

    /** Text of the message itself rather than a file that happens to be text. */
    boolean isBodyText(boolean root) {
        return !attached && (READ_AS_TEXT.contains(mediaType) && (root || name.isEmpty())
                || root && name.isEmpty() && mediaType.startsWith("text/") && !mediaType.equals("text/calendar"));
    }

    boolean isMessage() {
        boolean anything = mediaType.equals("application/octet-stream") || mediaType.startsWith("application/x-");
        return mediaType.equals("message/rfc822") || mediaType.equals("message/global")
                || anything && name.toLowerCase(java.util.Locale.ROOT).endsWith(".eml");
    }

    private static String mediaType(String written, String unsaid) {
        String value = written.replace(" ", "");
        if (value.matches("[a-z0-9!#$&^_.+-]{1,100}/[a-z0-9!#$&^_.+-]{1,100}")) {
            return value;
        }
        if (value.isEmpty()) {
            return unsaid;
        }
        // A bare or broken type: RFC 2045, 5.2 says text, but bytes of a named file are no text.
        return value.startsWith("text") || value.equals("html") || value.equals("plain")
                ? value.contains("html") ? "text/html" : "text/plain" : "application/octet-stream";
    }

    private static String withoutFolders(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
        if (file.length() <= LONGEST_NAME) {
            return file;
        }
        int dot = file.lastIndexOf('.');
        String extension = dot > 0 && file.length() - dot <= 10 ? file.substring(dot) : "";
        return Clean.cut(file, LONGEST_NAME - extension.length()) + extension;
    }
}
