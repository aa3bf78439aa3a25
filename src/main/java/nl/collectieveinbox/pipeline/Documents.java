package nl.collectieveinbox.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectieveinbox.archive.Register;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.privacy.Withholding;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.unwrapping.Hop;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.search.SearchDocument;
import nl.collectieveinbox.search.SearchDocument.AttachmentText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of each message how it is to be found. */
@Component
class Documents {

    private static final ZoneId REGION_TIME = ZoneId.of("Europe/Amsterdam");
    private static final int PAGE = 200;

    private final JdbcClient database;
    private final Register register;
    private final Known known;
    private final Region region;
    private final Withholding withholding;

    Documents(JdbcClient database, Register register, Known known, Region region, Withholding withholding) {
        this.database = database;
        this.register = register;
        this.known = known;
        this.region = region;
        this.withholding = withholding;
    }

    /** Every message that has been placed, for a new index; read in pages. */
    Stream<SearchDocument> all() {
        return Stream.iterate(page(0), page -> !page.isEmpty(), page -> page(page.getLast()))
                .flatMap(List::stream)
                .flatMap(id -> register.find(id).stream())
                .filter(message -> !message.erased())
                .map(message -> of(new Journey(message, Stage.INDEX, 0)));
    }

    long count() {
        return database.sql("select count(*) from stage_done where stage = 'PLACE'").query(Long.class).single();
    }

    private List<Long> page(long after) {
        return database.sql("""
                        select message_id from stage_done
                        where stage = 'PLACE' and message_id > ? order by message_id limit ?""")
                .params(after, PAGE).query(Long.class).list();
    }

    /** @param known what is known of it, people's words included; null when the message is no arrival of it */
    private record RequestOf(
            @Nullable Long id, @Nullable String reference, String status, @Nullable Instant received, @Nullable Asked known) {

        static final RequestOf NONE = new RequestOf(null, null, "", null, null);
    }

    private record Asked(String organisation, List<String> municipalities, List<String> groups) {

        static Asked by(Recognised recognised) {
            return new Asked(recognised.fact(FactField.CARE_ORGANISATION).map(fact -> fact.value()).orElse(""),
                    recognised.values(FactField.MUNICIPALITY), groupCodes(recognised).toList());
        }
    }

    SearchDocument of(Journey journey) {
        known.recognised(journey);
        ReadMessage read = journey.read();
        Recognised recognised = journey.recognised();
        Optional<Hop> original = Optional.ofNullable(recognised.original());
        RequestOf request = request(journey.id());
        boolean closed = withholding.isClosed(journey.id());
        if (closed && request.id() == null) {
            return bare(journey, recognised.kind());
        }
        Asked asked = Optional.ofNullable(request.known()).orElseGet(() -> Asked.by(recognised));
        return new SearchDocument(
                journey.id(),
                request.id(),
                request.reference(),
                request.status(),
                Optional.ofNullable(request.received()).orElse(journey.message().receivedAt()).atZone(REGION_TIME).getYear(),
                recognised.kind().name(),
                read.subject(),
                people(read, original),
                shown(original.map(Hop::from).orElse(read.from())),
                asked.organisation(),
                asked.municipalities().stream().map(region::municipalityName).toList(),
                asked.groups().stream().map(region::targetGroupLabel).toList(),
                facts(recognised),
                read.text(),
                attachments(journey),
                journey.message().receivedAt(),
                // who asks for one client names that client
                recognised.kind() == MessageKind.INDIVIDUAL || closed);
    }

    /** That there is a message of this kind, and nothing else: one that is withheld shows at most the profile of its request. */
    private static SearchDocument bare(Journey journey, MessageKind kind) {
        Instant received = journey.message().receivedAt();
        return new SearchDocument(journey.id(), null, null, "", received.atZone(REGION_TIME).getYear(), kind.name(), "", "", "",
                "", List.of(), List.of(), "", "", List.of(), received, true);
    }

    private RequestOf request(long messageId) {
        return database.sql("""
                        select r.id, r.reference, r.status, r.first_received_at, m.role = 'ARRIVAL' as arrival, r.organisation,
                            array(select code from request_municipality g where g.request_id = r.id) as municipalities,
                            array(select code from request_target_group g where g.request_id = r.id
                                  order by code <> r.main_target_group, code) as groups
                        from request_message m
                        join request r on r.id = m.request_id where m.message_id = ?""")
                .param(messageId)
                .query((row, index) -> new RequestOf(
                        row.getLong(1), row.getString(2), row.getString(3), row.getTimestamp(4).toInstant(),
                        row.getBoolean("arrival") ? asked(row) : null))
                .optional()
                .orElse(RequestOf.NONE);
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(Optional.ofNullable(row.getString("organisation")).orElse(""),
                List.of((String[]) row.getArray("municipalities").getArray()), List.of((String[]) row.getArray("groups").getArray()));
    }

    private static String people(ReadMessage read, Optional<Hop> original) {
        Stream<Address> inside = original.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.from()), each.to().stream()));
        return Stream.of(Stream.of(read.from()), read.to().stream(), read.cc().stream(), inside)
                .flatMap(each -> each).map(Documents::shown).distinct().collect(Collectors.joining(", "));
    }

    private static String shown(Address address) {
        return (address.name() + " " + address.address()).strip();
    }

    private static Stream<String> groupCodes(Recognised recognised) {
        return Stream.concat(
                recognised.values(FactField.MAIN_TARGET_GROUP).stream(),
                recognised.values(FactField.TARGET_GROUP).stream()).distinct();
    }

    private String facts(Recognised recognised) {
        List<String> words = new ArrayList<>();
        recognised.fact(FactField.PLACES).ifPresent(fact -> words.add(fact.value() + " plaatsen"));
        recognised.fact(FactField.UNITS).ifPresent(fact -> words.add(fact.value() + " woningen"));
        words.addAll(recognised.values(FactField.NEIGHBOURHOOD));
        recognised.fact(FactField.HOUSING_FORM).ifPresent(fact -> words.add(region.housingFormLabel(fact.value())));
        recognised.fact(FactField.START_FROM).ifPresent(fact -> words.add("vanaf " + fact.value()));
        return String.join(", ", words);
    }

    private static List<AttachmentText> attachments(Journey journey) {
        List<AttachmentText> texts = new ArrayList<>();
        List<Attachment> parts = journey.read().attachments();
        for (int i = 0; i < parts.size(); i++) {
            texts.add(new AttachmentText(i, parts.get(i).name(), journey.extracted().get(i).text()));
        }
        return texts;
    }
}
