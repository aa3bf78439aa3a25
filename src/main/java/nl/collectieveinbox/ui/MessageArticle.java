package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.privacy.MailView;
import nl.collectieveinbox.privacy.MailView.AttachmentView;
import nl.collectieveinbox.privacy.OriginalMail;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.RequestFile.LinkedMessage;

/** One message as people read it: who, when, to whom, why it belongs here, what was written, what came along. */
class MessageArticle extends Composite<Article> {

    // more than a handful of recipients says nothing about who was asked
    private static final int SHOWN_RECIPIENTS = 4;

    private final MailView mail;
    private final Member viewer;
    private final OriginalMail originals;
    private final MailDownloads downloads;

    MessageArticle(LinkedMessage link, MailView mail, Member viewer, OriginalMail originals, MailDownloads downloads, Region region,
            MessageActs acts) {
        this.mail = mail;
        this.viewer = viewer;
        this.originals = originals;
        this.downloads = downloads;
        getContent().addClassName("message");
        getContent().setId("bericht-" + mail.messageId());
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(head(link), new KindLine(mail.messageId(), mail.kind(), mail.kindRule(), mail.kindReason(), acts));
        acts.putIn(mail.messageId()).ifPresent(opened -> getContent().add(new PutInLine(opened)));
        if (!link.whyCode().equals("first")) {
            paragraph(link.arrival() ? "request.message.whySame" : "request.message.whyFollowUp", link.why(), "message-why");
        }
        if (mail.problem() != null) {
            paragraph("request.message.problem", mail.problem(), "message-problem");
        }
        if (mail.message() != null) {
            getContent().add(new MessageText(mail, mail.message(), downloads));
        }
        if (!mail.chain().isEmpty()) {
            getContent().add(new RoadPicture(
                    getTranslation("road.of", Moment.shortly(mail.receivedAt(), getLocale())), new Road(region).of(mail, ""), null));
        }
        // the last forward stands first, as in the mail itself
        mail.chain().reversed().forEach(hop -> getContent().add(new HopText(hop)));
        attachments("request.message.inline");
        getContent().add(foot());
    }

    private void paragraph(String key, String text, String className) {
        Paragraph paragraph = new Paragraph(getTranslation(key, text));
        paragraph.addClassName(className);
        getContent().add(paragraph);
    }

    private Component head(LinkedMessage link) {
        H3 sender = new H3(sender());
        Div head = new Div(sender, new Moment(link.receivedAt(), getLocale()));
        head.addClassName("message-head");
        if (mail.message() != null) {
            sender.setTitle(mail.message().from().address());
            String recipients = recipients(mail.message());
            if (!recipients.isBlank()) {
                head.add(new Span(getTranslation("request.message.to", recipients)));
            }
        }
        if (!link.arrival() && mail.kind() != MessageKind.FOLLOW_UP) {
            head.add(new Badge(getTranslation("request.message.followUp")));
        }
        return head;
    }

    private String sender() {
        String shown = mail.message() == null ? "" : mail.message().from().shown();
        return shown.isBlank() ? getTranslation("request.message.nobody") : shown;
    }

    private String recipients(ReadMessage message) {
        List<Address> all = Stream.concat(message.to().stream(), message.cc().stream()).toList();
        String shown = all.stream().limit(SHOWN_RECIPIENTS).map(Address::shown).collect(Collectors.joining(", "));
        return all.size() <= SHOWN_RECIPIENTS
                ? shown : getTranslation("request.message.andMore", shown, all.size() - SHOWN_RECIPIENTS);
    }

    private void attachments(String inlineKey) {
        List<AttachmentView> files = mail.attachments().stream().filter(each -> !each.inline()).toList();
        if (!files.isEmpty()) {
            getContent().add(chips(files));
        }
        List<AttachmentView> inline = mail.attachments().stream().filter(AttachmentView::inline).toList();
        if (!inline.isEmpty()) {
            getContent().add(new Details(getTranslation(inlineKey, inline.size()), chips(inline)));
        }
    }

    private Div chips(List<AttachmentView> attachments) {
        Div chips = new Div();
        chips.addClassName("attachments");
        attachments.forEach(each -> chips.add(new AttachmentChip(each, downloads, mail.messageId(),
                () -> new AttachmentPreview(each, viewer, mail.messageId(), originals, downloads).open())));
        return chips;
    }

    private Component foot() {
        Anchor raw = new Anchor(
                downloads.raw(mail.messageId()), AttachmentType.DOWNLOAD, getTranslation("request.message.raw"));
        raw.addClassName("raw-download");
        raw.setAriaLabel(getTranslation("request.message.rawOf", sender()));
        Div foot = new Div(raw);
        foot.addClassName("message-foot");
        if (mail.message() != null && !mail.message().remarks().isEmpty()) {
            foot.add(new Span(String.join(" ", mail.message().remarks())));
        }
        return foot;
    }
}
