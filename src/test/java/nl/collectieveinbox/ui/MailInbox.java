package nl.collectieveinbox.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.util.Map;
import nl.collectieveinbox.RunningInbox;
import nl.collectieveinbox.TestEnd;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;

/** The whole service with a few real messages that came over IMAP, started once for the tests that read mail. */
final class MailInbox {

    static final String ASKS = """
            From: Rob Kamphuis <r.kamphuis@waterlelie.example>
            To: collectief@wonen-drechtsteden.example
            Subject: Aanvraag 8 appartementen <b>LVB</b> Sliedrecht
            Date: Thu, 5 Mar 2026 08:15:00 +0100
            Message-ID: <een@waterlelie.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=x

            --x
            Content-Type: multipart/alternative; boundary=y

            --y
            Content-Type: text/plain; charset=utf-8

            Goedemorgen, voor acht jongvolwassenen met een licht verstandelijke beperking zoeken wij 8 appartementen
            bij elkaar in Sliedrecht. Start: eerste kwartaal 2027. De naam is <img src=x onerror=alert(1)> zuurstokroze.

            Groet, Rob Kamphuis
            --y
            Content-Type: text/html; charset=utf-8

            <p>Goedemorgen, wij zoeken <b>8 appartementen</b> in Sliedrecht.</p><img src="https://pixel.example/x.png"><script>alert(1)</script>
            --y--
            --x
            Content-Type: text/plain; charset=utf-8; name="plattegrond.txt"
            Content-Disposition: attachment; filename="plattegrond.txt"

            Achter het huis ligt een vlierbessentuin.
            --x
            Content-Type: text/html; charset=utf-8; name="slim.html"
            Content-Disposition: attachment; filename="slim.html"

            <script>alert(document.cookie)</script>
            --x--
            """;

    private static final String NEWS = """
            From: FlexPand <nieuws@flexpand.example>
            To: collectief@wonen-drechtsteden.example
            Subject: Laatste kans: turn-key units
            Date: Thu, 19 Mar 2026 06:30:00 +0100
            Message-ID: <nieuws@flexpand.example>
            List-Unsubscribe: <mailto:uit@flexpand.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            Beste relatie, reserveer nu en profiteer. Afmelden kan via onderstaande link.
            """;

    private record Held(ConfigurableApplicationContext context) {}

    static class Plant {
        @Bean
        Held held(ConfigurableApplicationContext context) {
            return new Held(context);
        }
    }

    private static final class Started {
        private static final RunningInbox SERVICE = start();
    }

    private MailInbox() {}

    private static RunningInbox start() {
        RunningInbox service = TestEnd.close(RunningInbox.start(Map.of("inbox.mailbox.poll-interval", "1s"), Plant.class));
        service.drop("asks.eml", ASKS);
        service.drop("news.eml", NEWS);
        service.awaitWalked(2);
        return service;
    }

    static RunningInbox service() {
        return Started.SERVICE;
    }

    static <T> T bean(Class<T> type) {
        return service().bean(type);
    }

    static SecuredBrowserlessApplicationContext<Authentication> screens() {
        return SpringBrowserlessApplicationContext.createSecured(bean(Held.class).context(), BoardView.class);
    }

    static Member member(String username) {
        return bean(Members.class).byUsername(username).orElseThrow();
    }

    static BrowserlessUIContext window(SecuredBrowserlessApplicationContext<Authentication> screens, String username) {
        Member member = member(username);
        return screens.newUser(member.username(), member.role().name()).newWindow();
    }
}
