package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.RequestState;

/** Which request this is, how it stands, and what can be done now. */
class RequestHead extends Composite<Div> {

    RequestHead(RequestCard card, Acts acts, Region region, Dates dates) {
        Span status = new Span(status(card, region, dates));
        status.addClassName("request-status");
        Paragraph line = new Paragraph(
                new Span(card.reference()), new Span(" · "), status,
                new Span(" · " + getTranslation("request.firstReceived") + " "), new Moment(card.firstReceivedAt(), getLocale()));
        line.addClassName("request-line");
        Div words = new Div(line, new H1(card.title()));
        getContent().add(words, buttons(card, acts));
        getContent().addClassName("view-head");
    }

    private String status(RequestCard card, Region region, Dates dates) {
        String name = FacetLabels.status(this, card.state().status().name());
        return switch (card.state()) {
            case RequestState.New now -> name;
            case RequestState.Offered now -> name;
            case RequestState.ToClarify now ->
                getTranslation("request.status.toClarify", name, now.ownerName(), dates.shortDay(this, now.nextDate()));
            case RequestState.Claimed now ->
                getTranslation("request.status.claimed", name, region.corporationName(now.corporation()), now.memberName());
            case RequestState.Closed now -> getTranslation("request.status.closed", name, Sentences.outcome(this, now.outcome()));
        };
    }

    private Div buttons(RequestCard card, Acts acts) {
        Div buttons = new Div();
        buttons.addClassName("request-acts");
        List<Act> allowed = acts.allowed(card.state()).stream().filter(act -> act != Act.NOTE).toList();
        for (Act act : allowed.reversed()) {
            Button button = new Button(getTranslation(act.label()), click -> acts.start(act, card, card.version()));
            // the first act of the charter's order is what one usually does next
            if (act == allowed.getFirst()) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            buttons.add(button);
        }
        return buttons;
    }
}
