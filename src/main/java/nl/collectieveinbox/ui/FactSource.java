package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import nl.collectieveinbox.triage.FactLine.Saying;

/** In which part of which message something stands, and how sure the reading is. */
class FactSource extends Composite<Div> {

    private static final double NEARLY_CERTAIN = 0.9;
    private static final double LIKELY = 0.7;
    private static final String ATTACHMENT = "bijlage: ";

    /** @param received when each message of the request came */
    FactSource(Saying saying, Map<Long, Instant> received) {
        getContent().addClassName("fact-source");
        getContent().add(new Span(place(saying.source())));
        Instant at = received.get(saying.messageId());
        if (at != null) {
            getContent().add(new Span(" · "), toMessage(saying.messageId(), at));
        }
        if (!saying.arrival()) {
            getContent().add(new Span(" · " + getTranslation("request.message.followUp")));
        }
        getContent().add(new Span(" · " + confidence(saying.confidence())));
    }

    private Component toMessage(long messageId, Instant at) {
        NativeButton there = new NativeButton(getTranslation("fact.source.message", Moment.briefly(at, getLocale())));
        there.addClassName("link-button");
        there.addClickListener(click -> there.getElement().executeJs("""
                const there = document.getElementById($0);
                there?.scrollIntoView({block: 'start'});
                there?.focus({preventScroll: true});""", "bericht-" + messageId));
        return there;
    }

    private String place(String source) {
        if (source.startsWith(ATTACHMENT)) {
            return getTranslation("fact.source.attachment", source.substring(ATTACHMENT.length()));
        }
        return switch (source) {
            case "tekst" -> getTranslation("fact.source.text");
            case "onderwerp" -> getTranslation("fact.source.subject");
            case "afzender" -> getTranslation("fact.source.sender");
            default -> source;
        };
    }

    private String confidence(double confidence) {
        return getTranslation(confidence >= NEARLY_CERTAIN ? "fact.sure.nearly"
                : confidence >= LIKELY ? "fact.sure.likely" : "fact.sure.doubtful");
    }
}
