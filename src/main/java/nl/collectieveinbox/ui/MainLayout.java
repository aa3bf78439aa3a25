package nl.collectieveinbox.ui;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.region.Region;

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
        Div drawer = new Div(brand, navigation, health);
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
        Div top = new Div(bar, narrowHealth);
        top.addClassName("top");
        addToNavbar(top);
        getElement().executeJs("const s = document.createElement('script'); s.src = 'scripts/shell.js'; document.head.append(s)");
    }
}
