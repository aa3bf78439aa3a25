package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import nl.collectieveinbox.pipeline.Rereads.Run;

/** The earlier times that everything was read again, latest first. */
class RereadHistory extends Composite<Section> {

    /** @param open shows what a run changed */
    RereadHistory(List<Run> runs, Consumer<Run> open) {
        UnorderedList list = new UnorderedList();
        list.addClassName("reread-history");
        for (Run run : runs) {
            String when = Moment.shortly(run.startedAt(), getLocale());
            Button show = new Button(getTranslation("reread.by", when, run.by()), click -> open.accept(run));
            show.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            show.setAriaLabel(getTranslation("reread.history.show", when));
            list.add(new ListItem(show, new Span(getTranslation("reread.result", run.changed()))));
        }
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("reread.history")), list);
    }
}
