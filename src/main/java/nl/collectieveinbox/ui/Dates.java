package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and hours as people in the region say them: Europe/Amsterdam, in the language of the screen. */
@org.springframework.stereotype.Component
class Dates {

    static final ZoneId REGION_TIME = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_OF_THIS_YEAR = DateTimeFormatter.ofPattern("EEE d MMM");
    private static final DateTimeFormatter DAY_OF_ANY_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu");
    private static final DateTimeFormatter EXACTLY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm");

    private final Clock clock;

    Dates(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return day(clock.instant());
    }

    LocalDate day(Instant instant) {
        return instant.atZone(REGION_TIME).toLocalDate();
    }

    /** Such as {@code 10:42}; empty when it never was. */
    String time(@Nullable Instant instant) {
        return instant == null ? "" : HOUR.format(instant.atZone(REGION_TIME));
    }

    /** Such as {@code di 3 mrt}, with the year when it is another than this one. */
    String shortDay(Component screen, LocalDate day) {
        return day.getYear() == today().getYear() ? format(DAY_OF_THIS_YEAR, screen, day) : fullDay(screen, day);
    }

    /** Such as {@code 1 okt 2026}. */
    String fullDay(Component screen, LocalDate day) {
        return format(DAY_OF_ANY_YEAR, screen, day);
    }

    /** Such as {@code vandaag 10:42}, {@code gisteren 16:48}, {@code 3 mrt}. */
    String relative(Component screen, Instant instant) {
        long days = ChronoUnit.DAYS.between(day(instant), today());
        if (days == 0) {
            return screen.getTranslation("shell.today", time(instant));
        }
        return days == 1 ? screen.getTranslation("shell.yesterday", time(instant)) : shortDay(screen, day(instant));
    }

    /** Such as {@code dinsdag 3 maart 2026, 09:41}. */
    String absolute(Component screen, Instant instant) {
        return EXACTLY.localizedBy(locale(screen)).format(instant.atZone(REGION_TIME));
    }

    private static String format(DateTimeFormatter pattern, Component screen, LocalDate day) {
        return pattern.localizedBy(locale(screen)).format(day).replace(".", "");
    }

    private static Locale locale(Component screen) {
        return screen.getUI().map(com.vaadin.flow.component.UI::getLocale)
                .orElseGet(() -> com.vaadin.flow.component.UI.getCurrent().getLocale());
    }
}
