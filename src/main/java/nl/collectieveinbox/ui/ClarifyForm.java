package nl.collectieveinbox.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.triage.Step;

/** Who finds it out, before when, and what. */
class ClarifyForm extends StepForm {

    private static final int DAYS_TO_FIND_OUT = 7;

    private final Select<Member> owner = new Select<>();
    private final DatePicker nextDate;
    private final TextArea why = new TextArea();

    ClarifyForm(List<Member> members, Member self, LocalDate today) {
        owner.setLabel(getTranslation("act.clarify.owner"));
        owner.setItems(members.stream().filter(member -> member.is(Role.LEAD, Role.PARTNER)).toList());
        owner.setItemLabelGenerator(Member::name);
        owner.setValue(members.stream().filter(member -> member.id() == self.id()).findFirst().orElse(null));
        nextDate = new DatePicker(getTranslation("act.clarify.date"), today.plusDays(DAYS_TO_FIND_OUT));
        nextDate.setLocale(getLocale());
        nextDate.setMin(today);
        nextDate.setRequiredIndicatorVisible(true);
        why.setLabel(getTranslation("act.clarify.why"));
        getContent().add(owner, nextDate, why);
    }

    @Override
    Optional<Step> step() {
        owner.setErrorMessage(getTranslation("act.clarify.owner.missing"));
        owner.setInvalid(owner.isEmpty());
        nextDate.setErrorMessage(getTranslation("act.clarify.date.missing"));
        nextDate.setInvalid(nextDate.isEmpty());
        return owner.isEmpty() || nextDate.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step.Clarify(owner.getValue().id(), nextDate.getValue(), why.getValue().strip()));
    }
}
