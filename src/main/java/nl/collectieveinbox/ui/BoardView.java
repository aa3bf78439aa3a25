package nl.collectieveinbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

@Route(value = "bord", layout = MainLayout.class)
@RolesAllowed({"LEAD", "PARTNER", "CONTROLLER"})
class BoardView extends Div implements HasDynamicTitle {

    @Override
    public String getPageTitle() {
        return getTranslation("board.title") + " · " + AppShell.NAME;
    }
}
