package nl.collectieveinbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.collectieveinbox.ui.HealthWatch.Health;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Always in sight: when the mailbox was last looked at, whether all is registered, and what still waits to be read. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class HealthLine extends Composite<Div> implements HasStyle {

    private final Icon icon = VaadinIcon.CHECK_CIRCLE.create();
    private final Span checked = new Span();
    private final Span registered = new Span();
    private final Span reading = new Span();
    private final HealthWatch watch;
    private final Dates dates;

    HealthLine(HealthWatch watch, Dates dates) {
        this.watch = watch;
        this.dates = dates;
        getContent().addClassName("health-line");
        getContent().getElement().setAttribute("role", "status");
        icon.getElement().setAttribute("aria-hidden", "true");
        getContent().add(icon, new Div(checked, registered, reading));
        watch.follow(this, this::show);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        show(watch.look());
    }

    private void show(Health health) {
        getContent().getElement().setAttribute("data-state", health.state().name());
        icon.setIcon(switch (health.state()) {
            case WELL -> VaadinIcon.CHECK_CIRCLE;
            case BEHIND -> VaadinIcon.REFRESH;
            case PROBLEM -> VaadinIcon.WARNING;
            case NOT_YET -> VaadinIcon.CLOCK;
        });
        checked.setText(switch (health.state()) {
            case NOT_YET -> getTranslation("shell.health.not-yet");
            case PROBLEM -> getTranslation("shell.health.problem", health.mailbox().problem());
            case WELL, BEHIND -> checkedAt(health);
        });
        registered.setText(registered(health));
        reading.setText(health.waiting() == 0 ? "" : getTranslation("shell.health.reading", health.waiting()));
    }

    private String checkedAt(Health health) {
        return getTranslation("shell.health.checked", dates.time(health.mailbox().lastSuccessAt()));
    }

    private String registered(Health health) {
        return switch (health.state()) {
            case NOT_YET -> "";
            case WELL -> getTranslation("shell.health.all", health.mailbox().registered());
            case BEHIND, PROBLEM -> getTranslation(
                    "shell.health.some", health.mailbox().registered(), health.mailbox().onServer());
        };
    }
}
