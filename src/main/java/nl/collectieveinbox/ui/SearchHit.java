package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.collectieveinbox.search.SearchResult.Hit;

/** One message that was found: which request it belongs to, the words around the hit, and in which attachment. */
class SearchHit extends Composite<Article> {

    /** @param mayOpen whether this member may open a request; the title is then a link */
    SearchHit(Hit hit, boolean mayOpen) {
        getContent().addClassNames("card", "hit");
        String title = hit.title().isBlank() ? getTranslation("search.untitled") : hit.title();
        H2 heading = new H2(mayOpen ? link(hit, title) : new Span(title));
        Div facts = new Div();
        facts.addClassName("hit-facts");
        if (hit.reference() != null) {
            facts.add(new Span(hit.reference()));
        }
        facts.add(new Span(FacetLabels.status(this, hit.status())), new Moment(hit.receivedAt(), getLocale()));
        getContent().add(heading, facts);
        if (hit.attachment() != null) {
            Div where = new Div(VaadinIcon.PAPERCLIP.create(), new Span(getTranslation("search.inAttachment", hit.attachment())));
            where.addClassName("hit-attachment");
            getContent().add(where);
        }
        if (!hit.snippet().isBlank()) {
            getContent().add(new MarkedText(hit.snippet()));
        }
    }

    private static Component link(Hit hit, String title) {
        return new Anchor(hit.reference() == null ? "terzijde" : "verzoek/" + hit.reference(), title);
    }
}
