package nl.collectieveinbox.pipeline;

import java.util.Locale;

/** What went wrong, for people: what happened and what is done about it; never a word of the mail itself. */
final class Problems {

    private Problems() {}

    static Failure passing(Throwable cause) {
        return new Failure.Passing("Verwerken lukte niet (" + name(cause) + "). De dienst probeert het opnieuw.");
    }

    static Failure broke(Throwable cause) {
        return new Failure.Lasting("Dit bericht liet de lezer vastlopen (" + name(cause)
                + "). Het ruwe bericht is bewaard; open het zelf of probeer het opnieuw.");
    }

    static Failure tooLong(java.time.Duration limit) {
        return new Failure.Lasting("Lezen duurde langer dan " + limit.toSeconds()
                + " seconden. Het ruwe bericht is bewaard; open het zelf of probeer het opnieuw.");
    }

    static String tooMuchText(int mostCharacters) {
        return String.format(Locale.of("nl", "NL"),
                "De bijlagen bevatten meer dan %,d tekens; wat daarboven komt, is niet doorzoekbaar.", mostCharacters);
    }

    private static String name(Throwable cause) {
        return cause.getClass().getSimpleName();
    }
}
