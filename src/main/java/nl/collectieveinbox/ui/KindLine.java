package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.pipeline.Correction;

/** What sort of message it is and why; the lead changes it here. */
class KindLine extends Composite<Div> {

    /** @param reason why, a Dutch sentence */
    KindLine(long messageId, MessageKind kind, String rule, String reason, MessageActs acts) {
        getContent().addClassName("kind-line");
        getContent().add(new Badge(FacetLabels.kind(this, kind.name())));
        Optional<Correction> said = acts.kinds(messageId).stream().reduce((first, last) -> last);
        String because = said.map(Correction::reason).orElseGet(() -> KindReasons.of(this, getLocale(), rule, reason));
        if (!because.isBlank()) {
            Span why = new Span(getTranslation("kind.why", because));
            why.addClassName("kind-why");
            getContent().add(why);
        }
        said.ifPresent(last -> getContent().add(new Span(getTranslation("kind.said-by", last.by()))));
        if (acts.allowed()) {
            said.filter(Correction::undoable).ifPresent(last ->
                    getContent().add(small("act.undo", () -> acts.undo(last.id(), messageId))));
            getContent().add(small("kind.change", () -> new KindDialog(messageId, kind, acts).open()));
        }
    }

    private Button small(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
