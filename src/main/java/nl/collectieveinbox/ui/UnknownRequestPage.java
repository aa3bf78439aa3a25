package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** There is no request of that name; where to go instead. */
class UnknownRequestPage extends Composite<Div> {

    UnknownRequestPage(String reference) {
        getContent().addClassNames("card", "empty-state");
        getContent().add(
                new H1(getTranslation("request.unknown", reference)),
                new Paragraph(getTranslation("request.unknown.next")),
                new Div(new Anchor("zoeken", getTranslation("request.unknown.search")),
                        new Anchor("bord", getTranslation("request.unknown.board"))));
    }
}
