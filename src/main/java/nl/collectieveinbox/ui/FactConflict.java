package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.collectieveinbox.triage.FactLine;
import nl.collectieveinbox.triage.FactLine.Saying;
import org.jspecify.annotations.Nullable;

/** Two sources say different things: both, with where they stand, and one click between them. */
class FactConflict extends Composite<Div> {

    private final FactLine line;
    private final FactNames names;
    private final Map<Long, Instant> received;

    /**
     * @param received when each message of the request came
     * @param choose takes one of the values; null when the viewer may not
     */
    FactConflict(FactLine line, String label, FactNames names, Map<Long, Instant> received, @Nullable Consumer<String> choose) {
        this.line = line;
        this.names = names;
        this.received = received;
        getContent().addClassName("fact-conflict");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("fact.conflict.of", label));
        alternatives().forEach(saying -> getContent().add(choice(saying, choose)));
    }

    private Div choice(Saying saying, @Nullable Consumer<String> choose) {
        String shown = names.value(this, line.field(), saying.value());
        Div choice = new Div();
        choice.addClassName("fact-choice");
        if (choose == null) {
            Span value = new Span(shown);
            value.addClassName("fact-saying-value");
            choice.add(value);
        } else {
            Button take = new Button(getTranslation("fact.choose", shown), click -> choose.accept(saying.value()));
            take.addThemeVariants(ButtonVariant.SMALL);
            choice.add(take);
        }
        String quote = saying.quote().strip();
        choice.add(new MarkedText(quote, QuoteMarks.of(quote, saying.value(), shown)), new FactSource(saying, received));
        return choice;
    }

    /** What arrivals say, each value once, the strongest first. */
    private List<Saying> alternatives() {
        return List.copyOf(line.sayings().stream().filter(Saying::arrival)
                .collect(Collectors.toMap(Saying::value, saying -> saying, (first, later) -> first, LinkedHashMap::new))
                .values());
    }
}
