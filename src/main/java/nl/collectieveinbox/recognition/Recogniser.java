package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.recognition.KindRule.Finding;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Hop;
import nl.collectieveinbox.unwrapping.Unwrapped;
import nl.collectieveinbox.unwrapping.Unwrapper;
import org.springframework.stereotype.Component;

/**
 * Reads a message as a colleague would: who really asks, what kind of message it is, and what it states.
 * Takes time linear in the length of the texts; keeps nothing, so any thread may use it.
 */
@Component
public class Recogniser {

    /** Goes up with every change that may read a message otherwise. */
    public static final int VERSION = 3;

    private static final String SAID = "Iemand heeft gezegd wat dit is";

    private final Region region;
    private final Lexicon lexicon;
    private final AttachmentPassages passages = new AttachmentPassages();
    private final List<FactFinder> askFinders;
    private final FactFinder senderFinder;
    private final FactFinder noticeFinder;

    public Recogniser(Region region) {
        this.region = region;
        this.lexicon = new Lexicon(region);
        this.senderFinder = new SenderFacts(region);
        this.noticeFinder = new SecureFacts(region);
        this.askFinders = List.of(new GroupFacts(), new AmountFacts(), new PlaceFacts(), new StartFacts(), new FurtherFacts());
    }

    /**
     * Says what a message is and states.
     *
     * @param attachments what was read from its attachments; those without text may be left out
     */
    public Recognised recognise(ReadMessage message, List<AttachmentText> attachments) {
        return recognise(message, attachments, Told.NOTHING);
    }

    /**
     * Says what a message is and states, where people said nothing of it.
     *
     * @param attachments what was read from its attachments; those without text may be left out
     */
    public Recognised recognise(ReadMessage message, List<AttachmentText> attachments, Told told) {
        Unwrapped unwrapped = ChosenSender.in(Unwrapper.unwrap(message, messages(attachments)), message, told.sender());
        Reading reading = new Reading(message, unwrapped, attachments, lexicon, passages);
        if (told.kind() != null) {
            return recognised("person", new Finding(told.kind(), SAID), reading);
        }
        Evidence evidence = new Evidence(reading, region);
        for (KindRule rule : KindRules.IN_ORDER) {
            Finding finding = rule.says().apply(evidence).orElse(null);
            if (finding != null) {
                return recognised(rule.name(), finding, reading);
            }
        }
        throw new IllegalStateException("the last rule always speaks");
    }

    /** What is noticed about a message as a whole. */
    Set<String> noticed(ReadMessage message, List<AttachmentText> attachments) {
        return KindNoticed.of(evidence(message, attachments));
    }

    private Evidence evidence(ReadMessage message, List<AttachmentText> attachments) {
        return new Evidence(new Reading(message, Unwrapper.unwrap(message, messages(attachments)), attachments, lexicon, passages), region);
    }

    /** All signs of a kind in a message, for whoever wonders why. */
    String signs(ReadMessage message, List<AttachmentText> attachments) {
        return evidence(message, attachments).likely.toString();
    }

    static List<ReadMessage> messages(List<AttachmentText> attachments) {
        return attachments.stream().flatMap(each -> each.messages().stream()).toList();
    }

    private Recognised recognised(String rule, Finding finding, Reading reading) {
        boolean returned = finding.kind() == MessageKind.BOUNCE || finding.kind() == MessageKind.AUTO_REPLY
                // a service shows "Van:" and "Verzonden:" of what waits; nobody passed anything on
                || finding.kind() == MessageKind.SECURE_NOTICE && SecureText.isMachine(reading.message.from());
        return new Recognised(finding.kind(), rule, finding.reason(), returned ? List.<Hop>of() : reading.unwrapped.chain(),
                reading.ownText, reading.unwrapped.parts(), facts(finding.kind(), reading));
    }

    /** All that a message states, read as the request it is taken to be. */
    List<Fact> askedFacts(ReadMessage message, List<AttachmentText> attachments) {
        return facts(MessageKind.REQUEST, new Reading(message, Unwrapper.unwrap(message, messages(attachments)), attachments, lexicon, passages));
    }

    private List<Fact> facts(MessageKind kind, Reading reading) {
        List<Fact> facts = new ArrayList<>((kind == MessageKind.SECURE_NOTICE ? noticeFinder : senderFinder).find(reading));
        // What is said about one client is not ours to write down; what an advertisement offers nobody asked for.
        if (kind == MessageKind.REQUEST || kind == MessageKind.FOLLOW_UP) {
            askFinders.forEach(finder -> facts.addAll(finder.find(reading)));
        } else if (kind != MessageKind.SECURE_NOTICE) {
            // Names and numbers in other mail may be those of clients.
            facts.removeIf(fact -> fact.field() == FactField.CONTACT_NAME || fact.field() == FactField.CONTACT_ROLE || fact.field() == FactField.CONTACT_PHONE);
        }
        facts.sort(Comparator.comparing(Fact::field).thenComparing(Comparator.comparingDouble(Fact::confidence).reversed()));
        return List.copyOf(facts);
    }
}
