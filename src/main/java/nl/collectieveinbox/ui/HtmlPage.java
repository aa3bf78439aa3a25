package nl.collectieveinbox.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.privacy.MailView.AttachmentView;
import nl.collectieveinbox.privacy.MailView;
import nl.collectieveinbox.privacy.OriginalMail;

/** The HTML of a message as a page of its own, with the pictures that came along inside it. */
final class HtmlPage {

    // in a sandbox nothing can be fetched with our session, so small pictures travel inside the page
    private static final long LARGEST_PICTURE = 2_000_000;

    private HtmlPage() {}

    static String of(OriginalMail originals, Member viewer, long messageId) throws IOException {
        MailView mail = originals.read(viewer, messageId);
        String html = mail.message() == null ? "" : mail.message().html();
        for (AttachmentView part : mail.attachments()) {
            if (html.contains("cid:" + part.contentId()) && isSmallPicture(part)) {
                html = html.replace("cid:" + part.contentId(), data(originals, viewer, messageId, part));
            }
        }
        return """
                <!doctype html><html lang="nl"><head><meta charset="utf-8"><title>%d</title>
                <base target="_blank"><style>body{font-family:sans-serif;margin:12px;overflow-wrap:anywhere}
                img{max-width:100%%;height:auto}</style></head><body>%s</body></html>
                """.formatted(messageId, html);
    }

    private static boolean isSmallPicture(AttachmentView part) {
        return !part.contentId().isBlank()
                && part.sizeBytes() <= LARGEST_PICTURE
                && SafeMedia.inline(part.mediaType(), part.name()).filter(SafeMedia::isImage).isPresent();
    }

    private static String data(OriginalMail originals, Member viewer, long messageId, AttachmentView part) throws IOException {
        try (InputStream in = originals.attachment(viewer, messageId, part.position())) {
            String type = SafeMedia.inline(part.mediaType(), part.name()).orElseThrow();
            return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(in.readAllBytes());
        }
    }
}
