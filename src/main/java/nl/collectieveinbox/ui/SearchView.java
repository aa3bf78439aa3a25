package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.search.SearchIndex;
import nl.collectieveinbox.search.SearchRequest;
import nl.collectieveinbox.search.SearchRequest.Scope;
import nl.collectieveinbox.search.SearchResult;

/** Everything that was ever written, found again. The question and its filters stand in the address. */
@Route(value = "zoeken", layout = MainLayout.class)
@RolesAllowed({"LEAD", "PARTNER", "ANALYST", "CONTROLLER"})
class SearchView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final SearchIndex index;
    private final boolean analyst;
    private final TextField box = new TextField();
    private final Paragraph summary = new Paragraph();
    private final Paragraph hint = new Paragraph();
    private final FacetPanel facets = new FacetPanel();
    private final Div hits = new Div();
    private final Button more = new Button();
    private SearchState state = new SearchState("", java.util.Set.of());
    private int shown;

    SearchView(SearchIndex index, SignedIn signedIn) {
        this.index = index;
        this.analyst = signedIn.require().is(Role.ANALYST);
        addClassNames("view", "search-view");

        box.setLabel(getTranslation("search.box"));
        box.setPlaceholder(getTranslation("search.placeholder"));
        box.setHelperText(getTranslation(analyst ? "search.operators.analyst" : "search.operators"));
        box.setPrefixComponent(VaadinIcon.SEARCH.create());
        box.setClearButtonVisible(true);
        box.setValueChangeMode(ValueChangeMode.EAGER);
        box.addKeyPressListener(Key.ENTER, enter -> go(state.withQuery(box.getValue())));
        Button go = new Button(getTranslation("search.go"), click -> go(state.withQuery(box.getValue())));
        Div line = new Div(box, go);
        line.addClassName("search-line");

        summary.addClassName("search-summary");
        summary.getElement().setAttribute("role", "status");
        hint.addClassName("search-hint");
        hits.addClassName("hits");
        more.setText(getTranslation("search.more"));
        more.addClickListener(click -> showPage());
        Div found = new Div(summary, hint, hits, more);
        found.addClassName("search-found");
        Div columns = new Div(facets, found);
        columns.addClassName("search-columns");
        add(new H1(getTranslation("search.title")), line, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = SearchState.of(event.getLocation().getQueryParameters());
        box.setValue(state.query());
        hits.removeAll();
        shown = 0;
        boolean empty = state.isEmpty();
        facets.setVisible(!empty);
        more.setVisible(false);
        hint.setVisible(false);
        summary.setText("");
        if (empty) {
            hits.add(new SearchExamples(analyst, query -> go(state.withQuery(query))));
        } else {
            showPage();
        }
    }

    private void showPage() {
        // what a member may see is decided here and again by the index; an analyst never sees a word of a mail
        Scope scope = analyst ? Scope.PROFILE_ONLY : Scope.EVERYTHING;
        SearchResult result = index.search(new SearchRequest(state.query(), shown, PAGE, state.filters(), scope));
        summary.setText(getTranslation("search.total", result.total(), result.tookMillis()));
        result.hint().ifPresent(hint::setText);
        hint.setVisible(result.hint().isPresent());
        facets.show(state, result.facets(), this::go);
        result.hits().forEach(hit -> hits.add(new SearchHit(hit, !analyst)));
        shown += result.hits().size();
        more.setVisible(!result.hits().isEmpty() && shown < result.total());
        if (result.total() == 0) {
            hits.add(new SearchNothing(state, this::go));
        }
    }

    private void go(SearchState to) {
        UI.getCurrent().navigate("zoeken", to.address());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.title") + " · " + AppShell.NAME;
    }
}
