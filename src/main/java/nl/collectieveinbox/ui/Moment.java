package nl.collectieveinbox.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A moment as people here say it; the full date and time on hover. */
@Tag("time")
class Moment extends HtmlComponent {

    Moment(Instant instant, Locale locale) {
        getElement().setText(shortly(instant, locale));
        getElement().setAttribute("datetime", instant.toString());
        setTitle(fully(instant, locale));
    }

    /** Such as "di 3 mrt 2026 09:41". */
    static String shortly(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", locale).format(instant.atZone(Dates.REGION_TIME));
    }

    /** Such as "3 mrt 09:41". */
    static String briefly(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM HH:mm", locale).format(instant.atZone(Dates.REGION_TIME)).replace(".", "");
    }

    /** Such as "dinsdag 3 maart 2026 om 09:41". */
    static String fully(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT).withLocale(locale)
                .format(instant.atZone(Dates.REGION_TIME));
    }
}
