package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.mail.MessageKind;
import org.jspecify.annotations.Nullable;

/**
 * What a message turned out to be.
 *
 * @param kindRule name of the rule that decided the kind
 * @param kindReason why, a Dutch sentence for the screen
 * @param original the message inside a forward, or null when this is none
 * @param ownText what the sender wrote (of a forward: the first sender), without quotes, signature and disclaimer
 * @param facts in order of field; a field that may occur more than once does, strongest first
 */
public record Recognised(
        MessageKind kind,
        String kindRule,
        String kindReason,
        @Nullable Original original,
        String ownText,
        List<Fact> facts) {

    /** The strongest fact of a field. */
    public Optional<Fact> fact(FactField field) {
        return facts.stream().filter(fact -> fact.field() == field).findFirst();
    }

    /** All values of a field, strongest first. */
    public List<String> values(FactField field) {
        return facts.stream().filter(fact -> fact.field() == field).map(Fact::value).toList();
    }
}
