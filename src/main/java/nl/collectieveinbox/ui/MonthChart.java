package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import nl.collectieveinbox.analysis.YearFigures;
import nl.collectieveinbox.analysis.YearFigures.MonthFigures;
import org.jsoup.nodes.Entities;

/** Two bars a month: how often requests came in, and how many were new. The table beside it says the same in figures. */
class MonthChart extends Composite<Div> {

    private static final int WIDTH = 1080;
    private static final int HEIGHT = 260;
    private static final int LEFT = 36;
    private static final int BOTTOM = 28;
    private static final int TOP = 18;
    private static final int BAR = 26;
    private static final int LINES = 4;

    private final YearFigures year;
    private final long top;

    MonthChart(YearFigures year) {
        this.year = year;
        long highest = year.byMonth().stream().mapToLong(m -> Math.max(m.requests(), m.unique())).max().orElse(0);
        this.top = roundedUp(highest);
        getContent().addClassName("chart");
        // on a phone it scrolls sideways, so the keyboard must be able to reach it
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("year.byMonth"));
        getContent().add(legend(), new Svg(svg()));
    }

    /** The next number that four grid lines divide into whole steps. */
    static long roundedUp(long highest) {
        long step = 1;
        long[] factors = {2, 3, 5, 10};
        for (long magnitude = 1; step * LINES < highest; magnitude *= 10) {
            for (long factor : factors) {
                if (step * LINES < highest) {
                    step = magnitude * factor;
                }
            }
        }
        return step * LINES;
    }

    private Div legend() {
        Span received = new Span(getTranslation("year.requests"));
        received.addClassNames("legend", "legend-received");
        Span unique = new Span(getTranslation("year.unique"));
        unique.addClassNames("legend", "legend-unique");
        Div legend = new Div(received, unique);
        legend.addClassName("chart-legend");
        return legend;
    }

    private String svg() {
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT,
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' role='img' aria-label='%s'>",
                WIDTH, HEIGHT, escaped(getTranslation("year.chart", Integer.toString(year.year()), year.requestMessages(), year.uniqueRequests()))));
        for (int line = 0; line <= LINES; line++) {
            grid(svg, top * line / LINES);
        }
        year.byMonth().forEach(month -> month(svg, month));
        return svg.append("</svg>").toString();
    }

    private void grid(StringBuilder svg, long value) {
        double y = y(value);
        svg.append(String.format(Locale.ROOT, "<line class='grid' x1='%d' x2='%d' y1='%.1f' y2='%.1f'/>", LEFT, WIDTH, y, y));
        svg.append(String.format(Locale.ROOT, "<text class='axis' x='%d' y='%.1f' text-anchor='end'>%d</text>", LEFT - 8, y + 4, value));
    }

    private void month(StringBuilder svg, MonthFigures month) {
        double slot = (WIDTH - LEFT) / 12.0;
        double middle = LEFT + slot * (month.month() - 0.5);
        bar(svg, "bar-received", middle - BAR - 1, month.requests());
        bar(svg, "bar-unique", middle + 1, month.unique());
        String name = Month.of(month.month()).getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()).replace(".", "");
        svg.append(String.format(Locale.ROOT, "<text class='axis' x='%.1f' y='%d' text-anchor='middle'>%s</text>",
                middle, HEIGHT - 8, escaped(name)));
    }

    private void bar(StringBuilder svg, String kind, double x, long value) {
        if (value == 0) {
            return;
        }
        double y = y(value);
        svg.append(String.format(Locale.ROOT, "<rect class='%s' x='%.1f' y='%.1f' width='%d' height='%.1f' rx='3'/>",
                kind, x, y, BAR, HEIGHT - BOTTOM - y));
        svg.append(String.format(Locale.ROOT, "<text class='value' x='%.1f' y='%.1f' text-anchor='middle'>%d</text>",
                x + BAR / 2.0, y - 4, value));
    }

    private double y(long value) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * (double) value / top;
    }

    private static String escaped(String text) {
        return Entities.escape(text).replace("'", "&#39;");
    }
}
