package nl.collectieveinbox.unwrapping;

import java.util.List;
import nl.collectieveinbox.mail.Address;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text where an earlier message begins.
 *
 * @param start its first line, announcement and separator included
 * @param header first line that names the sender
 * @param body where its own text begins
 * @param saying what introduces it
 * @param announcedAt how deep the line that announces it is quoted
 * @param subject null when none is shown
 */
record Mark(
        int start,
        int header,
        int body,
        Saying saying,
        int announcedAt,
        Address from,
        List<Address> to,
        List<Address> cc,
        @Nullable WrittenDate sent,
        @Nullable String subject) {

    /** What a mark says of why the message stands there. */
    enum Saying {
        /** "Doorgestuurd bericht": it is passed on. */
        FORWARDED,
        /** Header lines, bare or below "Oorspronkelijk bericht": passed on or answered. */
        EARLIER,
        /** "Oorspronkelijk bericht" and no header lines: in an answer, what it answers. */
        QUOTED,
        /** "Op … schreef …:": answered, unless the subject says that it is passed on. */
        WROTE
    }
}
