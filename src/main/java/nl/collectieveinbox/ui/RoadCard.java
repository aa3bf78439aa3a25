package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.collectieveinbox.privacy.MailView;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.RequestCard;

/** How a request came here: a road for each time it came, and which corporations know of it. */
class RoadCard extends Composite<Section> {

    /** More roads than these are folded: the first say where it comes from. */
    private static final int SHOWN = 2;

    private final Paragraph asked = new Paragraph();
    private final Region region;

    RoadCard(RequestCard card, List<MailView> arrivals, Region region, MessageActs acts) {
        this.region = region;
        asked.addClassName("road-asked-all");
        asked(card);
        getContent().addClassNames("card", "roads");
        Div head = new Div(new H2(getTranslation("road.title", card.arrivals())), asked);
        head.addClassName("card-head");
        getContent().add(head);
        arrivals.stream().limit(SHOWN).forEach(mail -> getContent().add(lane(mail, card, region, acts)));
        if (arrivals.size() > SHOWN) {
            Div rest = new Div();
            arrivals.stream().skip(SHOWN).forEach(mail -> rest.add(lane(mail, card, region, acts)));
            Details more = new Details(getTranslation("road.more", arrivals.size() - SHOWN), rest);
            more.addClassName("road-more");
            getContent().add(more);
        }
    }

    /** Shows which corporations know of it now. */
    void asked(RequestCard card) {
        asked.setText(card.askedCorporations().isEmpty()
                ? getTranslation("request.asked.nobody")
                : getTranslation("road.asked-all", card.askedCorporations().stream()
                        .map(region::corporationName).collect(Collectors.joining(", "))));
    }

    private RoadLane lane(MailView mail, RequestCard card, Region region, MessageActs acts) {
        return new RoadLane(mail, Objects.requireNonNullElse(card.organisation(), ""), region, acts);
    }
}
