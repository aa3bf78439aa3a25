package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.privacy.WithheldMail;
import nl.collectieveinbox.privacy.WithheldMails;
import nl.collectieveinbox.screening.Finding;

/** One message with personal data: what was found and where, never the thing itself; and what can be done. */
class WithheldCard extends Composite<Article> {

    private final WithheldMail mail;
    private final Member member;
    private final PrivacyActs acts;

    WithheldCard(WithheldMail mail, Member member, WithheldMails mails, PrivacyActs acts) {
        this.mail = mail;
        this.member = member;
        this.acts = acts;
        getContent().addClassNames("card", "aside-card");
        getContent().add(new H2(mail.from().isBlank()
                ? getTranslation("privacy.fromNobody") : getTranslation("privacy.from", mail.from())), facts(), findings());
        WithheldMail.Release release = mail.release();
        if (release != null) {
            getContent().add(new Paragraph(getTranslation("privacy.way." + release.way(), release.by(),
                    Moment.shortly(release.at(), getLocale()), release.why())));
        }
        getContent().add(actions(mails.mayDecide(member)));
    }

    private Div facts() {
        Badge kind = new Badge(FacetLabels.kind(this, mail.kind().name()));
        kind.addThemeVariants(BadgeVariant.CONTRAST);
        Div facts = new Div(kind, new Moment(mail.receivedAt(), getLocale()),
                new Span(getTranslation("privacy.since", Moment.shortly(mail.since(), getLocale()))));
        if (mail.request() != null) {
            facts.add(new Anchor("verzoek/" + mail.request(), mail.request()));
        }
        facts.addClassName("hit-facts");
        return facts;
    }

    private UnorderedList findings() {
        UnorderedList list = new UnorderedList();
        list.addClassName("findings");
        mail.findings().forEach(finding -> list.add(new ListItem(words(finding))));
        return list;
    }

    private String words(Finding finding) {
        String where = getTranslation("privacy.where." + finding.where());
        return switch (finding.what()) {
            case BSN -> getTranslation("privacy.bsn", finding.count(), getTranslation("privacy.tier." + finding.tier()), where);
            case CLIENT_LIST -> getTranslation("privacy.list", finding.count(), where);
        };
    }

    private Div actions(boolean mayDecide) {
        Div actions = new Div();
        actions.addClassName("aside-actions");
        if (mail.busy()) {
            Span busy = new Span(getTranslation("privacy.busy"));
            busy.addClassName("quiet");
            actions.add(busy);
        }
        if (member.is(Role.LEAD)) {
            actions.add(new Button(getTranslation("privacy.answer"), click -> acts.answer(mail.messageId(), mail.kind())));
        }
        if (mayDecide && mail.release() == null) {
            Button covered = new Button(getTranslation("privacy.cover"), click -> acts.cover(mail));
            Button alarm = new Button(getTranslation("privacy.falseAlarm"), click -> acts.falseAlarm(mail));
            Button lines = new Button(getTranslation("privacy.lines"), click -> acts.lines(mail));
            lines.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(covered, alarm, lines);
        } else if (mayDecide) {
            actions.add(new Button(getTranslation("privacy.close"), click -> acts.closeAgain(mail.messageId())));
        }
        return actions;
    }
}
