package nl.collectieveinbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.pipeline.Rereads;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Where this member can go, with how much waits there. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Navigation extends Composite<SideNav> {

    private static final Set<Role> READERS = Set.of(Role.LEAD, Role.PARTNER, Role.CONTROLLER);

    /** A place, its address and who may go there; the view says the same with {@code @RolesAllowed}. */
    private enum Place {
        BOARD("shell.nav.board", "bord", READERS),
        SEARCH("shell.nav.search", "zoeken", Set.of(Role.values())),
        BY_HAND("shell.nav.by-hand", "openen", Set.of(Role.LEAD)),
        ASIDE("shell.nav.aside", "terzijde", READERS),
        PRIVACY("shell.nav.privacy", PrivacyView.PATH, Set.of(Role.LEAD, Role.CONTROLLER)),
        YEAR("shell.nav.year", "jaar", Set.of(Role.values())),
        REREAD("shell.nav.reread", "herlezen", Set.of(Role.LEAD));

        private final String label;
        private final String path;
        private final Set<Role> roles;

        Place(String label, String path, Set<Role> roles) {
            this.label = label;
            this.path = path;
            this.roles = roles;
        }
    }

    private final Map<Place, Span> counts = new EnumMap<>(Place.class);
    private final Waiting waiting;
    private final Rereads rereads;

    Navigation(SignedIn signedIn, Waiting waiting, Rereads rereads, Notices notices) {
        this.waiting = waiting;
        this.rereads = rereads;
        Member member = signedIn.require();
        getContent().getElement().setAttribute("aria-label", getTranslation("shell.nav"));
        for (Place place : Place.values()) {
            if (place.roles.contains(member.role())) {
                getContent().addItem(item(place));
            }
        }
        notices.follow(this, changes -> refresh());
        notices.followTasks(this, this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        refresh();
        Registration heard = ComponentUtil.addListener(attach.getUI(), CountsChanged.class, changed -> refresh());
        addDetachListener(detach -> {
            heard.remove();
            detach.unregisterListener();
        });
        // once for a screen: it changes when a new version is started, and counting takes a while
        if (counts.containsKey(Place.REREAD)) {
            show(Place.REREAD, rereads.outdated());
        }
    }

    private SideNavItem item(Place place) {
        SideNavItem item = new SideNavItem(getTranslation(place.label), place.path);
        item.setMatchNested(true);
        Span count = new Span();
        count.addClassName("nav-count");
        item.setSuffixComponent(count);
        counts.put(place, count);
        return item;
    }

    private void refresh() {
        show(Place.BOARD, waiting.openRequests());
        show(Place.BY_HAND, waiting.openByHand());
        show(Place.ASIDE, waiting.setAside());
        show(Place.PRIVACY, waiting.withheld());
    }

    private void show(Place place, long count) {
        Span badge = counts.get(place);
        if (badge != null) {
            badge.setText(count == 0 ? "" : getTranslation("shell.nav.count", count));
        }
    }
}
