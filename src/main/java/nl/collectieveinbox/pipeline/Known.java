package nl.collectieveinbox.pipeline;

import java.util.List;
import nl.collectieveinbox.archive.Readings;
import nl.collectieveinbox.extraction.AttachmentReader;
import nl.collectieveinbox.extraction.Extracted;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.AttachmentState;
import nl.collectieveinbox.recognition.Recognitions;
import org.springframework.stereotype.Component;

/** Gives a journey back what earlier stages kept, when it is resumed in another process or walks again. */
@Component
class Known {

    private final Readings readings;
    private final AttachmentReader attachments;
    private final Recognitions recognitions;
    private final WalkSettings settings;

    Known(Readings readings, AttachmentReader attachments, Recognitions recognitions, WalkSettings settings) {
        this.settings = settings;
        this.readings = readings;
        this.attachments = attachments;
        this.recognitions = recognitions;
    }

    void read(Journey journey) {
        if (!journey.hasRead()) {
            journey.read(readings.find(journey.id()).orElseThrow(() -> missing(journey, "reading")));
        }
    }

    void extracted(Journey journey) {
        read(journey);
        if (!journey.hasExtracted()) {
            journey.extracted(journey.read().attachments().stream().map(this::text).toList(), settings.attachmentChars());
        }
    }

    void recognised(Journey journey) {
        extracted(journey);
        if (!journey.hasRecognised()) {
            journey.recognised(recognitions.find(journey.id()).orElseThrow(() -> missing(journey, "recognition")));
        }
    }

    private Extracted text(Attachment part) {
        return attachments.known(part.blob().sha256())
                .orElseGet(() -> new Extracted(part.blob().sha256(), AttachmentState.CRASHED,
                        "Nog niet gelezen", "", 0, List.of()));
    }

    private static IllegalStateException missing(Journey journey, String what) {
        return new IllegalStateException("Message " + journey.id() + " has no " + what);
    }
}
