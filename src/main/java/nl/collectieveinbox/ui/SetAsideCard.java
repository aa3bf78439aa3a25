package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.pipeline.SetAside;
import nl.collectieveinbox.pipeline.SetAside.SetAsideMessage;

/** One message that was set aside: what it is, why, and what can be done about it. */
class SetAsideCard extends Composite<Article> {

    /** @param opened opens the message to read it */
    SetAsideCard(
            SetAsideMessage message, Member member, SetAside setAside, MailDownloads downloads, MessageActs acts, Runnable opened,
            Runnable changed) {
        boolean shielded = message.kind() == MessageKind.INDIVIDUAL && member.is(Role.PARTNER);
        Div facts = new Div(new Moment(message.receivedAt(), getLocale()));
        facts.addClassName("hit-facts");
        if (!shielded && !message.closed()) {
            facts.add(new Span(message.from()));
        }
        getContent().addClassNames("card", "aside-card");
        getContent().add(new H2(subject(message, shielded)), facts, why(message, acts));
        getContent().add(actions(message, member, setAside, downloads, shielded, opened, changed));
    }

    private Component why(SetAsideMessage message, MessageActs acts) {
        if (!message.problem()) {
            return new KindLine(message.messageId(), message.kind(), message.rule(), message.reason(), acts);
        }
        Badge kind = new Badge(FacetLabels.kind(this, message.kind().name()));
        kind.addThemeVariants(BadgeVariant.ERROR);
        Div why = new Div(kind, new Paragraph(message.reason()));
        why.addClassName("aside-reason");
        return why;
    }

    private String subject(SetAsideMessage message, boolean shielded) {
        if (message.closed()) {
            return getTranslation("aside.withheld");
        }
        if (shielded) {
            return getTranslation("aside.shielded");
        }
        return message.subject().isBlank() ? getTranslation("aside.noSubject") : message.subject();
    }

    private Div actions(
            SetAsideMessage message, Member member, SetAside setAside, MailDownloads downloads, boolean shielded, Runnable opened,
            Runnable changed) {
        Div actions = new Div();
        actions.addClassName("aside-actions");
        if (!message.problem() && !shielded) {
            actions.add(new Button(getTranslation("aside.open"), click -> opened.run()));
        }
        if (setAside.mayMakeRequest(member, message)) {
            actions.add(new Button(getTranslation("aside.request"), click -> {
                setAside.makeRequest(member, message.messageId());
                Toasts.say(this, getTranslation("aside.request.done"));
                changed.run();
            }));
        }
        if (message.problem() && setAside.mayRetry(member)) {
            actions.add(new Button(getTranslation("aside.retry"), click -> {
                setAside.retry(member, message.messageId());
                Toasts.say(this, getTranslation("aside.retry.done"));
                changed.run();
            }));
        }
        if (message.closed() && member.is(Role.LEAD, Role.CONTROLLER)) {
            Anchor card = new Anchor(PrivacyView.PATH, getTranslation("aside.withheld.open"));
            card.addClassName("button-link");
            actions.add(card);
        } else if (member.is(Role.LEAD, Role.CONTROLLER)) {
            Anchor raw = new Anchor(
                    downloads.raw(message.messageId()), AttachmentType.DOWNLOAD, getTranslation("request.message.raw"));
            raw.addClassName("raw-download");
            actions.add(raw);
        }
        return actions;
    }
}
