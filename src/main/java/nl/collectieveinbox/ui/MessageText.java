package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.privacy.MailView;
import nl.collectieveinbox.unwrapping.TextPart;

/** What was written: in its parts; or, if asked, the whole of it, or as the sender laid it out. */
class MessageText extends Composite<Div> {

    private final MailView mail;
    private final ReadMessage message;
    private final MailDownloads downloads;
    private final Div shown = new Div();
    private final Button layout = new Button();
    private final Button wholeText = new Button();
    private boolean laidOut;
    private boolean whole;

    MessageText(MailView mail, ReadMessage message, MailDownloads downloads) {
        this.mail = mail;
        this.message = message;
        this.downloads = downloads;
        Div ways = new Div();
        ways.addClassName("message-ways");
        getContent().add(shown, ways);
        if (!mail.parts().isEmpty() && !TextPart.joined(mail.parts(), TextPart.Kind.OWN).equals(message.text().strip())) {
            toggle(wholeText, ways, () -> {
                whole = !whole;
                laidOut = false;
            });
        }
        if (!message.html().isBlank()) {
            layout.addClassName("message-layout");
            toggle(layout, ways, () -> laidOut = !laidOut);
        }
        show();
    }

    private void toggle(Button button, Div ways, Runnable change) {
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClickListener(click -> {
            change.run();
            show();
        });
        ways.add(button);
    }

    private void show() {
        shown.removeAll();
        wholeText.setText(getTranslation(whole ? "request.message.folded" : "request.message.whole"));
        layout.setText(getTranslation(laidOut ? "request.message.plain" : "request.message.laidOut"));
        if (laidOut) {
            showLaidOut(false);
        } else {
            showPlain();
        }
    }

    private void showPlain() {
        if (whole || mail.parts().isEmpty()) {
            Paragraph text = new Paragraph(message.text().isBlank() ? getTranslation("request.message.empty") : message.text().strip());
            text.addClassName(message.text().isBlank() ? "message-empty" : "message-text");
            shown.add(text);
        } else {
            shown.add(new PartsText(mail.parts()));
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
        String folded = html.toLowerCase(Locale.ROOT);
        for (int image = folded.indexOf("<img"); image >= 0; image = folded.indexOf("<img", image + 1)) {
            int end = folded.indexOf('>', image);
            int source = folded.indexOf("http", image);
            // Nothing that follows is remote, or no tag is closed any more.
            if (source < 0 || end < 0) {
                return false;
            }
            if (source < end) {
                return true;
            }
        }
        return false;
    }
}
