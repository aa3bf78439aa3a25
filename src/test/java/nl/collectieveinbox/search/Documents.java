package nl.collectieveinbox.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.search.SearchDocument.AttachmentText;
import nl.collectieveinbox.search.SearchRequest.Scope;

/** Documents for tests, said in a few words. */
final class Documents {

    private final long id;
    private String reference;
    private String status = "NEW";
    private int year = 2026;
    private String kind = "REQUEST";
    private String subject = "Bericht";
    private String people = "";
    private String from = "";
    private String organisation = "";
    private List<String> municipalities = List.of();
    private List<String> targetGroups = List.of();
    private String facts = "";
    private String body = "";
    private final List<AttachmentText> attachments = new ArrayList<>();
    private Instant receivedAt = Instant.parse("2026-03-03T08:41:00Z");
    private boolean withheld;

    private Documents(long id) {
        this.id = id;
    }

    static Documents message(long id) {
        return new Documents(id);
    }

    static SearchDocument saying(long id, String body) {
        return message(id).body(body).done();
    }

    Documents reference(String value) { reference = value; return this; }

    Documents status(String value) { status = value; return this; }

    Documents year(int value) { year = value; return this; }

    Documents kind(String value) { kind = value; return this; }

    Documents subject(String value) { subject = value; return this; }

    Documents from(String value) { from = value; people = value + " " + people; return this; }

    Documents to(String value) { people = people + " " + value; return this; }

    Documents organisation(String value) { organisation = value; return this; }

    Documents in(String... values) { municipalities = List.of(values); return this; }

    Documents groups(String... values) { targetGroups = List.of(values); return this; }

    Documents facts(String value) { facts = value; return this; }

    Documents body(String value) { body = value; return this; }

    Documents attached(String name, String text) {
        attachments.add(new AttachmentText(attachments.size(), name, text));
        return this;
    }

    Documents receivedAt(String value) { receivedAt = Instant.parse(value); return this; }

    Documents withheld() { withheld = true; return this; }

    SearchDocument done() {
        return new SearchDocument(id, reference == null ? null : id, reference, status, year, kind, subject, people,
                from, organisation, municipalities, targetGroups, facts, body, attachments, receivedAt, withheld);
    }

    static List<Long> ids(SearchIndex index, String query) {
        return ids(index, query, Scope.EVERYTHING);
    }

    static List<Long> ids(SearchIndex index, String query, Scope scope) {
        return index.search(SearchRequest.of(query, scope)).hits().stream()
                .map(SearchResult.Hit::messageId).toList();
    }

    static SearchResult.Hit first(SearchIndex index, String query) {
        return index.search(SearchRequest.of(query, Scope.EVERYTHING)).hits().getFirst();
    }
}
