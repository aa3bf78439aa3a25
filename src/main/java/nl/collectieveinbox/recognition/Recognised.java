package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.unwrapping.Hop;
import nl.collectieveinbox.unwrapping.TextPart;
import org.jspecify.annotations.Nullable;

/**
 * What a message turned out to be.
 *
 * @param kindRule name of the rule that decided the kind
 * @param kindReason why, a Dutch sentence for the screen
 * @param chain its road from the first sender to the last one before us; empty when this is no forward
 * @param ownText what the sender wrote (of a forward: the first sender), without quotes, signature and disclaimer
 * @param parts the four parts of the text of the message itself
 * @param facts in order of field; a field that may occur more than once does, strongest first
 */
public record Recognised(
        MessageKind kind,
        String kindRule,
        String kindReason,
        List<Hop> chain,
        String ownText,
        List<TextPart> parts,
        List<Fact> facts) {

    /** The first sending of a forward, or null when this is none. */
    public @Nullable Hop original() {
        return chain.isEmpty() ? null : chain.getFirst();
    }

    /** The subject that the first sender of a forward gave it; empty when it is not said, or this is no forward. */
    public String originalSubject() {
        return chain.isEmpty() ? "" : chain.getFirst().subject();
    }

    /** The strongest fact of a field. */
    public Optional<Fact> fact(FactField field) {
        return facts.stream().filter(fact -> fact.field() == field).findFirst();
    }

    /** All values of a field, strongest first, each once. */
    public List<String> values(FactField field) {
        return facts.stream().filter(fact -> fact.field() == field).map(Fact::value).distinct().toList();
    }
}
