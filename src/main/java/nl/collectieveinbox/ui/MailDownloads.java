package nl.collectieveinbox.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.privacy.MailView.AttachmentView;
import nl.collectieveinbox.privacy.NotAllowed;
import nl.collectieveinbox.privacy.OriginalMail;
import nl.collectieveinbox.privacy.UnknownMessage;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Files out of the mail. Who asks is looked up at each request, so that a copied address opens nothing. */
@Component
class MailDownloads {

    private static final String NO_SCRIPT = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private static final String NO_SCRIPT_BUT_IMAGES = NO_SCRIPT + " https: http:";

    private final OriginalMail originals;
    private final SignedIn signedIn;

    MailDownloads(OriginalMail originals, SignedIn signedIn) {
        this.originals = originals;
        this.signedIn = signedIn;
    }

    @FunctionalInterface
    private interface Source {
        InputStream open(Member viewer) throws IOException;
    }

    /** The message byte for byte, as {@code <reference>-<id>.eml}. */
    DownloadHandler raw(long messageId) {
        return event -> send(event, viewer -> originals.raw(viewer, messageId), () -> {
            event.setContentType("message/rfc822");
            event.setFileName("bericht-" + messageId + ".eml");
        });
    }

    /** One attachment, to be saved; its type is never what the sender says. */
    DownloadHandler attachment(long messageId, AttachmentView attachment) {
        return event -> send(event, viewer -> originals.attachment(viewer, messageId, attachment.position()), () -> {
            event.setContentType("application/octet-stream");
            event.setFileName(fileName(attachment));
        });
    }

    /** One attachment, to be shown; only for the types of {@link SafeMedia}. */
    DownloadHandler preview(long messageId, AttachmentView attachment, String safeType) {
        return event -> send(event, viewer -> originals.attachment(viewer, messageId, attachment.position()), () -> {
            event.setContentType(safeType.equals(SafeMedia.TEXT) ? "text/plain;charset=UTF-8" : safeType);
            event.inline(fileName(attachment));
            // the browser's own PDF viewer does not run in a sandbox of ours
            if (!safeType.equals(SafeMedia.PDF)) {
                event.getResponse().setHeader("Content-Security-Policy", NO_SCRIPT);
            }
        });
    }

    /** The sanitised HTML of a message, as a page that can run nothing and, unless asked, fetches nothing. */
    DownloadHandler html(long messageId, boolean remoteImages) {
        return event -> send(event, viewer -> page(viewer, messageId), () -> {
            event.setContentType("text/html;charset=UTF-8");
            event.getResponse().setHeader("Content-Security-Policy", remoteImages ? NO_SCRIPT_BUT_IMAGES : NO_SCRIPT);
        });
    }

    private InputStream page(Member viewer, long messageId) throws IOException {
        return new java.io.ByteArrayInputStream(
                HtmlPage.of(originals, viewer, messageId).getBytes(StandardCharsets.UTF_8));
    }

    private void send(DownloadEvent event, Source source, Runnable head) throws IOException {
        VaadinResponse response = event.getResponse();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "private, no-store");
        InputStream opened;
        try {
            opened = source.open(signedIn.require());
        } catch (NotAllowed | AccessDeniedException e) {
            response.setStatus(403);
            return;
        } catch (UnknownMessage e) {
            response.setStatus(404);
            return;
        }
        try (InputStream in = opened) {
            head.run();
            try (OutputStream out = event.getOutputStream()) {
                in.transferTo(out);
            }
        }
    }

    private static String fileName(AttachmentView attachment) {
        return attachment.name().isBlank() ? "bijlage-" + (attachment.position() + 1) : attachment.name();
    }
}
