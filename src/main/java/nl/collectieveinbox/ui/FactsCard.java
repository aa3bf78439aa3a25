package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.triage.Checklist;
import nl.collectieveinbox.triage.FactLine;
import nl.collectieveinbox.triage.FactSheet;

/** What is asked for, fact by fact under the questions of a reader; what must be known and is not, says so. */
class FactsCard extends Composite<Section> {

    private final FactNames names;
    private final Map<Long, Instant> received;
    private final Div shown = new Div();
    private final Map<FactField, FactRow> rows = new LinkedHashMap<>();

    /** @param received when each message of the request came */
    FactsCard(FactNames names, Map<Long, Instant> received) {
        this.names = names;
        this.received = received;
        getContent().addClassNames("card", "facts");
        getContent().add(new H2(getTranslation("fact.title")), shown);
    }

    /** Whether somebody is typing in it here. */
    boolean isEditing() {
        return rows.values().stream().anyMatch(FactRow::isEditing);
    }

    /** Shows these facts; what was unfolded stays so. */
    void show(FactSheet sheet, Checklist checklist, FactActs acts) {
        Set<FactField> open = rows.entrySet().stream().filter(row -> row.getValue().isOpen()).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactField.class)));
        Set<FactField> needed = checklist.missing().stream().map(point -> point.fields().getFirst())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactField.class)));
        rows.clear();
        shown.removeAll();
        for (FactGroup group : FactGroup.values()) {
            DescriptionList list = new DescriptionList();
            group.fields().stream().map(sheet::line).filter(line -> isShown(line, sheet) || needed.contains(line.field())).forEach(line -> {
                FactRow row = new FactRow(line, names, acts, received, open.contains(line.field()));
                rows.put(line.field(), row);
                list.add(row);
            });
            if (list.getComponentCount() > 0) {
                Div block = new Div(new H3(getTranslation(group.label())), list);
                block.addClassName("fact-group");
                shown.add(block);
            }
        }
        if (acts.allowed()) {
            shown.add(add(sheet, acts));
        }
        if (rows.isEmpty()) {
            Span nothing = new Span(getTranslation("fact.nothing"));
            nothing.addClassName("quiet");
            shown.addComponentAsFirst(nothing);
        }
    }

    private static boolean isShown(FactLine line, FactSheet sheet) {
        // one group that is also the main one is said once
        boolean repeats = line.field() == FactField.TARGET_GROUP && line.word() == null
                && line.values().equals(sheet.values(FactField.MAIN_TARGET_GROUP));
        return !repeats && isKnown(line);
    }

    private static boolean isKnown(FactLine line) {
        return !line.values().isEmpty() || !line.sayings().isEmpty() || line.word() != null;
    }

    /** A fact that nobody read can be told all the same. */
    private Select<FactField> add(FactSheet sheet, FactActs acts) {
        Select<FactField> more = new Select<>();
        List<FactField> rest = sheet.lines().stream().map(FactLine::field).filter(field -> !rows.containsKey(field)).toList();
        more.setAriaLabel(getTranslation("fact.add"));
        more.setPlaceholder(getTranslation("fact.add"));
        more.setItems(rest);
        more.setItemLabelGenerator(field -> names.label(this, field));
        more.addClassName("fact-add");
        more.setVisible(!rest.isEmpty());
        more.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                FactRow row = new FactRow(sheet.line(chosen.getValue()), names, acts, received, false);
                rows.put(chosen.getValue(), row);
                DescriptionList list = new DescriptionList();
                list.add(row);
                Div block = new Div(list);
                block.addClassName("fact-group");
                shown.addComponentAtIndex(shown.indexOf(more), block);
                more.setVisible(false);
                row.edit();
            }
        });
        return more;
    }
}
