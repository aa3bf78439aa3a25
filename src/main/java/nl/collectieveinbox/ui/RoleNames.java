package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import nl.collectieveinbox.access.Role;

/** What a role is called on the screen. */
final class RoleNames {

    private RoleNames() {}

    static String of(Component screen, Role role) {
        return screen.getTranslation(switch (role) {
            case LEAD -> "shell.role.lead";
            case PARTNER -> "shell.role.partner";
            case ANALYST -> "shell.role.analyst";
            case CONTROLLER -> "shell.role.controller";
        });
    }
}
