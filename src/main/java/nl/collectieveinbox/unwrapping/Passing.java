package nl.collectieveinbox.unwrapping;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.unwrapping.Mark.Saying;
import org.jspecify.annotations.Nullable;

/**
 * What a sender does with the message that stands in his own: pass it on, or quote what he answers. Only the first makes a link
 * of the chain.
 *
 * @param subject of his message
 * @param answers he answers: his message says so in its subject or headers
 * @param outermost it is the message that we received, not one inside it
 * @param sent null for the message that we received, and when it is not known
 */
record Passing(String subject, boolean answers, boolean outermost, Address from, List<Address> recipients, @Nullable WrittenDate sent) {

    /** Clients of one road may stand in different time zones without saying so. */
    private static final Duration ZONES_APART = Duration.ofHours(14);

    static Passing of(ReadMessage message) {
        boolean forward = Subject.isForward(message.subject());
        boolean answers = !forward && (Subject.isReply(message.subject()) || !message.inReplyTo().isEmpty());
        return new Passing(message.subject(), answers, true, message.from(), both(message.to(), message.cc()), null);
    }

    static Passing of(Mark mark, Passing around) {
        String subject = mark.subject() != null ? mark.subject() : Subject.passedOn(around.subject);
        return new Passing(subject, Subject.isReply(subject), false, mark.from(), both(mark.to(), mark.cc()), mark.sent());
    }

    /** What was sent later cannot stand inside: a client that passes on a whole conversation writes its messages one after the other. */
    boolean isBesides(Mark mark) {
        if (sent == null || mark.sent() == null || !sent.timed() || !mark.sent().timed()) {
            return false;
        }
        Duration slack = (sent.zone() == null) == (mark.sent().zone() == null) ? Duration.ofMinutes(30) : ZONES_APART;
        return mark.sent().at().isAfter(sent.at().plus(slack));
    }

    boolean passesOn(Mark mark) {
        return switch (mark.saying()) {
            // In a reply, a forward whose announcement is quoted itself belongs to what is answered.
            case FORWARDED -> !answers || mark.announcedAt() == 0 || !outermost;
            // A notice that names a sender and a time is no forward; header lines of a message name its subject.
            case EARLIER -> Subject.isForward(subject) || (!answers && mark.subject() != null && (outermost ? !isToHim(mark) : isFromOneWhoWroteToHim(mark)));
            case QUOTED -> false;
            case WROTE -> Subject.isForward(subject);
        };
    }

    /** Whether what stands below a mark that is not passed on is left alone. */
    boolean quotes(Mark mark) {
        return answers || mark.saying() != Saying.QUOTED;
    }

    double confidence(Mark mark) {
        double surely = mark.saying() == Saying.FORWARDED ? 0.97 : Subject.isForward(subject) ? 0.95 : 0.75;
        return surely - (mark.saying() == Saying.WROTE ? 0.15 : 0) - (mark.from().address().isEmpty() ? 0.3 : 0) - (mark.sent() == null ? 0.05 : 0);
    }

    /** Whoever sends a message back to the one who wrote it answers it, whatever the subject says. */
    private boolean isToHim(Mark mark) {
        String writer = mark.from().address().toLowerCase(java.util.Locale.ROOT);
        return !writer.isEmpty() && InlineChain.addresses(recipients).contains(writer);
    }

    /** Inside a forward only this tells a forward without FW: from a reply without RE: — to whom each of the two went. */
    private boolean isFromOneWhoWroteToHim(Mark mark) {
        String own = from.address().toLowerCase(java.util.Locale.ROOT);
        return !own.isEmpty() && !mark.from().address().isEmpty() && !mark.from().address().equalsIgnoreCase(own) && !isToHim(mark)
                && !InlineChain.addresses(recipients).isEmpty() && InlineChain.addresses(both(mark.to(), mark.cc())).contains(own);
    }

    private static List<Address> both(List<Address> to, List<Address> cc) {
        List<Address> all = new ArrayList<>(to);
        all.addAll(cc);
        return all;
    }
}
