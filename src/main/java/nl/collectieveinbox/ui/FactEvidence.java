package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.collectieveinbox.triage.FactLine;
import nl.collectieveinbox.triage.FactLine.Saying;
import nl.collectieveinbox.triage.FactLine.Word;
import org.jspecify.annotations.Nullable;

/** Where a fact comes from: the words that say it, marked, with the message they stand in and how sure that is. */
class FactEvidence extends Composite<Div> {

    /** More places that say the same add nothing. */
    private static final int SHOWN = 6;
    private static final double NEARLY_CERTAIN = 0.9;
    private static final double LIKELY = 0.7;
    private static final String ATTACHMENT = "bijlage: ";

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
        line.sayings().stream().limit(SHOWN).forEach(saying -> list.add(item(saying, choose)));
        if (line.sayings().isEmpty()) {
            list.add(new ListItem(getTranslation("fact.nobody-wrote")));
        }
        getContent().add(list);
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

    private ListItem item(Saying saying, @Nullable Consumer<String> choose) {
        String shown = names.value(this, line.field(), saying.value());
        ListItem item = new ListItem();
        boolean other = !line.values().contains(saying.value());
        if (other || line.values().size() > 1) {
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
        item.add(source(saying));
        if (other && choose != null && line.field().single()) {
            Button take = new Button(getTranslation("fact.take-over", shown), click -> choose.accept(saying.value()));
            take.addThemeVariants(ButtonVariant.SMALL);
            item.add(take);
        }
        return item;
    }

    private Div source(Saying saying) {
        Div source = new Div(new Span(place(saying.source())));
        source.addClassName("fact-source");
        Instant at = received.get(saying.messageId());
        if (at != null) {
            source.add(new Span(" · "), toMessage(saying.messageId(), at));
        }
        if (!saying.arrival()) {
            source.add(new Span(" · " + getTranslation("request.message.followUp")));
        }
        source.add(new Span(" · " + confidence(saying.confidence())));
        return source;
    }

    private Component toMessage(long messageId, Instant at) {
        NativeButton there = new NativeButton(getTranslation("fact.source.message", Moment.briefly(at, getLocale())));
        there.addClassName("link-button");
        there.addClickListener(click -> there.getElement().executeJs(
                "const there = document.getElementById($0); there.scrollIntoView({block: 'start'}); there.focus();", "bericht-" + messageId));
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

    /** Values that arrivals say otherwise, each once, the strongest first. */
    static List<Saying> alternatives(FactLine line) {
        return line.sayings().stream().filter(Saying::arrival)
                .collect(java.util.stream.Collectors.toMap(
                        Saying::value, saying -> saying, (first, later) -> first, java.util.LinkedHashMap::new))
                .values().stream().toList();
    }
}
