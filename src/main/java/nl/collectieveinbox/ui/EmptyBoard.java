package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says where requests come from, as long as there are none. */
class EmptyBoard extends Composite<Div> {

    EmptyBoard(boolean demo) {
        Div box = getContent();
        box.addClassName("empty-board");
        box.add(VaadinIcon.INBOX.create(), new H2(getTranslation("board.empty.title")),
                new Paragraph(getTranslation("board.empty.where")),
                new Paragraph(getTranslation(demo ? "board.empty.demo" : "board.empty.real")));
    }
}
