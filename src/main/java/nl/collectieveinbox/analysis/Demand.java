package nl.collectieveinbox.analysis;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.collectieveinbox.analysis.YearFigures.MonthFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** How large the demand was, counted from the register and the requests each time it is asked. */
@Service
// one snapshot for all counts of a page, or they would not add up while mail comes in
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Demand {

    private final JdbcClient database;
    private final Months months;
    private final Breakdowns breakdowns;
    private final PossiblySame possible;
    private final Gate gate;
    private final Clock clock;

    Demand(JdbcClient database, Months months, Breakdowns breakdowns, PossiblySame possible, Gate gate, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.months = months;
        this.breakdowns = breakdowns;
        this.possible = possible;
        this.clock = clock;
    }

    /** The figures of a calendar year in Europe/Amsterdam, as known now; all zero for a year without mail. */
    public YearFigures year(int year) {
        YearSpan span = YearSpan.of(year);
        List<MonthFigures> byMonth = months.of(span);
        long unique = byMonth.stream().mapToLong(MonthFigures::unique).sum();
        return new YearFigures(
                year,
                clock.instant(),
                byMonth.stream().mapToLong(MonthFigures::messages).sum(),
                byMonth.stream().mapToLong(MonthFigures::requests).sum(),
                unique,
                unique - possible.mergers(span),
                byMonth,
                breakdowns.byTargetGroup(span),
                breakdowns.byMunicipality(span),
                breakdowns.byOrganisation(span),
                breakdowns.byCorporation(span),
                breakdowns.byOutcome(span),
                gate.of(span));
    }

    /** Every year from the first one with mail to the present one, latest first. */
    public List<Integer> years() {
        int last = Math.max(YearSpan.yearOf(clock.instant()), yearOf("max", clock.instant()));
        int first = Math.min(last, yearOf("min", clock.instant()));
        return IntStream.rangeClosed(first, last).map(year -> last + first - year).boxed().toList();
    }

    private int yearOf(String end, Instant otherwise) {
        @Nullable Instant found = database.sql("""
                        select %1$s(at) from (
                            select %1$s(received_at) as at from message
                            union all select %1$s(first_received_at) from request) as ends""".formatted(end))
                .query((row, index) -> row.getTimestamp(1) == null ? otherwise : row.getTimestamp(1).toInstant())
                .single();
        return YearSpan.yearOf(found);
    }
}
