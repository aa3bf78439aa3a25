package nl.collectieveinbox.analysis;

import java.util.List;
import java.util.stream.IntStream;
import nl.collectieveinbox.analysis.YearFigures.MonthFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts per month of Europe/Amsterdam. */
@Repository
class Months {

    private final JdbcClient database;

    Months(JdbcClient database) {
        this.database = database;
    }

    List<MonthFigures> of(YearSpan span) {
        long[] messages = perMonth("message", "received_at", "true", span);
        long[] requests = perMonth("request_message", "received_at", "role = 'ARRIVAL'", span);
        long[] unique = perMonth("request", "first_received_at", "true", span);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new MonthFigures(month, messages[month], requests[month], unique[month]))
                .toList();
    }

    private long[] perMonth(String table, String date, String condition, YearSpan span) {
        long[] counts = new long[13];
        database.sql("""
                        select extract(month from %2$s at time zone 'Europe/Amsterdam')::int, count(*)
                        from %1$s where %2$s >= ? and %2$s < ? and %3$s group by 1""".formatted(table, date, condition))
                .params(span.from(), span.until())
                .query(row -> {
                    counts[row.getInt(1)] = row.getLong(2);
                });
        return counts;
    }
}
