package nl.collectieveinbox.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page every view lives in: its style and the open line by which it hears of changes. */
@Push
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/shell.css")
@StyleSheet("styles/sign-in.css")
@StyleSheet("styles/board.css")
@StyleSheet("styles/request.css")
@StyleSheet("styles/facts.css")
@StyleSheet("styles/year.css")
public class AppShell implements AppShellConfigurator {

    /** The product's own name; the same in every language. */
    static final String NAME = "Collectieve Inbox";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle(NAME);
        settings.addFavIcon("icon", "icons/inbox.svg", "any");
    }
}
