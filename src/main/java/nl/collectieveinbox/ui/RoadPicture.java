package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.ui.Road.Part;
import nl.collectieveinbox.ui.Road.Station;
import org.jspecify.annotations.Nullable;

/** The road of a message drawn as stops with arrows between them; an ordered list for who cannot see arrows. */
class RoadPicture extends Composite<Div> {

    private final Div evidence = new Div();
    private @Nullable NativeButton open;

    /** @param isSender hears who really asks; null when the viewer may not say so */
    RoadPicture(String name, List<Station> stations, @Nullable Consumer<Address> isSender) {
        OrderedList road = new OrderedList();
        road.addClassName("road");
        road.getElement().setAttribute("aria-label", name);
        stations.forEach(station -> road.add(stop(station, isSender)));
        evidence.addClassName("road-evidence");
        evidence.setVisible(false);
        getContent().addClassName("road-box");
        getContent().add(road, evidence);
    }

    private ListItem stop(Station station, @Nullable Consumer<Address> isSender) {
        Span part = new Span(icon(station.part()).create(), new Span(getTranslation(key(station.part()))));
        part.addClassName("road-part");
        Div stop = new Div(part);
        stop.addClassName("road-stop");
        line(stop, name(station), "road-name");
        if (!station.organisation().isBlank()) {
            line(stop, station.who().name(), "road-who");
        }
        line(stop, station.who().address(), "road-who");
        if (station.at() != null) {
            Moment at = new Moment(station.at(), getLocale());
            at.getElement().setText(Moment.briefly(station.at(), getLocale()));
            at.addClassName("road-at");
            stop.add(at);
        }
        Div foot = new Div();
        foot.addClassName("road-foot");
        if (!station.evidence().isBlank()) {
            foot.add(proof(station));
        }
        if (station.part() == Part.PASSED_ON && isSender != null) {
            Button sender = new Button(getTranslation("road.is-sender"), click -> isSender.accept(station.who()));
            sender.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            sender.setAriaLabel(getTranslation("road.is-sender.who", name(station)));
            foot.add(sender);
        }
        if (foot.getComponentCount() > 0) {
            stop.add(foot);
        }
        ListItem item = new ListItem(stop);
        item.addClassName("road-" + station.part().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return item;
    }

    private NativeButton proof(Station station) {
        NativeButton proof = new NativeButton(getTranslation("road.proof"));
        proof.addClassName("link-button");
        proof.getElement().setAttribute("aria-expanded", "false")
                .setAttribute("aria-label", getTranslation("road.proof.of", name(station)));
        proof.addClickListener(click -> show(proof, station));
        return proof;
    }

    private void show(NativeButton asked, Station station) {
        boolean shut = asked == open;
        if (open != null) {
            open.getElement().setAttribute("aria-expanded", "false");
        }
        open = shut ? null : asked;
        evidence.removeAll();
        evidence.setVisible(!shut);
        if (!shut) {
            asked.getElement().setAttribute("aria-expanded", "true");
            evidence.add(new Span(getTranslation("road.proof.of", name(station))), new Pre(station.evidence()));
        }
    }

    private String name(Station station) {
        String name = station.organisation().isBlank() ? station.who().shown() : station.organisation();
        return name.isBlank() ? getTranslation("request.message.nobody") : name;
    }

    private static void line(Div stop, String text, String className) {
        if (!text.isBlank() && stop.getChildren().noneMatch(each -> each instanceof Span shown && shown.getText().equals(text))) {
            Span line = new Span(text);
            line.addClassName(className);
            stop.add(line);
        }
    }

    private static VaadinIcon icon(Part part) {
        return switch (part) {
            case ASKS -> VaadinIcon.USER_HEART;
            case ASKED -> VaadinIcon.BUILDING_O;
            case PASSED_ON -> VaadinIcon.ARROW_FORWARD;
            case US -> VaadinIcon.INBOX;
        };
    }

    private static String key(Part part) {
        return switch (part) {
            case ASKS -> "road.asks";
            case ASKED -> "road.asked";
            case PASSED_ON -> "road.passed-on";
            case US -> "road.us";
        };
    }
}
