package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.collectieveinbox.unwrapping.Hop;

/** What one sender on the road of a message wrote. */
class HopText extends Composite<Details> {

    HopText(Hop hop) {
        String when = hop.sentAt() == null ? "" : Moment.shortly(hop.sentAt(), getLocale());
        getContent().setSummaryText(getTranslation("request.message.forwarded", hop.from().shown(), when));
        if (!hop.subject().isBlank()) {
            Span subject = new Span(hop.subject());
            subject.addClassName("hop-subject");
            getContent().add(subject);
        }
        getContent().add(hop.parts().isEmpty() ? plain(hop.text()) : new PartsText(hop.parts()));
        getContent().setOpened(true);
        getContent().addClassNames("message-rest", "hop");
    }

    private static Component plain(String written) {
        Paragraph text = new Paragraph(written.strip());
        text.addClassName("message-text");
        return text;
    }
}
