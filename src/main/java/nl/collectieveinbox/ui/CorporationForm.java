package nl.collectieveinbox.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.collectieveinbox.region.Corporation;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.Step;
import org.jspecify.annotations.Nullable;

/** Which corporation, and why: for a claim by the lead and for handing over. */
class CorporationForm extends StepForm {

    private final Select<Corporation> corporation = new Select<>();
    private final TextArea why = new TextArea();
    private final BiFunction<String, String, Step> made;

    CorporationForm(Region region, @Nullable String proposed, LocalDate today, BiFunction<String, String, Step> made) {
        this.made = made;
        corporation.setLabel(getTranslation("act.corporation"));
        corporation.setItems(region.corporations().stream().filter(c -> c.validity().includes(today)).toList());
        corporation.setItemLabelGenerator(Corporation::name);
        if (proposed != null) {
            region.corporation(proposed).ifPresent(corporation::setValue);
        }
        why.setLabel(getTranslation("act.why"));
        getContent().add(corporation, why);
    }

    @Override
    Optional<Step> step() {
        corporation.setErrorMessage(getTranslation("act.corporation.missing"));
        corporation.setInvalid(corporation.isEmpty());
        return corporation.isEmpty()
                ? Optional.empty()
                : Optional.of(made.apply(corporation.getValue().code(), why.getValue().strip()));
    }
}
