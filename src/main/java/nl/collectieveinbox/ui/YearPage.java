package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import nl.collectieveinbox.analysis.YearFigures;
import nl.collectieveinbox.analysis.YearFigures.MonthFigures;
import nl.collectieveinbox.analysis.YearFigures.Slice;

/** The figures of one year: four large ones, the months as a picture and a table, the cuts, and what each word means. */
class YearPage extends Composite<Div> {

    private static final List<String> DEFINITIONS =
            List.of("asOf", "year", "message", "request", "unique", "lower", "place", "outcome", "gate");

    private final YearFigures year;
    private final NumberFormat numbers;

    YearPage(YearFigures year) {
        this.year = year;
        this.numbers = NumberFormat.getIntegerInstance(getLocale());
        getContent().addClassName("year-page");
        getContent().add(keyFigures());
        if (year.messagesReceived() == 0 && year.requestMessages() == 0) {
            Paragraph empty = new Paragraph(getTranslation("year.empty"));
            empty.addClassNames("card", "empty-state");
            getContent().add(empty);
        } else {
            getContent().add(months(), cuts());
        }
        getContent().add(definitions());
    }

    private Div keyFigures() {
        Div row = new Div(
                figure("year.messages", numbers.format(year.messagesReceived())),
                figure("year.requests", numbers.format(year.requestMessages())),
                figure("year.unique", numbers.format(year.uniqueRequests())),
                figure("year.average", average(year, getLocale())));
        row.addClassName("key-figures");
        return row;
    }

    private Div figure(String key, String value) {
        Span number = new Span(value);
        number.addClassName("figure");
        Span label = new Span(getTranslation(key));
        Div figure = new Div(number, label);
        figure.addClassName("card");
        return figure;
    }

    /** How often a request was asked on average, one decimal; a dash when there was none. */
    static String average(YearFigures year, Locale locale) {
        return year.uniqueRequests() == 0
                ? "–" : String.format(locale, "%.1f", (double) year.requestMessages() / year.uniqueRequests());
    }

    private Section months() {
        FigureTable table = new FigureTable(getTranslation("year.byMonth"), List.of(
                getTranslation("year.month"), getTranslation("year.messages"), getTranslation("year.requests"),
                getTranslation("year.unique")), getLocale());
        for (MonthFigures month : year.byMonth()) {
            table.row(Month.of(month.month()).getDisplayName(TextStyle.FULL_STANDALONE, getLocale()),
                    month.messages(), month.requests(), month.unique());
        }
        table.total(getTranslation("year.total"), year.messagesReceived(), year.requestMessages(), year.uniqueRequests());
        Section section = new Section(new H2(getTranslation("year.byMonth")), new MonthChart(year), table);
        section.addClassNames("card", "year-months");
        return section;
    }

    private Div cuts() {
        Div cuts = new Div(
                slices("year.byTargetGroup", year.byTargetGroup(), "year.slice.unknown"),
                slices("year.byMunicipality", year.byMunicipality(), "year.slice.none"),
                organisations(), corporations(), outcomes(), gate());
        cuts.addClassName("year-cuts");
        return cuts;
    }

    private Section slices(String title, List<Slice> rows, String none) {
        FigureTable table = table(title, "year.requests", "year.unique");
        rows.forEach(row -> table.row(label(row, none), row.received(), row.unique()));
        table.total(getTranslation("year.total"), year.requestMessages(), year.uniqueRequests());
        return card(title, table);
    }

    private String label(Slice row, String none) {
        return switch (row.code()) {
            case Slice.NONE -> getTranslation(none);
            case Slice.SEVERAL -> getTranslation("year.slice.several");
            default -> row.label();
        };
    }

    private Section organisations() {
        FigureTable table = table("year.byOrganisation", "year.requests", "year.unique", "year.corporationsAsked");
        year.byOrganisation().forEach(row -> table.row(
                row.name().isEmpty() ? getTranslation("year.slice.unknown") : row.name(),
                row.received(), row.unique(), row.corporationsAsked()));
        return card("year.byOrganisation", table);
    }

    private Section corporations() {
        FigureTable table = table("year.byCorporation", "year.asked", "year.claimed", "year.honoured");
        year.byCorporation().forEach(row -> table.row(row.name(), row.asked(), row.claimed(), row.honoured()));
        return card("year.byCorporation", table);
    }

    private Section outcomes() {
        FigureTable table = table("year.byOutcome", "year.unique");
        year.byOutcome().forEach(row -> table.row(getTranslation("year.outcome." + row.code()), row.unique()));
        table.total(getTranslation("year.total"), year.uniqueRequests());
        return card("year.byOutcome", table);
    }

    private Section gate() {
        FigureTable table = table("year.gate", "year.messages");
        year.atTheGate().forEach(row -> table.row(getTranslation("year.gate." + row.code()), row.messages()));
        return card("year.gate", table);
    }

    private FigureTable table(String title, String... columns) {
        List<String> heads = new java.util.ArrayList<>(List.of(getTranslation(title + ".head")));
        List.of(columns).forEach(column -> heads.add(getTranslation(column)));
        return new FigureTable(getTranslation(title), heads, getLocale());
    }

    private Section card(String title, FigureTable table) {
        Section section = new Section(new H2(getTranslation(title)), table);
        section.addClassName("card");
        return section;
    }

    private Section definitions() {
        DescriptionList list = new DescriptionList();
        DEFINITIONS.forEach(each -> list.add(
                new DescriptionList.Term(getTranslation("year.define." + each)),
                new DescriptionList.Description(getTranslation("year.define." + each + ".text", year.uniqueRequestsIfAllPossibleAreSame()))));
        Section section = new Section(new H2(getTranslation("year.definitions")), list);
        section.addClassNames("card", "definitions");
        return section;
    }
}
