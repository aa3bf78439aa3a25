package nl.collectieveinbox.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import nl.collectieveinbox.mail.AttachmentState;
import nl.collectieveinbox.privacy.MailView.AttachmentView;
import org.jspecify.annotations.Nullable;

/** How an attachment is spoken of. */
final class AttachmentWords {

    private AttachmentWords() {}

    /** Translation key of a state; null is an attachment that waits for its turn. */
    static String stateKey(@Nullable AttachmentState state) {
        return "request.attachment.state." + (state == null ? "WAITING" : state.name());
    }

    /** Whether its words are kept from searching: everything that is neither text nor known to hold none. */
    static boolean notSearchable(AttachmentView attachment) {
        AttachmentState state = attachment.state();
        return state != null && state != AttachmentState.TEXT && state != AttachmentState.EMPTY;
    }

    /** Such as "48 kB" or "1,2 MB". */
    static String size(long bytes, Locale locale) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? "%d kB".formatted(Math.round(bytes / 1000.0))
                : String.format(locale, "%.1f MB", bytes / 1_000_000.0);
    }

    static VaadinIcon icon(AttachmentView attachment) {
        return switch (SafeMedia.extension(attachment.name())) {
            case "xls", "xlsx", "ods", "csv" -> VaadinIcon.TABLE;
            case "png", "jpg", "jpeg", "gif", "tif", "tiff" -> VaadinIcon.PICTURE;
            case "zip", "7z", "rar" -> VaadinIcon.ARCHIVE;
            case "eml", "msg" -> VaadinIcon.ENVELOPE_O;
            case "ppt", "pptx", "odp" -> VaadinIcon.PRESENTATION;
            default -> VaadinIcon.FILE_TEXT_O;
        };
    }
}
