package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.Map;
import nl.collectieveinbox.triage.FactLine;
import nl.collectieveinbox.triage.FactLine.Saying;

/** One fact: what counts, who says so, where it stands; confirmed and corrected in place. */
class FactRow extends Composite<Div> {

    private final FactLine line;
    private final FactNames names;
    private final FactActs acts;
    private final Map<Long, Instant> received;
    private final Div body = new Div();
    private final String label;
    private boolean open;
    private boolean editing;

    /**
     * @param received when each message of the request came
     * @param open whether its evidence shows
     */
    FactRow(FactLine line, FactNames names, FactActs acts, Map<Long, Instant> received, boolean open) {
        this.line = line;
        this.names = names;
        this.acts = acts;
        this.received = received;
        this.label = names.label(this, line.field());
        this.open = open;
        getContent().addClassName("fact");
        getContent().getElement().setAttribute("data-field", line.field().key());
        getContent().add(new DescriptionList.Term(label), new DescriptionList.Description(body));
        show();
    }

    FactLine line() {
        return line;
    }

    boolean isOpen() {
        return open;
    }

    /** Whether somebody is typing in it. */
    boolean isEditing() {
        return editing;
    }

    /** Opens its editor. */
    void edit() {
        editing = true;
        body.removeAll();
        FactForm form = new FactForm(line, label, names.options(this, line.field()), acts, this::stopEditing);
        body.add(form);
        form.focusFirst();
    }

    private void stopEditing() {
        editing = false;
        show();
    }

    private void show() {
        body.removeAll();
        Div said = new Div(value(), mark());
        said.addClassName("fact-said-line");
        Div head = new Div(said);
        head.addClassName("fact-line");
        if (acts.allowed()) {
            head.add(buttons());
        }
        body.add(head);
        if (line.conflict()) {
            body.add(conflict());
        }
        if (line.differs()) {
            Paragraph differs = new Paragraph(getTranslation("fact.differs", names.values(this, line.field(), line.proposal())));
            differs.addClassName("fact-differs");
            body.add(differs);
        }
        if (open) {
            body.add(new FactEvidence(line, names, received, acts.allowed() ? value -> acts.choose(line, value) : null));
        }
    }

    private Component value() {
        if (line.sayings().isEmpty() && line.word() == null) {
            Span unknown = new Span(getTranslation("fact.unsaid"));
            unknown.addClassName("fact-missing");
            return unknown;
        }
        NativeButton value = new NativeButton(
                line.values().isEmpty() ? getTranslation("fact.unsaid") : names.values(this, line.field(), line.values()));
        value.addClassName("fact-value");
        value.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        value.setTitle(getTranslation(open ? "fact.evidence.hide" : "fact.evidence.show"));
        value.addClickListener(click -> {
            open = !open;
            show();
            focus(".fact-value");
        });
        return value;
    }

    private Component mark() {
        Span mark = new Span();
        mark.addClassName("fact-mark");
        if (line.word() != null) {
            mark.add(VaadinIcon.CHECK.create(), new Span(line.word().by()));
            mark.addClassName("fact-mark-said");
            mark.setTitle(getTranslation(line.word().verdict() == FactLine.Verdict.CONFIRMED ? "fact.confirmed-by" : "fact.corrected-by",
                    line.word().by()));
        } else if (line.conflict()) {
            mark.add(VaadinIcon.EXCLAMATION_CIRCLE_O.create(), new Span(getTranslation("fact.conflict")));
            mark.addClassName("fact-mark-conflict");
        } else if (!line.values().isEmpty()) {
            mark.setText(getTranslation("fact.proposal"));
        }
        return mark;
    }

    private Div buttons() {
        Div buttons = new Div();
        buttons.addClassName("fact-acts");
        if (line.word() == null && !line.values().isEmpty() && !line.conflict()) {
            Button confirm = small(VaadinIcon.CHECK, "fact.confirm", names.values(this, line.field(), line.values()));
            confirm.addClassName("fact-confirm");
            confirm.addClickListener(click -> acts.confirm(line));
            buttons.add(confirm);
        }
        Button correct = small(VaadinIcon.PENCIL, "fact.correct", "");
        correct.addClassName("fact-correct");
        correct.addClickListener(click -> edit());
        buttons.add(correct);
        return buttons;
    }

    private Button small(VaadinIcon icon, String key, String value) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        String words = getTranslation(key, label, value);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
    }

    /** Two sources say different things: both, with where they stand, and one click between them. */
    private Div conflict() {
        Div choices = new Div();
        choices.addClassName("fact-conflict");
        choices.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("fact.conflict.of", label));
        for (Saying saying : FactEvidence.alternatives(line)) {
            String shown = names.value(this, line.field(), saying.value());
            Div choice = new Div(new MarkedText(saying.quote().strip(), QuoteMarks.of(saying.quote().strip(), saying.value(), shown)));
            choice.addClassName("fact-choice");
            if (acts.allowed()) {
                Button take = new Button(getTranslation("fact.choose", shown), click -> acts.choose(line, saying.value()));
                take.addThemeVariants(ButtonVariant.SMALL);
                choice.addComponentAsFirst(take);
            } else {
                Span value = new Span(shown);
                value.addClassName("fact-saying-value");
                choice.addComponentAsFirst(value);
            }
            choice.add(new FactSource(saying, received));
            choices.add(choice);
        }
        return choices;
    }

    private void focus(String what) {
        body.getElement().executeJs("this.querySelector($0)?.focus()", what);
    }
}
