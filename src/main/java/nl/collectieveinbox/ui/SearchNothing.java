package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Nothing was found; what one can try next. */
class SearchNothing extends Composite<Div> {

    SearchNothing(SearchState state, Consumer<SearchState> go) {
        getContent().addClassNames("card", "empty-state");
        getContent().add(new H2(getTranslation("search.nothing")), new Paragraph(getTranslation("search.nothing.next")));
        if (!state.filters().isEmpty()) {
            getContent().add(new Button(getTranslation("search.nothing.filters"), click -> go.accept(state.withoutFilters())));
        }
    }
}
