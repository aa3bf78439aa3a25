package nl.collectieveinbox.extraction;

import java.util.List;
import nl.collectieveinbox.extraction.child.Assignment;
import nl.collectieveinbox.extraction.child.Found;
import nl.collectieveinbox.extraction.child.Letter;
import nl.collectieveinbox.extraction.child.Verdict;
import nl.collectieveinbox.extraction.child.Words;
import nl.collectieveinbox.mail.AttachmentState;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.PipesResult;

/** Makes of what a child said, or of its silence, what we say of a content. */
final class Outcome {

    private Outcome() {}

    static Extracted of(Content content, Assignment assignment, PipesResult result, ExtractionSettings settings) {
        return switch (result.getStatus()) {
            case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION -> read(content, assignment, result);
            case TIMEOUT -> without(content, AttachmentState.TIMED_OUT,
                    "Lezen duurde langer dan " + settings.timeout().toSeconds() + " seconden");
            case OOM, UNSPECIFIED_CRASH -> without(content, AttachmentState.CRASHED,
                    "Het programma dat bijlagen leest liep hierop vast");
            case EMPTY_OUTPUT -> without(content, AttachmentState.UNSUPPORTED, "Beschadigd of onvolledig");
            default -> throw new IllegalStateException(
                    "The reader could not take " + content.sha256() + ": " + result.getStatus() + " " + result.getMessage());
        };
    }

    static Extracted without(Content content, AttachmentState state, String reason) {
        return new Extracted(content.sha256(), state, reason, "", 0, List.of());
    }

    private static Extracted read(Content content, Assignment assignment, PipesResult result) {
        Metadata metadata = result.getEmitData().getMetadataList().getFirst();
        String text = text(metadata, assignment.maxChars());
        List<Found> inside = Found.read(metadata).stream().map(file -> file.whenRead(metadata, 0)).toList();
        String problem = result.getEmitData().getContainerStackTrace();
        Verdict verdict = Verdict.of(new Verdict.Reading(
                metadata, problem == null ? "" : problem, text, content.sizeBytes(), inside, assignment));
        String kept = Words.areGibberish(text) ? "" : text;
        return new Extracted(content.sha256(), verdict.state(), verdict.reason(), kept, kept.length(),
                inside.stream().map(Outcome::inner).toList(), Messages.of(Letter.read(metadata)));
    }

    private static String text(Metadata metadata, int most) {
        String text = metadata.get(TikaCoreProperties.TIKA_CONTENT);
        String clean = text == null ? "" : text.replace("\u0000", "").strip();
        return clean.length() <= most ? clean : clean.substring(0, most);
    }

    private static Inner inner(Found file) {
        return new Inner(file.name(), file.mediaType(), file.state(), file.reason(), file.characters(), file.depth());
    }
}
