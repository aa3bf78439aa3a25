package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.temporal.ChronoUnit;
import nl.collectieveinbox.triage.OpenByHandTask;

/** How long a message can still be opened: in words, with a picture, and in a colour. */
class ExpiryClock extends Composite<Span> {

    private enum State { EXPIRED, SOON, WELL }

    ExpiryClock(OpenByHandTask task, int warnDays, Dates dates) {
        long left = ChronoUnit.DAYS.between(dates.today(), task.openBefore());
        State state = left < 0 ? State.EXPIRED : left <= warnDays ? State.SOON : State.WELL;
        VaadinIcon icon = switch (state) {
            case EXPIRED -> VaadinIcon.CLOSE_CIRCLE;
            case SOON -> VaadinIcon.WARNING;
            case WELL -> VaadinIcon.CLOCK;
        };
        getContent().addClassName("expiry");
        getContent().getElement().setAttribute("data-state", state.name());
        getContent().add(icon.create(), new Span(words(left, dates.fullDay(this, task.openBefore()))));
        if (task.assumed()) {
            Span guess = new Span(getTranslation("byhand.clock.assumed"));
            guess.addClassName("expiry-guess");
            getContent().add(guess);
        }
    }

    private String words(long left, String day) {
        if (left < 0) {
            return left == -1 ? getTranslation("byhand.clock.yesterday", day) : getTranslation("byhand.clock.expired", -left, day);
        }
        if (left == 0) {
            return getTranslation("byhand.clock.today");
        }
        return left == 1 ? getTranslation("byhand.clock.tomorrow", day) : getTranslation("byhand.clock.left", left, day);
    }
}
