package nl.collectieveinbox.recognition;

import nl.collectieveinbox.mail.Address;

/** Who really asks in a message, when a person says so. */
public sealed interface SenderChoice {

    /** One of those through whom it came. */
    record OfChain(Address who) implements SenderChoice {}

    /** Whoever sent this message; it is no forward. */
    record Envelope() implements SenderChoice {}

    /** Somebody whom the message does not show as a sender. */
    record Typed(Address who) implements SenderChoice {}
}
