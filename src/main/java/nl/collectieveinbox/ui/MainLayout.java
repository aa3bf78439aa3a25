package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.region.Region;
import org.jspecify.annotations.Nullable;

/** What surrounds every screen: where one can go, the search field, who is signed in, and whether the mailbox is well. */
@PermitAll
class MainLayout extends AppLayout {

    MainLayout(
            SignedIn signedIn, Region region, AuthenticationContext authentication, Navigation navigation,
            HealthLine health, HealthLine narrowHealth) {
        Member member = signedIn.require();
        setPrimarySection(Section.DRAWER);
        Span brand = new Span(AppShell.NAME);
        brand.addClassName("brand");
        Aside drawer = new Aside(brand, navigation, health);
        drawer.getElement().setAttribute("aria-label", AppShell.NAME);
        drawer.addClassName("drawer");
        addToDrawer(drawer);

        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        Div tools = new Div(new LanguageToggle(), new ColourToggle(), new MemberBadge(member, region, authentication));
        tools.addClassName("tools");
        Div bar = new Div(toggle, new SearchField(), tools);
        bar.addClassName("top-bar");
        // where the drawer is closed the health of the mailbox stays in sight
        narrowHealth.addClassName("narrow");
        Header top = new Header(bar, narrowHealth);
        top.addClassName("top");
        addToNavbar(top);
        getElement().executeJs("""
                const script = document.createElement('script');
                script.src = 'scripts/shell.js';
                document.head.append(script);""");
    }

    /** Every screen is the main part of its page, so that a screen reader can jump there. */
    @Override
    public void setContent(@Nullable Component screen) {
        if (screen == null) {
            super.setContent(null);
            return;
        }
        Main main = new Main(screen);
        main.addClassName("screen");
        super.setContent(main);
    }
}
