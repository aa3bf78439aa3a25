package nl.collectieveinbox.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.archive.Readings;
import nl.collectieveinbox.archive.RegisteredMessage;
import nl.collectieveinbox.archive.Register;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.mailbox.HandDelivery;
import nl.collectieveinbox.mailbox.HandDelivery.Enclosure;
import nl.collectieveinbox.mailbox.HandDelivery.Pasted;
import nl.collectieveinbox.triage.OpenByHand;
import nl.collectieveinbox.triage.OpenByHandResult;
import nl.collectieveinbox.triage.OpenByHandResult.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what somebody opened elsewhere on the path of every message, and ends the task of its notice. */
@Service
public class SecureMail {

    private static final int MOST_RECIPIENTS = 20;

    private final OpenByHand tasks;
    private final HandDelivery delivery;
    private final Register register;
    private final Readings readings;
    private final Walkers walkers;

    SecureMail(OpenByHand tasks, HandDelivery delivery, Register register, Readings readings, Walkers walkers) {
        this.tasks = tasks;
        this.delivery = delivery;
        this.register = register;
        this.readings = readings;
        this.walkers = walkers;
    }

    /**
     * What was read behind a notice.
     *
     * @param text may be empty when there are files; ignored when the only file is a saved message (.eml)
     */
    public record Content(String name, String address, String subject, Instant sentAt, String text, List<Enclosure> files) {}

    /** Keeps the content as a message of its own, received when its notice was; it walks by itself from here. */
    @Transactional
    public OpenByHandResult put(Member by, long noticeId, Content content) {
        Optional<Refused> against = tasks.against(by, noticeId);
        if (against.isPresent()) {
            return against.get();
        }
        if (content.text().isBlank() && content.files().isEmpty()) {
            return new Refused("Plak de tekst of voeg een bestand toe.");
        }
        Instant received = register.find(noticeId).map(RegisteredMessage::receivedAt).orElseThrow();
        List<Address> to = readings.find(noticeId).map(ReadMessage::to).orElse(List.of()).stream()
                .filter(each -> each.address().contains("@")).limit(MOST_RECIPIENTS).toList();
        Pasted pasted = new Pasted(content.name(), content.address(), content.subject(), content.sentAt(), received, content.text(), content.files(), to,
                noticeId);
        try {
            OpenByHandResult done = tasks.opened(by, noticeId, delivery.deliver(pasted));
            walkers.wake();
            return done;
        } catch (IllegalArgumentException e) {
            return new Refused("Dit adres van de afzender is niet geldig.");
        }
    }
}
