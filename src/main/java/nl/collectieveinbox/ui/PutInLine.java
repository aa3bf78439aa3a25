package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.collectieveinbox.triage.OpenedByHand;

/** That a message waited behind a notice, and who put it in; nobody sent it to us like this. */
class PutInLine extends Composite<Div> {

    PutInLine(OpenedByHand opened) {
        String at = Moment.shortly(opened.at(), getLocale());
        Div words = new Div(new Span(opened.brand().isBlank()
                ? getTranslation("byhand.put-in.somewhere", opened.by(), at) : getTranslation("byhand.put-in", opened.brand(), opened.by(), at)));
        if (opened.takenBack() != null) {
            words.add(new Span(" " + getTranslation(
                    "byhand.put-in.back", opened.takenBack().by(), Moment.shortly(opened.takenBack().at(), getLocale()))));
        }
        getContent().addClassName("put-in");
        getContent().add(VaadinIcon.LOCK.create(), words);
    }
}
