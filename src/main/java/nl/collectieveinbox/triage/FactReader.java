package nl.collectieveinbox.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.collectieveinbox.recognition.Fact;
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
        List<Long> messages = links.stream().map(Link::messageId).toList();
        Map<Long, Recognised> found = recognitions.findAll(messages);
        closedAmong(messages).forEach(closed -> found.computeIfPresent(closed, (id, recognised) -> withoutWords(recognised)));
        List<Said> said = new ArrayList<>();
        links.forEach(link -> Optional.ofNullable(found.get(link.messageId()))
                .ifPresent(recognised -> said.add(new Said(link.messageId(), link.arrival(), recognised))));
        return said;
    }

    /** Messages that nobody may read: personal data was found in them. */
    private Set<Long> closedAmong(List<Long> messages) {
        return database.sql("select message_id from closed_message where message_id = any(?)")
                .param(messages.toArray(Long[]::new)).query(Long.class).set();
    }

    /** What it asks for is known; the words it was read from and its subject are not. */
    private static Recognised withoutWords(Recognised read) {
        List<Fact> bare = read.facts().stream()
                .map(fact -> new Fact(fact.field(), fact.value(), "", "", fact.confidence())).toList();
        return new Recognised(read.kind(), read.kindRule(), "", List.of(), "", List.of(), bare);
    }

    FactSheet sheet(long requestId) {
        return SheetMaker.sheet(requestId, said(requestId), words.of(requestId));
    }

    /** The subject of the first arrival, as its first writer gave it; empty when it has none. */
    String subject(List<Said> said) {
        return said.stream().filter(Said::arrival).findFirst()
                .map(first -> Optional.of(first.recognised().originalSubject()).filter(subject -> !subject.isBlank())
                        .or(() -> database.sql("""
                                select case when h.message_id is null then c.subject else 'Verzoek in een afgeschermd bericht' end
                                from message_content c left join closed_message h on h.message_id = c.message_id
                                where c.message_id = ?""")
                                .param(first.messageId()).query(String.class).optional())
                        .orElse(""))
                .orElse("");
    }
}
