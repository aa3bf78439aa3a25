package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.time.Duration;

/** Short words at the foot of the screen; what was done can be undone from there. */
final class Toasts {

    private static final Duration LONG_ENOUGH_TO_UNDO = Duration.ofSeconds(12);
    private static final Duration LONG_ENOUGH_TO_READ = Duration.ofSeconds(8);

    private Toasts() {}

    static void done(Component screen, String what, Runnable undo) {
        Notification toast = toast(LONG_ENOUGH_TO_UNDO);
        Button back = new Button(screen.getTranslation("act.undo"), click -> {
            toast.close();
            undo.run();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        toast.add(new Span(what), back);
        toast.open();
    }

    static void say(Component screen, String what) {
        Notification toast = toast(LONG_ENOUGH_TO_READ);
        toast.add(new Span(what));
        toast.open();
    }

    static void sorry(Component screen, String why) {
        Notification toast = toast(LONG_ENOUGH_TO_READ);
        toast.setAssertive(true);
        toast.add(VaadinIcon.INFO_CIRCLE.create(), new Span(why));
        toast.open();
    }

    private static Notification toast(Duration duration) {
        Notification toast = new Notification();
        toast.setDuration((int) duration.toMillis());
        toast.setPosition(Position.BOTTOM_CENTER);
        toast.addClassName("toast");
        return toast;
    }
}
