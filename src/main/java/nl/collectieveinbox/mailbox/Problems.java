package nl.collectieveinbox.mailbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;

/** What went wrong, in a sentence for people, with what they can do. The first rule that fits speaks. */
final class Problems {

    private static final List<Rule> RULES = List.of(
            new Rule("token", (s, e) -> has(e, TokenRefused.class),
                    "Er is geen aanmeldbewijs (OAuth) voor %1$s te krijgen: controleer inbox.mailbox.oauth2.token-uri "
                            + "en .client-id, en vernieuw zo nodig .client-secret."),
            new Rule("token refused", (s, e) -> has(e, AuthenticationFailedException.class)
                            && s.oauth2().isConfigured(),
                    "Het aanmeldbewijs (OAuth) wordt door %1$s geweigerd: controleer inbox.mailbox.username, "
                            + "oauth2.scope en de rechten op de mailbox."),
            new Rule("our disk", (s, e) -> fault(e).isEmpty(),
                    "Een bericht kon niet worden bewaard: controleer de schijf en de rechten van inbox.data-dir."),
            new Rule("login", (s, e) -> has(e, AuthenticationFailedException.class),
                    "Aanmelden bij %1$s geweigerd: controleer inbox.mailbox.username en .password."),
            new Rule("folder", (s, e) -> has(e, FolderNotFoundException.class),
                    "De map %3$s bestaat niet op %1$s: controleer inbox.mailbox.folder."),
            new Rule("host", (s, e) -> has(e, UnknownHostException.class),
                    "De mailserver %1$s is niet te vinden: controleer inbox.mailbox.host en het netwerk."),
            new Rule("too slow", (s, e) -> fault(e).filter(f -> f.kind() == ServerFault.Kind.TOO_SLOW).isPresent(),
                    "De mailserver %1$s is te traag en de verbinding is afgebroken. Wij proberen het opnieuw; houdt "
                            + "dit aan, vraag dan de beheerder van de mailserver."),
            new Rule("no answer", (s, e) -> has(e, SocketTimeoutException.class),
                    "De mailserver %1$s geeft geen antwoord. Wij proberen het opnieuw; houdt dit aan, controleer dan "
                            + "inbox.mailbox.host, .port en .security."),
            new Rule("certificate", (s, e) -> has(e, SSLException.class),
                    "Een beveiligde verbinding met %1$s lukt niet: controleer inbox.mailbox.security en het "
                            + "certificaat van de server."),
            new Rule("refused", (s, e) -> has(e, ConnectException.class) || has(e, MailConnectException.class)
                            || has(e, SocketConnectException.class),
                    "Geen verbinding met %1$s op poort %2$d: controleer inbox.mailbox.host en .port, en of de server "
                            + "aan staat."),
            new Rule("lost", (s, e) -> true,
                    "De verbinding met de mailserver %1$s viel weg. Wij proberen het opnieuw."));

    private Problems() {}

    /** @param problem why the mailbox could not be read to its end */
    static String ofMailbox(MailboxSettings settings, IOException problem) {
        return RULES.stream()
                .filter(rule -> rule.fits().test(settings, problem))
                .findFirst()
                .map(rule -> rule.sentence().formatted(settings.host(), settings.port(), settings.folder()))
                .orElseThrow();
    }

    /** @param problem why one message could not be had */
    static String ofMessage(ServerFault problem) {
        return switch (problem.kind()) {
            case REFUSED -> "De server weigert dit bericht te geven.";
            case LOST -> "De verbinding brak af bij het ophalen van dit bericht.";
            case TOO_SLOW -> "De server geeft dit bericht te langzaam.";
        };
    }

    private static boolean has(Throwable problem, Class<? extends Throwable> kind) {
        return causes(problem).anyMatch(kind::isInstance);
    }

    private static Optional<ServerFault> fault(Throwable problem) {
        return causes(problem).filter(ServerFault.class::isInstance).map(ServerFault.class::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause).limit(20);
    }

    private record Rule(String name, Test fits, String sentence) {}

    private interface Test {
        boolean test(MailboxSettings settings, IOException problem);
    }
}
