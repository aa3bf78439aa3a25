package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import nl.collectieveinbox.triage.RequestChanged;

/** Somebody changed what is on the screen: who, and a way to see it. Nothing moves until it is asked for. */
class NewsBar extends Composite<Div> {

    private static final Set<String> KNOWN = Set.of(
            "CLARIFY", "OFFER", "CLAIM", "RELEASE", "HAND_OVER", "CLOSE", "REOPEN", "NOTE", "JOINED", "UNDONE", "CONFIRMED",
            "CORRECTED", "TAKEN_BACK", "READ_AGAIN", "KIND", "SENDER");

    NewsBar(RequestChanged change, Runnable show) {
        String what = getTranslation("request.news." + (KNOWN.contains(change.type()) ? change.type() : "OTHER"));
        getContent().addClassName("news-bar");
        getContent().add(
                VaadinIcon.BELL_O.create(),
                new Span(getTranslation("request.news", change.actor(), what)),
                new Button(getTranslation("request.news.show"), click -> show.run()));
    }
}
