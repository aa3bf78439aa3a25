package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.collectieveinbox.search.SearchRequest.Facet;
import nl.collectieveinbox.search.SearchRequest.Filter;
import nl.collectieveinbox.search.SearchResult.FacetCount;

/** By what the hits can be narrowed, with how many each would leave. */
class FacetPanel extends Composite<Section> {

    FacetPanel() {
        getContent().addClassName("facets");
        getContent().getElement().setAttribute("aria-label", getTranslation("search.facets"));
    }

    void show(SearchState state, Map<String, List<FacetCount>> facets, Consumer<SearchState> choose) {
        getContent().removeAll();
        for (Facet facet : Facet.values()) {
            Map<String, Long> counts = counts(state, facet, facets.getOrDefault(facet.key(), List.of()));
            if (!counts.isEmpty()) {
                getContent().add(group(state, facet, counts, choose));
            }
        }
    }

    /** What is chosen stays visible, also when nothing is left of it: or it could not be taken away again. */
    private static Map<String, Long> counts(SearchState state, Facet facet, List<FacetCount> found) {
        Map<String, Long> counts = new LinkedHashMap<>();
        found.forEach(count -> counts.put(count.value(), count.count()));
        state.filters().stream().filter(filter -> filter.facet() == facet)
                .forEach(filter -> counts.putIfAbsent(filter.value(), 0L));
        return counts;
    }

    private NativeDetails group(SearchState state, Facet facet, Map<String, Long> counts, Consumer<SearchState> choose) {
        Div values = new Div();
        counts.forEach((value, count) -> {
            Filter filter = new Filter(facet, value);
            Checkbox box = new Checkbox(
                    getTranslation("search.facet.value", FacetLabels.of(this, facet, value), count),
                    state.filters().contains(filter));
            box.addValueChangeListener(change -> choose.accept(state.with(filter, change.getValue())));
            values.add(box);
        });
        NativeDetails group = new NativeDetails(new H2(getTranslation("search.facet." + facet.name())), values);
        group.setOpen(true);
        group.addClassName("facet");
        return group;
    }
}
