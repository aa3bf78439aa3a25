package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.privacy.Retention.Planned;

/** One message whose content goes: when, unless it is held. */
class RemovalCard extends Composite<Article> {

    RemovalCard(Planned planned, boolean mayDecide, Member member, PrivacyActs acts) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale()).format(planned.removeOn());
        boolean held = planned.heldWhy() != null;
        Badge kind = new Badge(FacetLabels.kind(this, MessageKind.INDIVIDUAL.name()));
        kind.addThemeVariants(BadgeVariant.CONTRAST);
        Div facts = new Div(kind, new Moment(planned.receivedAt(), getLocale()));
        facts.addClassName("hit-facts");
        getContent().addClassNames("card", "aside-card");
        getContent().add(new H2(planned.from().isBlank()
                ? getTranslation("privacy.fromNobody") : getTranslation("privacy.from", planned.from())), facts);
        getContent().add(new Paragraph(held
                ? getTranslation("privacy.held", planned.heldBy(), planned.heldWhy(), day)
                : getTranslation("privacy.removedOn", day)));
        Div actions = new Div();
        actions.addClassName("aside-actions");
        if (member.is(Role.LEAD)) {
            actions.add(new Button(getTranslation("privacy.answer"),
                    click -> acts.answer(planned.messageId(), MessageKind.INDIVIDUAL)));
        }
        if (mayDecide) {
            actions.add(held
                    ? new Button(getTranslation("privacy.letGo"), click -> acts.letGo(planned.messageId()))
                    : new Button(getTranslation("privacy.hold"), click -> acts.hold(planned.messageId())));
        }
        getContent().add(actions);
    }
}
