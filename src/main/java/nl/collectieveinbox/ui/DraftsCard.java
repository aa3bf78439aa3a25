package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import nl.collectieveinbox.correspondence.Draft;

/** The letters that were written about a request, and how it stands with each. */
class DraftsCard extends Composite<Section> {

    /** @param open opens one to read and change */
    DraftsCard(List<Draft> drafts, Consumer<Draft> open) {
        UnorderedList list = new UnorderedList();
        list.addClassName("drafts-list");
        for (Draft draft : drafts) {
            NativeButton subject = new NativeButton(draft.subject(), click -> open.accept(draft));
            subject.addClassName("link-button");
            Span state = new Span(getTranslation("question.state." + draft.state().name()));
            state.addClassName("draft-state");
            Span about = new Span(
                    new Span(getTranslation("question.by", draft.recipient(), draft.askedBy()) + " · "), new Moment(draft.askedAt(), getLocale()));
            about.addClassName("timeline-meta");
            ListItem item = new ListItem(subject, state, about);
            if (draft.problem() != null) {
                Span problem = new Span(draft.problem());
                problem.addClassName("draft-problem");
                item.add(problem);
            }
            list.add(item);
        }
        getContent().addClassNames("card", "drafts");
        getContent().add(new H2(getTranslation("question.drafts")), list);
    }
}
