package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.unwrapping.Hop;
import nl.collectieveinbox.unwrapping.Unwrapped;
import org.jspecify.annotations.Nullable;

/** Sees the road of a message as a person said it was: the chosen sender is its first. */
final class ChosenSender {

    private ChosenSender() {}

    static Unwrapped in(Unwrapped unwrapped, ReadMessage message, @Nullable SenderChoice choice) {
        return switch (choice) {
            case null -> unwrapped;
            case SenderChoice.Envelope envelope -> new Unwrapped(List.of(), unwrapped.parts());
            case SenderChoice.OfChain of -> from(of.who(), unwrapped, message);
            case SenderChoice.Typed typed -> by(typed.who(), unwrapped, message);
        };
    }

    /** A newer reading may see another road; the person's word stands all the same. */
    private static Unwrapped from(Address who, Unwrapped unwrapped, ReadMessage message) {
        List<Hop> chain = unwrapped.chain();
        for (int i = 0; i < chain.size(); i++) {
            if (same(chain.get(i).from(), who)) {
                return new Unwrapped(chain.subList(i, chain.size()), unwrapped.parts());
            }
        }
        return by(who, unwrapped, message);
    }

    private static Unwrapped by(Address who, Unwrapped unwrapped, ReadMessage message) {
        List<Hop> chain = new ArrayList<>(unwrapped.chain());
        if (chain.isEmpty()) {
            String own = unwrapped.own().isBlank() ? message.text() : unwrapped.own();
            chain.add(new Hop(who, List.of(), List.of(), null, null, "", own, unwrapped.parts(), Hop.Layer.PERSON, 1, ""));
        } else {
            Hop first = chain.getFirst();
            chain.set(0, new Hop(who, first.to(), first.cc(), first.sentAt(), first.zone(), first.subject(), first.text(),
                    first.parts(), Hop.Layer.PERSON, 1, first.evidence()));
        }
        return new Unwrapped(List.copyOf(chain), unwrapped.parts());
    }

    private static boolean same(Address one, Address other) {
        return one.address().equalsIgnoreCase(other.address()) && (!one.address().isEmpty() || one.name().equalsIgnoreCase(other.name()));
    }
}
