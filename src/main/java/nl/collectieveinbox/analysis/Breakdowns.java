package nl.collectieveinbox.analysis;

import static nl.collectieveinbox.analysis.YearFigures.Slice.NONE;
import static nl.collectieveinbox.analysis.YearFigures.Slice.SEVERAL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.collectieveinbox.analysis.YearFigures.CorporationFigures;
import nl.collectieveinbox.analysis.YearFigures.OrganisationFigures;
import nl.collectieveinbox.analysis.YearFigures.OutcomeFigures;
import nl.collectieveinbox.analysis.YearFigures.Slice;
import nl.collectieveinbox.region.Corporation;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The year cut in several ways; every request stands in exactly one row of each cut. */
@Repository
class Breakdowns {

    // one row per key: arrivals of this year beside requests first received in this year
    private static final String TWO_COUNTS = """
            with received as (
                select request_id, count(*) as times from request_message
                where role = 'ARRIVAL' and received_at >= :from and received_at < :until group by request_id),
            counted as (
                select r.id, coalesce(v.times, 0) as received,
                    (r.first_received_at >= :from and r.first_received_at < :until)::int as is_unique,
                    %s as key
                from request r left join received v on v.request_id = r.id
                where v.request_id is not null or (r.first_received_at >= :from and r.first_received_at < :until))
            select key, sum(received)::bigint as received, sum(is_unique)::bigint as is_unique
            from counted group by key order by 3 desc, 2 desc, 1""";

    private static final String ONE_MUNICIPALITY = """
            (select case count(*) when 0 then 'NONE' when 1 then min(m.code) else 'SEVERAL' end
             from request_municipality m where m.request_id = r.id)""";

    private final JdbcClient database;
    private final Region region;

    Breakdowns(JdbcClient database, Region region) {
        this.database = database;
        this.region = region;
    }

    List<Slice> byTargetGroup(YearSpan span) {
        return slices("coalesce(r.main_target_group, 'NONE')", span, "onbekend", region::targetGroupLabel);
    }

    List<Slice> byMunicipality(YearSpan span) {
        return slices(ONE_MUNICIPALITY, span, "geen voorkeur", region::municipalityName);
    }

    List<OrganisationFigures> byOrganisation(YearSpan span) {
        Map<String, Long> asked = corporationsAskedBy(span);
        return twoCounts("coalesce(r.organisation, '')", span)
                .query((row, index) -> new OrganisationFigures(
                        row.getString("key"), row.getLong("received"), row.getLong("is_unique"),
                        asked.getOrDefault(row.getString("key"), 0L)))
                .list();
    }

    List<CorporationFigures> byCorporation(YearSpan span) {
        Map<String, CorporationFigures> rows = new LinkedHashMap<>();
        for (Corporation corporation : region.corporations()) {
            rows.put(corporation.code(), new CorporationFigures(corporation.code(), corporation.name(), 0, 0, 0));
        }
        counted("""
                        select code, count(*) filter (where asked) as asked, count(*) filter (where has) as claimed,
                            count(*) filter (where has and outcome in ('HONOURED', 'PARTLY')) as honoured
                        from (
                            select a.corporation as code, true as asked, false as has, null as outcome
                            from request_asked a join request r on r.id = a.request_id
                            where r.first_received_at >= :from and r.first_received_at < :until
                            union all
                            select r.corporation, false, true, r.outcome from request r
                            where r.corporation is not null
                              and r.first_received_at >= :from and r.first_received_at < :until) as acts
                        group by code order by code""", span)
                .query(row -> {
                    String code = row.getString("code");
                    rows.put(code, new CorporationFigures(code, region.corporationName(code),
                            row.getLong("asked"), row.getLong("claimed"), row.getLong("honoured")));
                });
        return List.copyOf(rows.values());
    }

    List<OutcomeFigures> byOutcome(YearSpan span) {
        Map<String, Long> rows = new LinkedHashMap<>();
        rows.put(YearFigures.OPEN, 0L);
        for (Outcome outcome : Outcome.values()) {
            rows.put(outcome.name(), 0L);
        }
        counted("""
                        select case when status = 'CLOSED' then outcome else 'OPEN' end, count(*) from request
                        where first_received_at >= :from and first_received_at < :until group by 1""", span)
                .query(row -> {
                    rows.put(row.getString(1), row.getLong(2));
                });
        return rows.entrySet().stream().map(row -> new OutcomeFigures(row.getKey(), row.getValue())).toList();
    }

    private Map<String, Long> corporationsAskedBy(YearSpan span) {
        Map<String, Long> asked = new LinkedHashMap<>();
        counted("""
                        select coalesce(r.organisation, ''), count(distinct a.corporation)
                        from request r join request_asked a on a.request_id = r.id
                        where r.first_received_at >= :from and r.first_received_at < :until group by 1""", span)
                .query(row -> {
                    asked.put(row.getString(1), row.getLong(2));
                });
        return asked;
    }

    private List<Slice> slices(String key, YearSpan span, String none, UnaryOperator<String> label) {
        return twoCounts(key, span)
                .query((row, index) -> {
                    String code = row.getString("key");
                    String shown = switch (code) {
                        case NONE -> none;
                        case SEVERAL -> "meerdere";
                        default -> label.apply(code);
                    };
                    return new Slice(code, shown, row.getLong("received"), row.getLong("is_unique"));
                })
                .list();
    }

    private JdbcClient.StatementSpec twoCounts(String key, YearSpan span) {
        return counted(TWO_COUNTS.formatted(key), span);
    }

    private JdbcClient.StatementSpec counted(String sql, YearSpan span) {
        return database.sql(sql).param("from", span.from()).param("until", span.until());
    }
}
