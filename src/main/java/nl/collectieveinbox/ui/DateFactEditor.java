package nl.collectieveinbox.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** A day. */
class DateFactEditor extends FactEditor {

    private final DatePicker day = new DatePicker();

    DateFactEditor(String label, List<String> values) {
        day.setAriaLabel(label);
        day.setLocale(getLocale());
        values.stream().findFirst().ifPresent(value -> {
            try {
                day.setValue(LocalDate.parse(value));
            } catch (DateTimeParseException e) {
                // an older reading may have left something else: then the field begins empty
                day.clear();
            }
        });
        getContent().add(day);
    }

    @Override
    List<String> typed() {
        // what is no day goes to the service as it was typed, so that it can say so
        return day.isInvalid() ? List.of("?") : day.isEmpty() ? List.of() : List.of(day.getValue().toString());
    }
}
