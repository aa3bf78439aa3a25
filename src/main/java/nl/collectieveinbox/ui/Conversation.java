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
import java.util.List;
import java.util.Objects;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.privacy.MailView.AttachmentView;
import nl.collectieveinbox.privacy.OriginalMail;
import nl.collectieveinbox.region.Region;

/** All messages of a request, oldest first, as one thing to read. */
class Conversation extends Composite<Section> {

    private final Member viewer;
    private final OriginalMail originals;
    private final MailDownloads downloads;
    private final Region region;
    private final MessageActs acts;

    Conversation(
            List<OpenedMail> messages, Member viewer, OriginalMail originals, MailDownloads downloads, Region region, MessageActs acts) {
        this.viewer = viewer;
        this.originals = originals;
        this.downloads = downloads;
        this.region = region;
        this.acts = acts;
        getContent().addClassNames("card", "conversation");
        getContent().add(new H2(getTranslation("request.messages", messages.size())));
        List<AttachmentView> notSearchable = messages.stream().map(OpenedMail::mail).filter(Objects::nonNull)
                .flatMap(mail -> mail.attachments().stream()).filter(AttachmentWords::notSearchable).toList();
        if (!notSearchable.isEmpty()) {
            getContent().add(notSearchable(notSearchable));
        }
        messages.stream().map(this::article).forEach(getContent()::add);
    }

    private Component article(OpenedMail message) {
        if (message.mail() != null) {
            return new MessageArticle(message.link(), message.mail(), viewer, originals, downloads, region, acts);
        }
        Article closed = new Article(
                new Moment(message.link().receivedAt(), getLocale()),
                new Paragraph(message.closed() == null ? getTranslation("request.message.erased") : message.closed()));
        closed.addClassName("message");
        return closed;
    }

    private Details notSearchable(List<AttachmentView> attachments) {
        UnorderedList files = new UnorderedList();
        attachments.forEach(each -> files.add(new ListItem(
                each.name() + ": " + getTranslation(AttachmentWords.stateKey(each.state()))
                        + (each.reason().isBlank() ? "" : " (" + each.reason() + ")"))));
        Details details = new Details(getTranslation("request.notSearchable", attachments.size()), files);
        details.addClassName("not-searchable");
        return details;
    }
}
