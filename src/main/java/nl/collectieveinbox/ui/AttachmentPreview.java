package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.html.ListItem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.mail.AttachmentState;
import nl.collectieveinbox.privacy.MailView.AttachmentView;
import nl.collectieveinbox.privacy.NotAllowed;
import nl.collectieveinbox.privacy.OriginalMail;

/** An attachment opened: as it looks, when the browser can show that safely, and the words that were read from it. */
class AttachmentPreview extends Dialog {

    private static final int SHOWN_CHARACTERS = 50_000;

    AttachmentPreview(
            AttachmentView attachment, Member viewer, long messageId, OriginalMail originals, MailDownloads downloads) {
        setHeaderTitle(attachment.name().isBlank() ? getTranslation("request.attachment.unnamed") : attachment.name());
        addClassName("attachment-preview");
        setDraggable(true);
        setResizable(true);

        Paragraph facts = new Paragraph(AttachmentWords.size(attachment.sizeBytes(), getLocale()) + " · "
                + getTranslation(AttachmentWords.stateKey(attachment.state()))
                + (attachment.reason().isBlank() ? "" : " · " + attachment.reason()));
        facts.addClassName("attachment-facts");
        add(facts);

        Map<String, Component> sheets = new LinkedHashMap<>();
        look(attachment, messageId, downloads)
                .ifPresent(look -> sheets.put(getTranslation("request.preview.look"), look));
        if (attachment.state() == AttachmentState.TEXT) {
            sheets.put(getTranslation("request.preview.text"), text(attachment, viewer, messageId, originals));
        }
        if (!attachment.inside().isEmpty()) {
            sheets.put(getTranslation("request.preview.inside", attachment.inside().size()), inside(attachment));
        }
        add(shown(sheets));

        Anchor save = new Anchor(
                downloads.attachment(messageId, attachment), AttachmentType.DOWNLOAD, getTranslation("request.preview.save"));
        getFooter().add(save, new Button(getTranslation("request.preview.close"), click -> close()));
    }

    private Component shown(Map<String, Component> sheets) {
        if (sheets.isEmpty()) {
            return new Paragraph(getTranslation("request.preview.nothing"));
        }
        if (sheets.size() == 1) {
            return sheets.values().iterator().next();
        }
        return new Sheets(getHeaderTitle(), sheets);
    }

    private Optional<Component> look(AttachmentView attachment, long messageId, MailDownloads downloads) {
        return SafeMedia.inline(attachment.mediaType(), attachment.name()).map(type -> {
            if (SafeMedia.isImage(type)) {
                Image image = new Image(downloads.preview(messageId, attachment, type), attachment.name());
                image.addClassName("attachment-look");
                return image;
            }
            IFrame frame = new IFrame(downloads.preview(messageId, attachment, type));
            frame.setTitle(attachment.name());
            frame.addClassName("attachment-look");
            return frame;
        });
    }

    private Component text(AttachmentView attachment, Member viewer, long messageId, OriginalMail originals) {
        try {
            String text = originals.attachmentText(viewer, messageId, attachment.position());
            Pre shown = new Pre(text.length() > SHOWN_CHARACTERS ? text.substring(0, SHOWN_CHARACTERS) + "…" : text);
            shown.addClassName("attachment-text");
            // scrolls, so the keyboard must be able to reach it
            shown.getElement().setAttribute("tabindex", "0");
            return shown;
        } catch (NotAllowed e) {
            return new Paragraph(e.getMessage());
        }
    }

    private static Div inside(AttachmentView attachment) {
        UnorderedList list = new UnorderedList();
        attachment.inside().forEach(name -> list.add(new ListItem(name)));
        return new Div(list);
    }
}
