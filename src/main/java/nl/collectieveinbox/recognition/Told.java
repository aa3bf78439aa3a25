package nl.collectieveinbox.recognition;

import nl.collectieveinbox.mail.MessageKind;
import org.jspecify.annotations.Nullable;

/**
 * What people said of a message; a reading goes by it.
 *
 * @param kind what it is; null when nobody said
 * @param sender who really asks; null when nobody said
 */
public record Told(@Nullable MessageKind kind, @Nullable SenderChoice sender) {

    /** Nobody said anything. */
    public static final Told NOTHING = new Told(null, null);
}
