package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.shared.Tooltip;
import nl.collectieveinbox.privacy.MailView.AttachmentView;

/** One attachment: what it is called, how large, whether its words can be found; opens it and saves it. */
class AttachmentChip extends Composite<Div> {

    AttachmentChip(AttachmentView attachment, MailDownloads downloads, long messageId, Runnable preview) {
        String name = attachment.name().isBlank() ? getTranslation("request.attachment.unnamed") : attachment.name();
        String state = getTranslation(AttachmentWords.stateKey(attachment.state()));

        Span facts = new Span(AttachmentWords.size(attachment.sizeBytes(), getLocale()) + " · " + state);
        facts.addClassName("attachment-facts");
        Span title = new Span(name);
        title.addClassName("attachment-name");
        NativeButton open = new NativeButton();
        open.getElement().setAttribute("type", "button");
        open.add(AttachmentWords.icon(attachment).create(), new Span(title, facts));
        open.addClickListener(click -> preview.run());
        open.addClassName("attachment-open");
        open.setAriaLabel(getTranslation("request.attachment.open", name, facts.getText()));
        if (!attachment.reason().isBlank()) {
            Tooltip.forComponent(open).setText(attachment.reason());
        }

        Anchor save = new Anchor(downloads.attachment(messageId, attachment), AttachmentType.DOWNLOAD, "");
        save.add(VaadinIcon.DOWNLOAD_ALT.create());
        save.addClassName("attachment-save");
        save.setAriaLabel(getTranslation("request.attachment.save", name));

        getContent().addClassName("attachment");
        getContent().getElement().setAttribute("data-state", attachment.state() == null ? "WAITING" : attachment.state().name());
        getContent().add(open, save);
    }
}
