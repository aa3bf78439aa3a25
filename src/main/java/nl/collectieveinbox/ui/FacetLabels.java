package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.search.SearchRequest.Facet;
import nl.collectieveinbox.triage.RequestState.Status;

/** What the values of a facet are called on the screen. */
final class FacetLabels {

    private FacetLabels() {}

    static String of(Component screen, Facet facet, String value) {
        return switch (facet) {
            case STATUS -> status(screen, value);
            case KIND -> kind(screen, value);
            case YEAR, MUNICIPALITY -> value;
        };
    }

    static String status(Component screen, String value) {
        boolean known = Arrays.stream(Status.values()).anyMatch(status -> status.name().equals(value));
        return screen.getTranslation("search.status." + (known ? value : "NONE"));
    }

    static String kind(Component screen, String value) {
        boolean known = Arrays.stream(MessageKind.values()).anyMatch(kind -> kind.name().equals(value));
        return screen.getTranslation("search.kind." + (known ? value : MessageKind.OTHER.name()));
    }
}
