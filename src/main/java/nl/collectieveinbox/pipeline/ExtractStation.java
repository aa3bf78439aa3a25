package nl.collectieveinbox.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.collectieveinbox.archive.Archive;
import nl.collectieveinbox.extraction.AttachmentReader;
import nl.collectieveinbox.extraction.Content;
import nl.collectieveinbox.extraction.Extracted;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.privacy.Withholding;
import nl.collectieveinbox.screening.Findings;
import org.springframework.stereotype.Component;

/** Has all attachments of a batch read together, each distinct content once. */
@Component
class ExtractStation implements Station {

    private final AttachmentReader reader;
    private final Archive archive;
    private final Known known;
    private final Withholding withholding;
    private final WalkSettings settings;

    ExtractStation(
            AttachmentReader reader, Archive archive, Known known, Withholding withholding, WalkSettings settings) {
        this.settings = settings;
        this.withholding = withholding;
        this.reader = reader;
        this.archive = archive;
        this.known = known;
    }

    @Override
    public Stage stage() {
        return Stage.EXTRACT;
    }

    @Override
    public void work(List<Journey> batch) {
        Map<String, Content> distinct = new LinkedHashMap<>();
        for (Journey journey : batch) {
            known.read(journey);
            journey.read().attachments().forEach(part -> distinct.putIfAbsent(part.blob().sha256(), content(part)));
        }
        Map<String, Extracted> texts = new LinkedHashMap<>();
        reader.read(new ArrayList<>(distinct.values())).forEach(text -> texts.put(text.sha256(), text));
        for (Journey journey : batch) {
            journey.extracted(journey.read().attachments().stream()
                    .map(part -> texts.get(part.blob().sha256())).toList(), settings.attachmentChars());
        }
    }

    @Override
    public void keep(List<Journey> batch) {
        // the reader has kept each text beside its content already
        Map<String, Findings> found = reader.findings(batch.stream().flatMap(ExtractStation::contents).distinct().toList());
        batch.forEach(journey -> withholding.noteAttachments(journey.id(),
                contents(journey).map(content -> found.getOrDefault(content, Findings.NONE)).toList()));
    }

    private static Stream<String> contents(Journey journey) {
        return journey.read().attachments().stream().map(part -> part.blob().sha256());
    }

    private Content content(Attachment part) {
        return new Content(part.blob().sha256(), part.blob().sizeBytes(), archive.file(part.blob().sha256()),
                part.name(), part.mediaType());
    }
}
