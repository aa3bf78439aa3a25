package nl.collectieveinbox.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.collectieveinbox.search.SearchResult.Hit;
import nl.collectieveinbox.search.Snippets.Section;
import nl.collectieveinbox.search.Snippets.Snippet;
import nl.collectieveinbox.search.Snippets.Source;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;

/** Makes hits of what the index has stored. Without the right to read mail its text is not even fetched. */
final class HitReader {

    private final Snippets snippets;
    private final boolean wholeMessage;

    HitReader(Snippets snippets, boolean wholeMessage) {
        this.snippets = snippets;
        this.wholeMessage = wholeMessage;
    }

    ProjectionFinalStep<List<?>> projection(SearchProjectionFactory<EntityReference, IndexedMessage> of) {
        List<ProjectionFinalStep<?>> fields = new ArrayList<>(List.of(
                of.id(Long.class), of.score(), of.field("requestId", Long.class), of.field("reference", String.class),
                of.field("status", String.class), of.field("receivedAt", Instant.class),
                of.field("profile", String.class).multi()));
        if (wholeMessage) {
            fields.addAll(List.of(of.field("subject", String.class), of.field("people", String.class),
                    of.field("body", String.class), of.field("attachments", String.class).multi()));
        }
        return of.composite(fields.toArray(ProjectionFinalStep<?>[]::new));
    }

    Hit hit(List<?> stored) {
        String profile = profile(strings(stored, 6));
        String subject = wholeMessage ? string(stored, 7) : "";
        Snippet snippet = snippets.of(sections(stored, profile, subject));
        String reference = (String) stored.get(3);
        return new Hit((Long) stored.get(0), (Long) stored.get(2), reference, snippet.attachment(),
                title(subject, profile, reference), snippet.html(), ((Float) stored.get(1)).doubleValue(),
                (Instant) stored.get(5), string(stored, 4));
    }

    private List<Section> sections(List<?> stored, String profile, String subject) {
        List<Section> sections = new ArrayList<>();
        if (wholeMessage) {
            sections.add(new Section(Source.BODY, null, string(stored, 9)));
            for (String attachment : strings(stored, 10)) {
                String name = attachment.substring(0, attachment.indexOf('\n'));
                sections.add(new Section(Source.ATTACHMENT, name, attachment));
            }
            sections.add(new Section(Source.SUBJECT, null, subject));
        }
        sections.add(new Section(Source.PROFILE, null, profile));
        if (wholeMessage) {
            sections.add(new Section(Source.PEOPLE, null, string(stored, 8)));
        }
        return sections;
    }

    private static String title(String subject, String profile, @Nullable String reference) {
        if (!subject.isBlank()) {
            return subject;
        }
        return !profile.isBlank() ? profile.lines().findFirst().orElse(profile) : reference == null ? "–" : reference;
    }

    /** Values of the housing profile on one line, the reference among them. */
    private static String profile(List<String> values) {
        return values.stream().filter(value -> !value.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String string(List<?> stored, int index) {
        return stored.get(index) instanceof String text ? text : "";
    }

    private static List<String> strings(List<?> stored, int index) {
        return ((List<?>) stored.get(index)).stream().map(String.class::cast).toList();
    }
}
