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
import nl.collectieveinbox.privacy.AttachmentView;
import nl.collectieveinbox.privacy.MailView;
import nl.collectieveinbox.privacy.OriginalMail;
import nl.collectieveinbox.triage.RequestFile.LinkedMessage;

/** One message as people read it: who, when, to whom, why it belongs here, what was written, what came along. */
class MessageArticle extends Composite<Article> {

    // more than a handful of recipients says nothing about who was asked
    private static final int SHOWN_RECIPIENTS = 4;

    private final MailView mail;
    private final Member viewer;
    private final OriginalMail originals;
    private final MailDownloads downloads;

    MessageArticle(LinkedMessage link, MailView mail, Member viewer, OriginalMail originals, MailDownloads downloads) {
        this.mail = mail;
        this.viewer = viewer;
        this.originals = originals;
        this.downloads = downloads;
        getContent().addClassName("message");
        getContent().setId("bericht-" + mail.messageId());
        getContent().add(head(link));
        if (!link.whyCode().equals("first")) {
            getContent().add(why(link));
        }
        if (mail.problem() != null) {
            Paragraph problem = new Paragraph(getTranslation("request.message.problem", mail.problem()));
            problem.addClassName("message-problem");
            getContent().add(problem);
        }
        getContent().add(new MessageText(mail, downloads));
        attachments();
        getContent().add(foot());
    }

    private Component head(LinkedMessage link) {
        H3 sender = new H3(mail.message().from().shown().isBlank()
                ? getTranslation("request.message.nobody") : mail.message().from().shown());
        sender.setTitle(mail.message().from().address());
        Div head = new Div(sender, new Moment(link.receivedAt(), getLocale()));
        head.addClassName("message-head");
        String recipients = recipients();
        if (!recipients.isBlank()) {
            head.add(new Span(getTranslation("request.message.to", recipients)));
        }
        if (!link.arrival()) {
            head.add(new Badge(getTranslation("request.message.followUp")));
        }
        return head;
    }

    private String recipients() {
        List<Address> all = Stream.concat(mail.message().to().stream(), mail.message().cc().stream()).toList();
        String shown = all.stream().limit(SHOWN_RECIPIENTS).map(Address::shown).collect(Collectors.joining(", "));
        return all.size() <= SHOWN_RECIPIENTS
                ? shown : getTranslation("request.message.andMore", shown, all.size() - SHOWN_RECIPIENTS);
    }

    private Component why(LinkedMessage link) {
        Paragraph why = new Paragraph(
                getTranslation(link.arrival() ? "request.message.whySame" : "request.message.whyFollowUp", link.why()));
        why.addClassName("message-why");
        return why;
    }

    private void attachments() {
        List<AttachmentView> shown = mail.attachments().stream().filter(each -> !each.inline()).toList();
        if (!shown.isEmpty()) {
            Div chips = new Div();
            chips.addClassName("attachments");
            shown.forEach(each -> chips.add(chip(each)));
            getContent().add(chips);
        }
        List<AttachmentView> inline = mail.attachments().stream().filter(AttachmentView::inline).toList();
        if (!inline.isEmpty()) {
            Div chips = new Div();
            chips.addClassName("attachments");
            inline.forEach(each -> chips.add(chip(each)));
            getContent().add(new Details(getTranslation("request.message.inline", inline.size()), chips));
        }
    }

    private AttachmentChip chip(AttachmentView attachment) {
        return new AttachmentChip(attachment, downloads, mail.messageId(),
                () -> new AttachmentPreview(attachment, viewer, mail.messageId(), originals, downloads).open());
    }

    private Component foot() {
        Anchor raw = new Anchor(
                downloads.raw(mail.messageId()), AttachmentType.DOWNLOAD, getTranslation("request.message.raw"));
        raw.addClassName("raw-download");
        raw.setAriaLabel(getTranslation("request.message.rawOf", mail.message().from().shown()));
        Div foot = new Div(raw);
        foot.addClassName("message-foot");
        if (!mail.message().remarks().isEmpty()) {
            foot.add(new Span(String.join(" ", mail.message().remarks())));
        }
        return foot;
    }
}
