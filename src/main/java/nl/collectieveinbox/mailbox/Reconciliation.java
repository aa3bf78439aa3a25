package nl.collectieveinbox.mailbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mailbox compared with the register, message by message.
 *
 * @param onServer messages in the folder now
 * @param registered how many of these are in the register
 * @param missing UIDs of the others
 * @param problem why there was nothing to compare, for people; null when there was
 */
public record Reconciliation(long onServer, long registered, List<Long> missing, @Nullable String problem) {

    /** Every message on the server is in the register. */
    public boolean complete() {
        return problem == null && missing.isEmpty();
    }
}
