package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableFooter;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** A plain table: what it counts in the first column, figures in the others. */
class FigureTable extends Composite<Div> {

    private final NativeTable table = new NativeTable();
    private final NativeTableBody body = table.getBody();
    private final NumberFormat numbers;

    FigureTable(String caption, List<String> heads, Locale locale) {
        numbers = NumberFormat.getIntegerInstance(locale);
        NativeTableRow row = new NativeTableRow();
        heads.forEach(head -> row.add(header(head, "col")));
        table.setCaptionText(caption);
        table.getHead().add(row);
        table.addClassName("figures");
        getContent().addClassName("table-scroll");
        // scrolls on a phone, so the keyboard must be able to reach it
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", caption);
        getContent().add(table);
    }

    void row(String label, long... figures) {
        body.add(cells(label, figures));
    }

    void total(String label, long... figures) {
        NativeTableFooter foot = table.getFoot();
        foot.add(cells(label, figures));
    }

    private NativeTableRow cells(String label, long... figures) {
        NativeTableRow row = new NativeTableRow(header(label, "row"));
        for (long figure : figures) {
            row.add(new NativeTableCell(numbers.format(figure)));
        }
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
