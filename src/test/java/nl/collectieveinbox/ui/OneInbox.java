package nl.collectieveinbox.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import nl.collectieveinbox.TestEnd;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.Authentication;

/** The whole service, started once for all tests of the screens. */
final class OneInbox {

    private static final class Started {
        private static final ConfigurableApplicationContext SERVICE = TestEnd.close(SeededInbox.start(0));
    }

    private OneInbox() {}

    static ConfigurableApplicationContext service() {
        return Started.SERVICE;
    }

    static <T> T bean(Class<T> type) {
        return service().getBean(type);
    }

    static int port() {
        return ((WebServerApplicationContext) service()).getWebServer().getPort();
    }

    static SecuredBrowserlessApplicationContext<Authentication> screens() {
        return SpringBrowserlessApplicationContext.createSecured(service(), BoardView.class);
    }

    static Member member(String username) {
        return bean(Members.class).byUsername(username).orElseThrow();
    }

    /** A window of this member, signed in. */
    static BrowserlessUIContext window(SecuredBrowserlessApplicationContext<Authentication> screens, Member member) {
        return screens.newUser(member.username(), member.role().name()).newWindow();
    }
}
