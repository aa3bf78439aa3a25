package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.region.Corporation;
import nl.collectieveinbox.region.Municipality;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.region.TargetGroup;
import nl.collectieveinbox.triage.BoardFilter;

/** Which requests are shown. The choice stands in the address, so that it can be kept and passed on. */
class FilterBar extends Composite<Div> {

    private final Select<String> municipality;
    private final Select<String> targetGroup;
    private final Select<String> year;
    private final Select<String> corporation;
    private final Button clear = new Button();
    private boolean showing;

    FilterBar(Region region, Member member, List<Integer> years, Consumer<QueryParameters> chosen) {
        municipality = select("board.filter.municipality", region.municipalities().stream().map(Municipality::code).toList(),
                region::municipalityName, chosen);
        targetGroup = select("board.filter.group", region.targetGroups().stream().map(TargetGroup::code).toList(),
                region::targetGroupLabel, chosen);
        year = select("board.filter.year", years.stream().map(String::valueOf).toList(), each -> each, chosen);
        corporation = select("board.filter.corporation", region.corporations().stream().map(Corporation::code).toList(),
                code -> code.equals(member.corporation())
                        ? getTranslation("board.filter.ours", region.corporationName(code))
                        : region.corporationName(code),
                chosen);
        getContent().addClassName("filter-bar");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("board.filter"));
        clear.setText(getTranslation("board.filter.clear"));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> chosen.accept(QueryParameters.empty()));
        getContent().add(municipality, targetGroup, year, corporation, clear);
    }

    /** The filter an address asks for; what it does not know it leaves out. */
    BoardFilter show(QueryParameters address) {
        showing = true;
        set(municipality, address.getSingleParameter("gemeente"));
        set(targetGroup, address.getSingleParameter("doelgroep"));
        set(year, address.getSingleParameter("jaar"));
        set(corporation, address.getSingleParameter("corporatie"));
        showing = false;
        clear.setVisible(!address().getParameters().isEmpty());
        return new BoardFilter(municipality.getValue(), targetGroup.getValue(),
                year.getValue() == null ? null : Integer.valueOf(year.getValue()), corporation.getValue());
    }

    private QueryParameters address() {
        Map<String, String> chosen = new LinkedHashMap<>();
        put(chosen, "gemeente", municipality);
        put(chosen, "doelgroep", targetGroup);
        put(chosen, "jaar", year);
        put(chosen, "corporatie", corporation);
        return QueryParameters.simple(chosen);
    }

    private Select<String> select(
            String key, List<String> codes, ItemLabelGenerator<String> label, Consumer<QueryParameters> chosen) {
        Select<String> select = new Select<>();
        String all = getTranslation(key + ".all");
        select.setAriaLabel(getTranslation(key));
        select.setItems(codes);
        select.setItemLabelGenerator(code -> code == null ? all : label.apply(code));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setPlaceholder(all);
        select.addValueChangeListener(change -> {
            select.setClassName("chosen", change.getValue() != null);
            if (!showing) {
                chosen.accept(address());
            }
        });
        return select;
    }

    private static void set(Select<String> select, Optional<String> code) {
        select.setValue(code.filter(c -> select.getListDataView().contains(c)).orElse(null));
    }

    private static void put(Map<String, String> chosen, String name, Select<String> select) {
        if (select.getValue() != null) {
            chosen.put(name, select.getValue());
        }
    }
}
