package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.collectieveinbox.access.DemoMembers;
import nl.collectieveinbox.region.Region;

/** The only page for somebody we do not know. In the demo it shows the sample members; a click fills the form in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class SignInView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    static final String WRONG = "wrong";
    static final String LOCKED = "locked";
    static final String TYPED_NAME = "sign-in.typed-name";

    private final AuthenticationContext authentication;
    private final SignInForm form = new SignInForm();

    SignInView(AuthenticationContext authentication, DemoMembers demo, Region region) {
        this.authentication = authentication;
        Div panel = new Div(
                new Div(new H1(AppShell.NAME), new LanguageToggle()),
                new Paragraph(getTranslation("signin.intro", region.name())),
                form);
        panel.addClassName("sign-in-panel");
        if (!demo.samples().isEmpty()) {
            panel.add(new SampleMembers(demo.samples(), region, form));
        }
        getContent().addClassName("sign-in");
        getContent().add(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        var asked = event.getLocation().getQueryParameters().getParameters().keySet();
        if (asked.contains(LOCKED)) {
            form.complain(getTranslation("signin.locked"));
        } else if (asked.contains(WRONG)) {
            form.complain(getTranslation("signin.wrong"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signin.title") + " · " + AppShell.NAME;
    }
}
