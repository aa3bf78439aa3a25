package nl.collectieveinbox.pipeline;

import java.util.Optional;
import nl.collectieveinbox.archive.Readings;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.pipeline.CorrectionResult.Refused;
import nl.collectieveinbox.recognition.Recognitions;
import nl.collectieveinbox.recognition.SenderChoice;
import nl.collectieveinbox.unwrapping.Hop;
import org.springframework.stereotype.Component;

/** A choice of sender in words for the time line, and what is wrong with it. */
@Component
class SenderWords {

    private final Recognitions recognitions;
    private final Readings readings;

    SenderWords(Recognitions recognitions, Readings readings) {
        this.recognitions = recognitions;
        this.readings = readings;
    }

    static Optional<Refused> wrong(SenderChoice choice) {
        return switch (choice) {
            case SenderChoice.Typed typed when !wellFormed(typed.who()) ->
                    Optional.of(new Refused("sender-needs-an-address", "Afzender: geef een e-mailadres zoals naam@organisatie.example."));
            case SenderChoice.Typed typed -> Optional.empty();
            case SenderChoice.OfChain of -> Optional.empty();
            case SenderChoice.Envelope envelope -> Optional.empty();
        };
    }

    private static boolean wellFormed(Address who) {
        int at = who.address().indexOf('@');
        return at > 0 && at == who.address().lastIndexOf('@') && at < who.address().length() - 1
                && who.address().chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c) || ",;<>".indexOf(c) >= 0);
    }

    /** Who asks now. */
    String sender(long messageId) {
        return recognitions.find(messageId).flatMap(now -> now.chain().stream().findFirst()).map(Hop::from).map(Address::shown)
                .orElseGet(() -> envelope(messageId));
    }

    String shown(long messageId, SenderChoice choice) {
        return switch (choice) {
            case SenderChoice.OfChain of -> of.who().shown();
            case SenderChoice.Typed typed -> typed.who().shown();
            case SenderChoice.Envelope envelope -> envelope(messageId) + " (geen doorgestuurd bericht)";
        };
    }

    private String envelope(long messageId) {
        return readings.find(messageId).map(read -> read.from().shown()).orElse("");
    }
}
