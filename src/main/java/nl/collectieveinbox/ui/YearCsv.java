package nl.collectieveinbox.ui;

import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectieveinbox.analysis.YearFigures;
import nl.collectieveinbox.analysis.YearFigures.Slice;

/**
 * The figures as a file that a Dutch spreadsheet opens as it is: UTF-8 with a byte order mark, {@code ;} between cells,
 * decimal comma, CRLF (RFC 4180 but for the separator). One row per figure group, the same columns everywhere.
 */
final class YearCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of(
            "year", "asOf", "part", "code", "label", "messages", "requests", "unique", "average", "corporationsAsked",
            "asked", "claimed", "honoured");

    private final YearFigures year;
    private final UnaryOperator<String> translate;
    private final Locale locale;
    private final StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);

    YearCsv(YearFigures year, UnaryOperator<String> translate, Locale locale) {
        this.year = year;
        this.translate = translate;
        this.locale = locale;
    }

    byte[] bytes() {
        line(COLUMNS.stream().map(column -> translate.apply("year.csv." + column)));
        row("year.total", "", translate.apply("year.total"), counts(year.messagesReceived(), year.requestMessages(), year.uniqueRequests()));
        year.byMonth().forEach(month -> row("year.byMonth", Integer.toString(month.month()),
                Month.of(month.month()).getDisplayName(TextStyle.FULL_STANDALONE, locale),
                counts(month.messages(), month.requests(), month.unique())));
        year.byTargetGroup().forEach(slice -> slice("year.byTargetGroup", slice, "year.slice.unknown"));
        year.byMunicipality().forEach(slice -> slice("year.byMunicipality", slice, "year.slice.none"));
        year.byOrganisation().forEach(each -> row("year.byOrganisation", "",
                each.name().isEmpty() ? translate.apply("year.slice.unknown") : each.name(),
                counts(null, each.received(), each.unique()), Long.toString(each.corporationsAsked())));
        year.byCorporation().forEach(each -> row("year.byCorporation", each.code(), each.name(), "", "", "", "", "",
                Long.toString(each.asked()), Long.toString(each.claimed()), Long.toString(each.honoured())));
        year.byOutcome().forEach(each -> row("year.byOutcome", each.code(), translate.apply("year.outcome." + each.code()),
                "", "", Long.toString(each.unique())));
        year.atTheGate().forEach(each -> row("year.gate", each.code(), translate.apply("year.gate." + each.code()),
                Long.toString(each.messages())));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void slice(String part, Slice slice, String none) {
        String label = switch (slice.code()) {
            case Slice.NONE -> translate.apply(none);
            case Slice.SEVERAL -> translate.apply("year.slice.several");
            default -> slice.label();
        };
        row(part, slice.code(), label, counts(null, slice.received(), slice.unique()));
    }

    private static String[] counts(Long messages, long requests, long unique) {
        String average = unique == 0 ? "" : String.format(Locale.ROOT, "%.2f", (double) requests / unique).replace('.', ',');
        return new String[] {messages == null ? "" : messages.toString(), Long.toString(requests), Long.toString(unique), average};
    }

    private void row(String part, String code, String label, String[] counts, String... more) {
        row(part, code, label, Stream.concat(Stream.of(counts), Stream.of(more)).toArray(String[]::new));
    }

    private void row(String part, String code, String label, String... cells) {
        List<String> head = List.of(
                Integer.toString(year.year()),
                DateTimeFormatter.ISO_LOCAL_DATE.format(year.asOf().atZone(Dates.REGION_TIME)),
                translate.apply(part), code, label);
        List<String> all = Stream.concat(head.stream(), Stream.of(cells)).toList();
        Stream<String> padding = Stream.generate(() -> "").limit(COLUMNS.size() - (long) all.size());
        line(Stream.concat(all.stream(), padding));
    }

    private void line(Stream<String> cells) {
        csv.append(cells.map(YearCsv::cell).collect(Collectors.joining(";"))).append("\r\n");
    }

    private static String cell(String text) {
        // a name that starts like a formula would be run as one when the file is opened
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
