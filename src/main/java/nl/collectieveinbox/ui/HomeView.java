package nl.collectieveinbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.access.SignedIn;

/** The front door: the board for who decides, the year for who counts. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final SignedIn signedIn;

    HomeView(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(
                signedIn.require().is(Role.ANALYST) ? "jaar" : "bord", event.getLocation().getQueryParameters());
    }
}
