package nl.collectieveinbox.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Something was done on this screen after which the counts in the navigation are others. */
class CountsChanged extends ComponentEvent<UI> {

    CountsChanged(UI ui) {
        super(ui, false);
    }
}
