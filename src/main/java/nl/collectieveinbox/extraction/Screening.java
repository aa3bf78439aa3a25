package nl.collectieveinbox.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.collectieveinbox.mail.AttachmentState;
import nl.collectieveinbox.screening.Finding;
import nl.collectieveinbox.screening.Finding.What;
import nl.collectieveinbox.screening.Findings;
import nl.collectieveinbox.screening.Screen;
import nl.collectieveinbox.screening.Screen.Document;
import nl.collectieveinbox.screening.Screen.Screened;
import nl.collectieveinbox.screening.Tier;
import nl.collectieveinbox.screening.Where;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may be kept of a content: its numbers covered and no list of clients, unless the controller released it. */
final class Screening {

    private static final String NUMBER = "Afgeschermd: er staat een burgerservicenummer in.";
    private static final String LIST = "Afgeschermd: dit lijkt een lijst van cliënten (namen met geboortedata).";

    private final JdbcClient jdbc;

    Screening(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a content was released. */
    enum Way {
        AS_IT_IS,
        COVERED
    }

    /** Notes what was found, and gives back what may be kept. */
    Extracted screen(Extracted extracted) {
        Screened<Document> screened = Screen.document(
                new Document(extracted.text(), extracted.inside().stream().map(Inner::name).toList(), extracted.messages()));
        note(extracted.sha256(), screened.findings());
        Optional<Way> released = released(extracted.sha256());
        if (!screened.findings().withholds() || released.filter(way -> way == Way.AS_IT_IS).isPresent()) {
            return extracted;
        }
        return released.isPresent()
                ? with(extracted, screened.masked(), extracted.state(), extracted.reason())
                : withheld(extracted, screened);
    }

    /** Facts are read from covered text; of a list of clients nothing is kept. */
    private static Extracted withheld(Extracted extracted, Screened<Document> screened) {
        boolean list = screened.findings().hasClientList();
        Document kept = list ? new Document("", screened.masked().names(), screened.masked().messages()) : screened.masked();
        return with(extracted, kept, AttachmentState.WITHHELD, list ? LIST : NUMBER);
    }

    private static Extracted with(Extracted extracted, Document kept, AttachmentState state, String reason) {
        List<Inner> inside = new ArrayList<>();
        for (int i = 0; i < extracted.inside().size(); i++) {
            Inner inner = extracted.inside().get(i);
            boolean hides = state == AttachmentState.WITHHELD && inner.state() == AttachmentState.TEXT;
            inside.add(new Inner(kept.names().get(i), inner.mediaType(), hides ? state : inner.state(),
                    hides ? reason : inner.reason(), inner.characters(), inner.depth()));
        }
        return new Extracted(extracted.sha256(), state, reason, kept.text(), kept.text().length(), inside, kept.messages());
    }

    private void note(String sha256, Findings findings) {
        jdbc.sql("delete from screened where sha256 = ?").param(sha256).update();
        findings.all().forEach(finding -> jdbc.sql("""
                        insert into screened (sha256, what, tier, count) values (?, ?, ?, ?)
                        on conflict (sha256, what, tier) do update set count = excluded.count""")
                .params(sha256, finding.what().name(), finding.tier().name(), finding.count()).update());
    }

    /** By content; those without a finding are left out. */
    Map<String, Findings> findings(Collection<String> sha256) {
        Map<String, List<Finding>> found = new HashMap<>();
        jdbc.sql("select sha256, what, tier, count from screened where sha256 = any(?) order by what, tier")
                .param(sha256.toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getString("sha256"), any -> new ArrayList<>()).add(new Finding(
                            What.valueOf(row.getString("what")), Tier.valueOf(row.getString("tier")), Where.ATTACHMENT,
                            row.getInt("count")));
                });
        Map<String, Findings> findings = new HashMap<>();
        found.forEach((content, all) -> findings.put(content, new Findings(all)));
        return findings;
    }

    private Optional<Way> released(String sha256) {
        return jdbc.sql("select way from unscreened where sha256 = ?").param(sha256).query(String.class).optional()
                .map(Way::valueOf);
    }

    void release(String sha256, Way way) {
        jdbc.sql("insert into unscreened (sha256, way) values (?, ?) on conflict (sha256) do update set way = excluded.way")
                .params(sha256, way.name()).update();
    }

    void shut(String sha256) {
        jdbc.sql("delete from unscreened where sha256 = ?").param(sha256).update();
    }

    void forget(String sha256) {
        jdbc.sql("delete from screened where sha256 = ?").param(sha256).update();
    }
}
