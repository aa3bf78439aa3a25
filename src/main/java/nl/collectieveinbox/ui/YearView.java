package nl.collectieveinbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import nl.collectieveinbox.analysis.Demand;
import nl.collectieveinbox.analysis.YearFigures;

/** How large the demand of a year was. Counts only; nothing about persons. */
@Route(value = "jaar/:year?([0-9]{4})", layout = MainLayout.class)
@RolesAllowed({"LEAD", "PARTNER", "ANALYST", "CONTROLLER"})
class YearView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Demand demand;
    private final Select<Integer> years = new Select<>();
    private final Div head = new Div();
    private final Div figures = new Div();
    private String shown = "";

    YearView(Demand demand) {
        this.demand = demand;
        addClassNames("view", "year-view");
        years.setLabel(getTranslation("year.choose"));
        years.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate("jaar/" + change.getValue());
            }
        });
        head.addClassName("view-head");
        add(head, figures);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Integer> known = demand.years();
        int year = event.getRouteParameters().getInteger("year").orElse(known.getFirst());
        YearFigures figuresOfYear = demand.year(year);
        shown = Integer.toString(year);
        years.setItems(known);
        if (known.contains(year)) {
            years.setValue(year);
        }
        showHead(figuresOfYear);
        figures.removeAll();
        figures.add(new YearPage(figuresOfYear));
    }

    private void showHead(YearFigures year) {
        Div words = new Div(
                new H1(getTranslation("year.heading", shown)),
                new Paragraph(getTranslation("year.asOf", Moment.fully(year.asOf(), getLocale()))));
        Anchor csv = new Anchor(csv(year), AttachmentType.DOWNLOAD, getTranslation("year.csv"));
        csv.addClassName("button-link");
        Button print = new Button(getTranslation("year.print"), VaadinIcon.PRINT.create(),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        Div tools = new Div(years, csv, print);
        tools.addClassName("view-tools");
        head.removeAll();
        head.add(words, tools);
    }

    private DownloadHandler csv(YearFigures year) {
        byte[] bytes = new YearCsv(year, key -> getTranslation(key), getLocale()).bytes();
        return DownloadHandler.fromInputStream(event -> new DownloadResponse(
                new ByteArrayInputStream(bytes), "collectieve-inbox-" + year.year() + ".csv", "text/csv;charset=UTF-8",
                bytes.length));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("year.heading", shown) + " · " + AppShell.NAME;
    }
}
