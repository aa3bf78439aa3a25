package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.privacy.MailView;

/** What was written: the sender's own words, the rest folded; or, if asked, as the sender laid it out. */
class MessageText extends Composite<Div> {

    private final MailView mail;
    private final ReadMessage message;
    private final MailDownloads downloads;
    private final Div shown = new Div();
    private final Button layout = new Button();
    private boolean laidOut;

    MessageText(MailView mail, ReadMessage message, MailDownloads downloads) {
        this.mail = mail;
        this.message = message;
        this.downloads = downloads;
        getContent().add(shown);
        if (!message.html().isBlank()) {
            layout.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            layout.addClassName("message-layout");
            layout.addClickListener(click -> {
                laidOut = !laidOut;
                show();
            });
            getContent().add(layout);
        }
        show();
    }

    private void show() {
        shown.removeAll();
        layout.setText(getTranslation(laidOut ? "request.message.plain" : "request.message.laidOut"));
        if (laidOut) {
            showLaidOut(false);
        } else {
            showPlain();
        }
    }

    private void showPlain() {
        String own = mail.ownText().strip();
        Paragraph text = new Paragraph(own.isEmpty() ? getTranslation("request.message.empty") : own);
        text.addClassName(own.isEmpty() ? "message-empty" : "message-text");
        shown.add(text);
        String rest = rest(message.text().strip(), own);
        if (!rest.isEmpty()) {
            Paragraph quoted = new Paragraph(rest);
            quoted.addClassNames("message-text", "message-quoted");
            Details details = new Details(getTranslation("request.message.quoted"), quoted);
            details.addClassName("message-rest");
            shown.add(details);
        }
    }

    private void showLaidOut(boolean remoteImages) {
        shown.removeAll();
        IFrame frame = new IFrame(downloads.html(mail.messageId(), remoteImages));
        frame.setTitle(getTranslation("request.message.frame", message.from().shown()));
        frame.setSandbox(IFrame.SandboxType.ALLOW_POPUPS, IFrame.SandboxType.ALLOW_POPUPS_TO_ESCAPE_SANDBOX);
        frame.addClassName("message-frame");
        if (!remoteImages && hasRemoteImages(message.html())) {
            Button once = new Button(getTranslation("request.message.imagesOnce"), click -> showLaidOut(true));
            once.addThemeVariants(ButtonVariant.SMALL);
            Div bar = new Div(new Paragraph(getTranslation("request.message.imagesBlocked")), once);
            bar.addClassName("images-blocked");
            shown.add(bar);
        }
        shown.add(frame);
    }

    private static boolean hasRemoteImages(String html) {
        return html.toLowerCase(Locale.ROOT).matches("(?s).*<img[^>]+src\\s*=\\s*[\"']?https?:.*");
    }

    /** What stands in the whole text beside the sender's own words. */
    static String rest(String whole, String own) {
        int at = own.isEmpty() ? -1 : whole.indexOf(own);
        return at < 0
                ? (whole.equals(own) ? "" : whole)
                : (whole.substring(0, at).strip() + "\n" + whole.substring(at + own.length()).strip()).strip();
    }
}
