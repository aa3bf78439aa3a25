package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.RequestCard;

/** Who else has this: the corporations it was sent to, and how often it came. */
class AskedCard extends Composite<Section> {

    AskedCard(RequestCard card, Region region) {
        getContent().addClassNames("card", "asked");
        getContent().add(new H2(getTranslation("request.asked")));
        if (card.askedCorporations().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("request.asked.nobody")));
        } else {
            UnorderedList list = new UnorderedList();
            card.askedCorporations().forEach(code -> list.add(new ListItem(region.corporationName(code))));
            getContent().add(list);
        }
        getContent().add(new Paragraph(getTranslation("request.asked.arrivals", card.arrivals())));
    }
}
