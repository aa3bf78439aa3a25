package nl.collectieveinbox.access;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sample members, only where no mailbox is configured; the sign-in page shows them. */
@Component
public class DemoMembers {

    /** One sample member and the password that opens the demo. */
    public record Sample(String username, String name, Role role, String corporation, String password) {}

    private static final String PASSWORD = "welkom-in-de-demo";

    private static final List<Sample> SAMPLES = List.of(
            new Sample("regie@trivire.example", "Marieke de Rooij", Role.LEAD, "TRI", PASSWORD),
            new Sample("partner@woonkracht.example", "Karin de Bruin", Role.PARTNER, "W10", PASSWORD),
            new Sample("partner@rhiant.example", "Sami Bakker", Role.PARTNER, "RHI", PASSWORD),
            new Sample("partner@tablis.example", "Joke Verhoef", Role.PARTNER, "TAB", PASSWORD),
            new Sample("analist@trivire.example", "Noor van Dam", Role.ANALYST, "TRI", PASSWORD),
            new Sample("privacy@trivire.example", "Peter Kooiman", Role.CONTROLLER, "TRI", PASSWORD));

    private final Members members;
    private final boolean demo;

    DemoMembers(Members members, @Value("${inbox.mailbox.host:}") String mailboxHost) {
        this.members = members;
        this.demo = mailboxHost.isBlank();
    }

    /** The sample members of a demo; empty outside it. */
    public List<Sample> samples() {
        return demo ? SAMPLES : List.of();
    }

    @EventListener(ApplicationStartedEvent.class)
    void addMissing() {
        for (Sample sample : samples()) {
            if (members.byUsername(sample.username()).isEmpty()) {
                members.add(sample.username(), sample.name(), sample.role(), sample.corporation(), sample.password());
            }
        }
    }
}
