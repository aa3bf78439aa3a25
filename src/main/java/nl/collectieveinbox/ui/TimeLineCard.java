package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.RequestFile.TimelineEvent;

/** What happened to a request, latest first. */
class TimeLineCard extends Composite<Section> {

    private static final Set<String> DECISIONS =
            Set.of("CLARIFY", "OFFER", "CLAIM", "RELEASE", "HAND_OVER", "CLOSE", "REOPEN", "UNDONE");

    private final List<TimelineEvent> events;
    private final Region region;
    private final LongConsumer undo;
    private final OrderedList list = new OrderedList();

    /** @param undo takes back the step with this id */
    TimeLineCard(List<TimelineEvent> events, Region region, LongConsumer undo) {
        this.events = events.reversed();
        this.region = region;
        this.undo = undo;
        Checkbox decisions = new Checkbox(getTranslation("request.timeline.decisions"));
        decisions.addValueChangeListener(change -> show(change.getValue()));
        Div head = new Div(new H2(getTranslation("request.timeline")), decisions);
        head.addClassName("card-head");
        list.addClassName("timeline");
        getContent().addClassNames("card", "timeline-card");
        getContent().add(head, list);
        show(false);
    }

    private void show(boolean decisionsOnly) {
        list.removeAll();
        events.stream()
                .filter(event -> !decisionsOnly || DECISIONS.contains(event.type()))
                .map(this::item)
                .forEach(list::add);
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(new Paragraph(getTranslation("request.timeline.none"))));
        }
    }

    private ListItem item(TimelineEvent event) {
        Span text = new Span(event.text());
        text.addClassName("timeline-text");
        ListItem item = new ListItem(text);
        if (!event.why().isBlank()) {
            Paragraph why = new Paragraph(event.why());
            why.addClassName(event.type().equals("NOTE") ? "timeline-note" : "timeline-why");
            item.add(why);
        }
        Div meta = new Div(new Moment(event.at(), getLocale()), new Span(" · " + actor(event)));
        meta.addClassName("timeline-meta");
        item.add(meta);
        if (event.undone()) {
            item.addClassName("timeline-undone");
            meta.add(new Span(" · " + getTranslation("request.timeline.undone")));
        } else if (event.undoable()) {
            Button back = new Button(getTranslation("request.timeline.undo"), click -> undo.accept(event.id()));
            back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            item.add(back);
        }
        return item;
    }

    private String actor(TimelineEvent event) {
        return event.corporation() == null
                ? event.actor() : event.actor() + ", " + region.corporationName(event.corporation());
    }
}
