package nl.collectieveinbox.mailbox;

import java.util.Optional;

/** Which mailbox is watched: the configured one, the demo's, or none. */
@FunctionalInterface
interface MailboxTarget extends AutoCloseable {

    Optional<MailboxSettings> settings();

    @Override
    default void close() {}
}
