package nl.collectieveinbox.recognition;

import java.util.Optional;
import java.util.function.Function;
import nl.collectieveinbox.mail.MessageKind;

/**
 * One named reason to take a message for a kind.
 *
 * @param name for the record and for tests
 * @param says what it finds, or nothing when the next rule may speak
 */
record KindRule(String name, Function<Evidence, Optional<Finding>> says) {

    /**
     * What a rule found.
     *
     * @param reason a Dutch sentence
     */
    record Finding(MessageKind kind, String reason) {}
}
