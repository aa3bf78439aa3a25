package nl.collectieveinbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private static final String DECIDERS_AND_PRIVACY = "[CONTROLLER, LEAD, PARTNER]";
    private static final String EVERY_ROLE = "[ANALYST, CONTROLLER, LEAD, PARTNER]";

    /** Every address of the service and who may open it. A new view is added here by hand, with thought. */
    private static final Map<String, String> ROUTES = Map.of(
            "login", "anybody",
            "", "everybody signed in",
            "bord", DECIDERS_AND_PRIVACY,
            "verzoek/:reference", DECIDERS_AND_PRIVACY,
            "openen", "[LEAD]",
            "terzijde", DECIDERS_AND_PRIVACY,
            "persoonsgegevens", "[CONTROLLER, LEAD]",
            "herlezen", "[LEAD]",
            "zoeken", EVERY_ROLE,
            "jaar/:year?([0-9]{4})", EVERY_ROLE);

    @Test
    void everyRouteIsListedHereWithItsRoles() {
        Map<String, String> found = new TreeMap<>();
        for (JavaClass view : new ClassFileImporter().importPackages("nl.collectieveinbox.ui")) {
            if (view.isAnnotatedWith(Route.class)) {
                Class<?> type = view.reflect();
                found.put(type.getAnnotation(Route.class).value(), who(type));
            }
        }
        assertThat(found).containsExactlyInAnyOrderEntriesOf(ROUTES);
    }

    private static String who(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return "anybody";
        }
        if (view.isAnnotationPresent(PermitAll.class)) {
            return "everybody signed in";
        }
        RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
        return roles == null ? "nobody" : new TreeSet<>(java.util.List.of(roles.value())).toString();
    }
}
