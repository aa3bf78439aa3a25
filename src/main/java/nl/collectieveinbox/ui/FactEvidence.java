package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.collectieveinbox.triage.FactLine;
import nl.collectieveinbox.triage.FactLine.Saying;
import nl.collectieveinbox.triage.FactLine.Word;
import org.jspecify.annotations.Nullable;

/** Where a fact comes from: the words that say it, marked, with the message they stand in and how sure that is. */
class FactEvidence extends Composite<Div> {

    /** More places that say the same add nothing. */
    private static final int SHOWN = 6;

    private final FactLine line;
    private final FactNames names;
    private final Map<Long, Instant> received;

    /**
     * @param received when each message of the request came
     * @param choose takes a value over; null when the viewer may not
     */
    FactEvidence(FactLine line, FactNames names, Map<Long, Instant> received, @Nullable Consumer<String> choose) {
        this.line = line;
        this.names = names;
        this.received = received;
        getContent().addClassName("fact-evidence");
        if (line.word() != null) {
            getContent().add(said(line.word()));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("fact-sayings");
        alike().stream().limit(SHOWN).forEach(same -> list.add(item(same.getFirst(), same.subList(1, same.size()), choose)));
        if (line.sayings().isEmpty()) {
            list.add(new ListItem(getTranslation("fact.nobody-wrote")));
        }
        getContent().add(list);
    }

    /** What says the same in the same words is one thing to read, however often it came. */
    private List<List<Saying>> alike() {
        return List.copyOf(line.sayings().stream().collect(Collectors.groupingBy(
                saying -> List.of(saying.value(), saying.quote().strip(), saying.source()), LinkedHashMap::new, Collectors.toList())).values());
    }

    private Paragraph said(Word word) {
        Paragraph said = new Paragraph(
                new Span(getTranslation(word.verdict() == FactLine.Verdict.CONFIRMED ? "fact.confirmed-by" : "fact.corrected-by", word.by())),
                new Span(" · "), new Moment(word.at(), getLocale()));
        if (!word.reason().isBlank()) {
            said.add(new Span(" · " + word.reason()));
        }
        said.addClassName("fact-said");
        return said;
    }

    private ListItem item(Saying saying, List<Saying> also, @Nullable Consumer<String> choose) {
        String shown = names.value(this, line.field(), saying.value());
        ListItem item = new ListItem();
        boolean differs = !line.values().contains(saying.value());
        if (differs || line.values().size() > 1) {
            Span value = new Span(shown);
            value.addClassName("fact-saying-value");
            item.add(value);
        }
        if (!saying.quote().isBlank()) {
            String quote = saying.quote().strip();
            MarkedText words = new MarkedText(quote, QuoteMarks.of(quote, saying.value(), shown));
            words.addClassName("fact-quote");
            item.add(words);
        }
        item.add(new FactSource(saying, received));
        also.forEach(other -> item.add(new FactSource(other, received)));
        if (differs && choose != null && line.field().single()) {
            Button take = new Button(getTranslation("fact.take-over", shown), click -> choose.accept(saying.value()));
            take.addThemeVariants(ButtonVariant.SMALL);
            item.add(take);
        }
        return item;
    }

    /** Values that arrivals say otherwise, each once, the strongest first. */
    static List<Saying> alternatives(FactLine line) {
        return line.sayings().stream().filter(Saying::arrival)
                .collect(Collectors.toMap(
                        Saying::value, saying -> saying, (first, later) -> first, LinkedHashMap::new))
                .values().stream().toList();
    }
}
