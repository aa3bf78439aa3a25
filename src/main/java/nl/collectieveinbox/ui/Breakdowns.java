package nl.collectieveinbox.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the page itself says when the session ended or something broke: in the language of the screen, with what to do. */
@Component
class Breakdowns implements VaadinServiceInitListener {

    private final Texts texts;

    Breakdowns(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::messages);
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        Locale locale = info.getLocale() != null && info.getLocale().getLanguage().equals(Texts.ENGLISH.getLanguage())
                ? Texts.ENGLISH : Texts.DUTCH;
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("shell.expired", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.expired.what-now", locale));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.getTranslation("shell.broken", locale));
        messages.setInternalErrorMessage(texts.getTranslation("shell.broken.what-now", locale));
        return messages;
    }
}
