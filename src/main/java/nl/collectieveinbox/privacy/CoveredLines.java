package nl.collectieveinbox.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.collectieveinbox.archive.Readings;
import nl.collectieveinbox.extraction.AttachmentReader;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.screening.Screen;
import org.springframework.stereotype.Component;

/** What stands around each covered number, as it is kept: the number itself is nowhere to be had. */
@Component
class CoveredLines {

    private static final int AROUND = 60;
    private static final int MOST = 12;

    private final Readings readings;
    private final AttachmentReader attachments;

    CoveredLines(Readings readings, AttachmentReader attachments) {
        this.readings = readings;
        this.attachments = attachments;
    }

    List<String> of(long messageId) {
        List<String> lines = new ArrayList<>();
        readings.find(messageId).stream().flatMap(this::texts).forEach(text -> add(lines, text));
        return lines.stream().distinct().limit(MOST).toList();
    }

    private Stream<String> texts(ReadMessage message) {
        Stream<String> own = Stream.of(message.subject(), message.from().name(), message.text());
        Stream<String> files = message.attachments().stream().flatMap(this::texts);
        return Stream.of(own, files, message.enclosed().stream().flatMap(this::texts)).flatMap(each -> each);
    }

    private Stream<String> texts(Attachment part) {
        return Stream.concat(Stream.of(part.name()),
                attachments.known(part.blob().sha256()).stream().map(text -> text.text()));
    }

    private static void add(List<String> lines, String text) {
        int at = text.indexOf(Screen.MASK);
        while (at >= 0 && lines.size() < 2 * MOST) {
            int from = Math.max(0, at - AROUND);
            int to = Math.min(text.length(), at + Screen.MASK.length() + AROUND);
            lines.add(((from > 0 ? "… " : "") + text.substring(from, to).replaceAll("\\s+", " ") + (to < text.length() ? " …" : "")).strip());
            at = text.indexOf(Screen.MASK, to);
        }
    }
}
