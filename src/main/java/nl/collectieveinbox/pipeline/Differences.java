package nl.collectieveinbox.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.triage.FactWords;
import nl.collectieveinbox.unwrapping.Hop;
import org.springframework.stereotype.Component;

/** What a newer reading of a message says otherwise. */
@Component
class Differences {

    static final String KIND = "KIND";
    static final String SENDER = "SENDER";
    static final String CHAIN = "CHAIN";
    static final String PROBLEM = "PROBLEM";

    private final FactWords words;

    Differences(FactWords words) {
        this.words = words;
    }

    /**
     * One thing that is read otherwise, as people read it.
     *
     * @param what KIND, SENDER, CHAIN, PROBLEM or the name of a {@link FactField}
     * @param before empty when nothing was read
     * @param after empty when nothing is read now
     */
    record Difference(String what, String before, String after, boolean toLookAt) {}

    /** @param hasRequest whether the message belongs to a request, which stays when it is none any more */
    List<Difference> between(Recognised before, Recognised after, boolean hasRequest) {
        List<Difference> found = new ArrayList<>();
        if (before.kind() != after.kind()) {
            found.add(new Difference(KIND, KindWords.of(before.kind()), KindWords.of(after.kind()),
                    hasRequest && before.kind() == MessageKind.REQUEST));
        }
        add(found, SENDER, sender(before), sender(after));
        add(found, CHAIN, chain(before), chain(after));
        for (FactField field : FactField.values()) {
            List<String> was = before.values(field);
            List<String> is = after.values(field);
            // of a list the order says how sure it is, not what is asked
            boolean same = field.single() ? was.equals(is) : new TreeSet<>(was).equals(new TreeSet<>(is));
            if (!same) {
                found.add(new Difference(field.name(), words.shown(field, was), words.shown(field, is), false));
            }
        }
        return found;
    }

    private static void add(List<Difference> found, String what, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Difference(what, before, after, false));
        }
    }

    private static String sender(Recognised recognised) {
        return recognised.chain().stream().findFirst().map(Hop::from).map(Differences::shown).orElse("");
    }

    /** The hops after the first, which is the sender. */
    private static String chain(Recognised recognised) {
        return recognised.chain().stream().skip(1).map(Hop::from).map(Differences::shown).collect(Collectors.joining(" → "));
    }

    private static String shown(Address address) {
        return address.name().isBlank() || address.address().isBlank() ? address.shown()
                : address.name() + " <" + address.address() + ">";
    }
}
