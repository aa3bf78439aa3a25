package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** What is done stands aside, as a narrow strip that opens. It takes a drop as well as the open column does. */
class FoldedColumn extends Composite<Div> {

    private final NativeButton strip = new NativeButton();
    private final Span label = new Span();
    private final BoardColumn column;
    private boolean open;

    FoldedColumn(BoardColumn column, Runnable opened) {
        this.column = column;
        strip.addClassName("strip");
        strip.add(label);
        strip.addClickListener(click -> {
            turn();
            opened.run();
        });
        column.setVisible(false);
        getContent().addClassName("folded");
        getContent().getElement().setAttribute("data-status", column.status().name());
        getContent().add(strip, column);
        strip.getElement().setAttribute("aria-expanded", "false");
    }

    boolean isOpen() {
        return open;
    }

    void count(int closed) {
        label.setText(getTranslation("board.column.closed.count", getTranslation("board.column.closed"), closed));
    }

    private void turn() {
        open = !open;
        column.setVisible(open);
        getContent().setClassName("open", open);
        strip.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
