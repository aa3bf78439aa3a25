package nl.collectieveinbox.recognition;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.unwrapping.Hop;
import nl.collectieveinbox.unwrapping.Subject;
import nl.collectieveinbox.unwrapping.Unwrapped;
import nl.collectieveinbox.recognition.Mention.Meaning;
import org.jspecify.annotations.Nullable;

/** A message laid out for reading: who asks, and the passages in which he does, strongest first. */
final class Reading {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int LONGEST_SUBJECT = 1_000;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 200_000;
    private static final int MOST_ATTACHMENTS = 50;

    final ReadMessage message;
    final Unwrapped unwrapped;
    final @Nullable Hop original;
    final Address asker;
    /** What the asker calls himself, as far as anybody would read on. */
    final String askerName;
    final String ownText;
    /** Subject, text, attachments. */
    final List<Passage> passages = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    /** The day the asker wrote, as far as known. */
    final LocalDate day;

    Reading(ReadMessage message, Unwrapped unwrapped, List<AttachmentText> attachments, Lexicon lexicon,
            AttachmentPassages known) {
        this.message = message;
        this.unwrapped = unwrapped;
        this.original = unwrapped.original().orElse(null);
        this.asker = original == null ? message.from() : original.from();
        this.askerName = cut(asker.name(), LONGEST_NAME).strip();
        this.ownText = original == null ? unwrapped.own() : original.text();
        this.day = day();
        passages.add(new Passage(Passage.SUBJECT, visible(cut(Subject.bare(subject()), LONGEST_SUBJECT))));
        passages.add(new Passage(Passage.TEXT, visible(cut(ownText, LONGEST_TEXT))));
        attachments.stream().filter(each -> !each.text().isBlank()).limit(MOST_ATTACHMENTS)
                .forEach(each -> passages.add(known.of(each, () -> visible(cut(each.text(), LONGEST_TEXT)))));
        passages.forEach(passage -> mentions.addAll(passage.mentions(lexicon)));
    }

    List<Mention> mentions(Meaning meaning) {
        return mentions.stream().filter(mention -> mention.meaning() == meaning).toList();
    }

    /** The places that are named in a passage, in order. */
    List<Mention> placesOf(Passage passage) {
        return mentions.stream().filter(mention -> mention.passage() == passage
                && (mention.meaning() == Meaning.MUNICIPALITY || mention.meaning() == Meaning.NEIGHBOURHOOD)).toList();
    }

    Passage subjectPassage() {
        return passages.getFirst();
    }

    Passage textPassage() {
        return passages.get(1);
    }

    private String subject() {
        String subject = original == null || original.subject().isBlank() ? message.subject() : original.subject();
        return cut(subject, LONGEST_SUBJECT);
    }

    private LocalDate day() {
        if (original != null && original.sentAt() != null) {
            return original.sentAt().atZone(ZONE).toLocalDate();
        }
        // Without any date nothing is in force before or after: the region's lists are read as they stand.
        return message.sentAt() == null ? LocalDate.MAX : message.sentAt().atZone(ZONE).toLocalDate();
    }

    /** Without soft hyphens and spaces of no width, which cut a word for the machine only. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != 0xad && (c < 0x200b || c > 0x200d) && c != 0x2060 && c != 0xfeff) {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
