package nl.collectieveinbox.analysis;

import java.util.List;
import java.util.Map;
import nl.collectieveinbox.analysis.YearFigures.GateFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was stopped at the gate; messages whose content was removed count as before. */
@Repository
class Gate {

    private final JdbcClient database;

    Gate(JdbcClient database) {
        this.database = database;
    }

    List<GateFigures> of(YearSpan span) {
        Map<String, Object> counts = database.sql("""
                        select count(*) filter (where k.kind = 'INDIVIDUAL') as individual,
                            count(*) filter (where k.kind = 'SECURE_NOTICE') as secure_notice,
                            count(*) filter (where w.message_id is not null) as withheld,
                            count(*) filter (where w.message_id is not null and r.message_id is not null) as released,
                            count(*) filter (where k.kind = 'ADVERTISING') as advertising
                        from message m
                        left join recognised k on k.message_id = m.id
                        left join (select distinct message_id from withheld where tier in ('CERTAIN', 'PROBABLE')) w
                            on w.message_id = m.id
                        left join release r on r.message_id = m.id
                        where m.received_at >= ? and m.received_at < ?""")
                .params(span.from(), span.until()).query().singleRow();
        return GateFigures.CODES.stream()
                .map(code -> new GateFigures(code, ((Number) counts.get(code.toLowerCase(java.util.Locale.ROOT))).longValue()))
                .toList();
    }
}
