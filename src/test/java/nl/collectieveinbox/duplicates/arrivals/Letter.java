package nl.collectieveinbox.duplicates.arrivals;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message before it is written out.
 *
 * @param label says which message it is; ids and boundaries follow from it
 * @param at when it was sent
 * @param references ids of earlier messages, oldest first; the last is the one it answers or passes on
 * @param text what is read, lines ending in LF
 * @param html the same for programs that show it, without html and body around it; null when it has none
 */
record Letter(String label, Client client, Person from, List<Person> to, List<Person> cc, String subject, OffsetDateTime at,
        List<String> references, String text, @Nullable String html, List<Annex> annexes) {

    /** Something that is attached. */
    record Annex(String name, String type, byte[] bytes, String contentId) {

        static Annex file(String name, String type, byte[] bytes) {
            return new Annex(name, type, bytes, "");
        }

        boolean inline() {
            return !contentId.isEmpty();
        }

        boolean message() {
            return type.equals("message/rfc822");
        }
    }

    String messageId() {
        return client.maker().messageId(label, from, at);
    }

    /** What a program shows as formatted text of it, even when it was sent without. */
    String shownHtml() {
        return html == null ? client.maker().html(text) : html;
    }

    List<Annex> files() {
        return annexes.stream().filter(annex -> !annex.inline()).toList();
    }

    List<Annex> pictures() {
        return annexes.stream().filter(Annex::inline).toList();
    }

    /** The same letter sent once more, to others. */
    Letter sentTo(String label, List<Person> to, OffsetDateTime at) {
        return new Letter(label, client, from, to, List.of(), subject, at, references, text, html, annexes);
    }
}
