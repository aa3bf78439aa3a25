package nl.collectieveinbox.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.recognition.Recognitions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays the facts of a request out: what its messages say, under what people said. */
@Component
class FactReader {

    private final JdbcClient database;
    private final Recognitions recognitions;
    private final FactWordRows words;

    FactReader(JdbcClient database, Recognitions recognitions, FactWordRows words) {
        this.database = database;
        this.recognitions = recognitions;
        this.words = words;
    }

    /** A message of a request and what was read in it. */
    record Said(long messageId, boolean arrival, Recognised recognised) {}

    /** What its messages say: arrivals in order of receipt, then follow-ups; those not read yet are left out. */
    List<Said> said(long requestId) {
        record Link(long messageId, boolean arrival) {}
        List<Link> links = database.sql("""
                        select message_id, role = 'ARRIVAL' as arrival from request_message
                        where request_id = ? order by role, received_at, message_id""")
                .param(requestId)
                .query((row, index) -> new Link(row.getLong("message_id"), row.getBoolean("arrival")))
                .list();
        Map<Long, Recognised> found = recognitions.findAll(links.stream().map(Link::messageId).toList());
        List<Said> said = new ArrayList<>();
        links.forEach(link -> Optional.ofNullable(found.get(link.messageId()))
                .ifPresent(recognised -> said.add(new Said(link.messageId(), link.arrival(), recognised))));
        return said;
    }

    FactSheet sheet(long requestId) {
        return SheetMaker.sheet(requestId, said(requestId), words.of(requestId));
    }

    /** The subject of the first arrival, as its first writer gave it; empty when it has none. */
    String subject(List<Said> said) {
        return said.stream().filter(Said::arrival).findFirst()
                .map(first -> Optional.of(first.recognised().originalSubject()).filter(subject -> !subject.isBlank())
                        .or(() -> database.sql("select subject from message_content where message_id = ?")
                                .param(first.messageId()).query(String.class).optional())
                        .orElse(""))
                .orElse("");
    }
}
