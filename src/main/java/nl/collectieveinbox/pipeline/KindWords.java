package nl.collectieveinbox.pipeline;

import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.triage.Outcome;

/** What kinds are called in a sentence, and what becomes of the request of a message that turns out to be of that kind. */
final class KindWords {

    private KindWords() {}

    static String of(MessageKind kind) {
        return switch (kind) {
            case REQUEST -> "verzoek";
            case FOLLOW_UP -> "vervolgbericht";
            case INDIVIDUAL -> "vraag voor één cliënt";
            case SECURE_NOTICE -> "melding van een beveiligd bericht";
            case AUTO_REPLY -> "automatisch antwoord";
            case BOUNCE -> "onbestelbaar";
            case NEWSLETTER -> "nieuwsbrief";
            case ADVERTISING -> "reclame";
            case UNREADABLE -> "onleesbaar";
            case OTHER -> "iets anders";
        };
    }

    /** Who asks for one client is shown the way; all others were never for us. */
    static Outcome outcome(MessageKind kind) {
        return kind == MessageKind.INDIVIDUAL ? Outcome.REFERRED : Outcome.NOT_FOR_US;
    }
}
