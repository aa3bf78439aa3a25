package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.privacy.MailView.AttachmentView;
import nl.collectieveinbox.privacy.MailView;
import nl.collectieveinbox.privacy.NotAllowed;
import nl.collectieveinbox.privacy.OriginalMail;
import nl.collectieveinbox.privacy.UnknownMessage;
import nl.collectieveinbox.triage.RequestFile.LinkedMessage;

/** All messages of a request, oldest first, as one thing to read. */
class Conversation extends Composite<Section> {

    private final Member viewer;
    private final OriginalMail originals;
    private final MailDownloads downloads;
    private final List<AttachmentView> notSearchable = new ArrayList<>();

    Conversation(List<LinkedMessage> messages, Member viewer, OriginalMail originals, MailDownloads downloads) {
        this.viewer = viewer;
        this.originals = originals;
        this.downloads = downloads;
        getContent().addClassNames("card", "conversation");
        List<Component> articles = messages.stream().map(this::article).toList();
        getContent().add(new H2(getTranslation("request.messages", messages.size())));
        if (!notSearchable.isEmpty()) {
            getContent().add(notSearchable());
        }
        articles.forEach(getContent()::add);
    }

    private Component article(LinkedMessage link) {
        try {
            MailView mail = originals.read(viewer, link.messageId());
            mail.attachments().stream().filter(AttachmentWords::notSearchable).forEach(notSearchable::add);
            return new MessageArticle(link, mail, viewer, originals, downloads);
        } catch (NotAllowed | UnknownMessage e) {
            Article closed = new Article(new Moment(link.receivedAt(), getLocale()), new Paragraph(reason(e)));
            closed.addClassName("message");
            return closed;
        }
    }

    private String reason(RuntimeException e) {
        return e instanceof UnknownMessage ? getTranslation("request.message.erased") : e.getMessage();
    }

    private Details notSearchable() {
        UnorderedList files = new UnorderedList();
        notSearchable.forEach(each -> files.add(new ListItem(
                each.name() + ": " + getTranslation(AttachmentWords.stateKey(each.state()))
                        + (each.reason().isBlank() ? "" : " (" + each.reason() + ")"))));
        Details details = new Details(getTranslation("request.notSearchable", notSearchable.size()), files);
        details.addClassName("not-searchable");
        return details;
    }
}
