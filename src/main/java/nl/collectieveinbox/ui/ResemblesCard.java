package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.collectieveinbox.triage.Intake.Why;
import nl.collectieveinbox.triage.Resemblance;

/** Which other requests may be the same as this one, and why. */
class ResemblesCard extends Composite<Section> {

    /** @param titleOf the title of the request with this reference */
    ResemblesCard(String reference, List<Resemblance> resemblances, UnaryOperator<String> titleOf) {
        getContent().addClassNames("card", "resembles");
        UnorderedList list = new UnorderedList();
        for (Resemblance each : resemblances) {
            String other = each.a().equals(reference) ? each.b() : each.a();
            Paragraph why = new Paragraph(each.reasons().stream().map(Why::text).collect(Collectors.joining(" ")));
            why.addClassName("quiet");
            list.add(new ListItem(
                    new Anchor("verzoek/" + other, getTranslation("request.resembles.one", other)),
                    new Span(titleOf.apply(other)), why));
        }
        getContent().add(new H2(getTranslation("request.resembles")), list);
    }
}
