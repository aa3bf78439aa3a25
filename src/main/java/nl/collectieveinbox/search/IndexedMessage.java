package nl.collectieveinbox.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.collectieveinbox.search.SearchDocument.AttachmentText;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/** A document as the index has it. Whoever changes a field or the analysis raises {@link #SCHEMA}. */
@SearchEntity
@Indexed(index = "messages")
final class IndexedMessage {

    static final int SCHEMA = 1;

    @DocumentId
    final long id;

    @GenericField(projectable = Projectable.YES, searchable = Searchable.NO)
    final @Nullable Long requestId;

    @KeywordField(projectable = Projectable.YES)
    final @Nullable String reference;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    final @Nullable String status;

    @KeywordField(aggregable = Aggregable.YES)
    final String year;

    @KeywordField(aggregable = Aggregable.YES)
    final @Nullable String kind;

    @KeywordField(name = "municipality", aggregable = Aggregable.YES)
    @FullTextField(name = "municipalityText", analyzer = DutchAnalysis.DUTCH)
    final List<String> municipalities;

    @FullTextField(analyzer = DutchAnalysis.DUTCH)
    final List<String> targetGroups;

    /** All that who may not read the mail searches and sees; the reference comes first. */
    @FullTextField(analyzer = DutchAnalysis.DUTCH, projectable = Projectable.YES)
    final List<String> profile;

    @FullTextField(analyzer = DutchAnalysis.DUTCH, projectable = Projectable.YES)
    final String subject;

    @FullTextField(analyzer = DutchAnalysis.DUTCH, projectable = Projectable.YES)
    final String people;

    @FullTextField(analyzer = DutchAnalysis.DUTCH)
    final String sender;

    @FullTextField(analyzer = DutchAnalysis.DUTCH)
    final String recipients;

    @FullTextField(analyzer = DutchAnalysis.DUTCH, projectable = Projectable.YES)
    final String body;

    /** Each its file name, a line end, its text. */
    @FullTextField(analyzer = DutchAnalysis.DUTCH, projectable = Projectable.YES)
    final List<String> attachments;

    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    final Instant receivedAt;

    IndexedMessage(SearchDocument document, SearchSettings settings) {
        boolean open = !document.withheld();
        id = document.messageId();
        requestId = document.requestId();
        reference = known(document.reference());
        status = known(document.status());
        year = String.valueOf(document.year());
        kind = known(document.kind());
        municipalities = document.municipalities();
        targetGroups = document.targetGroups();
        profile = profile(document);
        subject = open ? line(document.subject()) : "";
        people = open ? line(document.people()) : "";
        sender = open ? line(document.from()) : "";
        recipients = sender.isBlank() ? people : people.replace(sender, " ");
        body = open ? Texts.clean(document.body(), settings.bodyChars()) : "";
        attachments = open ? attachments(document.attachments(), settings.attachmentChars()) : List.of();
        receivedAt = document.receivedAt();
    }

    private static List<String> profile(SearchDocument document) {
        List<String> values = new ArrayList<>();
        values.add(Objects.requireNonNullElse(document.reference(), ""));
        values.add(line(document.organisation()));
        values.addAll(document.municipalities());
        values.addAll(document.targetGroups());
        values.add(Texts.clean(document.facts(), 20_000));
        return values;
    }

    private static List<String> attachments(List<AttachmentText> attachments, int mostChars) {
        return attachments.stream().sorted(Comparator.comparingInt(AttachmentText::position))
                .map(attachment -> line(attachment.name()) + "\n" + Texts.clean(attachment.text(), mostChars))
                .toList();
    }

    private static String line(String text) {
        return Texts.clean(text, 20_000).replaceAll("\\R", " ");
    }

    private static @Nullable String known(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
