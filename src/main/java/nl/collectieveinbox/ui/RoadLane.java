package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.pipeline.Correction;
import nl.collectieveinbox.privacy.MailView;
import nl.collectieveinbox.recognition.SenderChoice;
import nl.collectieveinbox.region.Region;

/** The road of one message, with what somebody can say about it. */
class RoadLane extends Composite<Div> {

    /** @param asker name of the organisation that asks, where the region does not know it by its mail domain */
    RoadLane(MailView mail, String asker, Region region, MessageActs acts) {
        Div row = new Div(new RoadPicture(
                getTranslation("road.of", Moment.shortly(mail.receivedAt(), getLocale())), new Road(region).of(mail, asker),
                acts.allowed() ? who -> acts.sender(mail.messageId(), choice(mail, who)) : null));
        row.addClassName("road-lane-row");
        if (mail.message() == null) {
            row.add(new Span(getTranslation("road.unread")));
        }
        List<Correction> said = acts.senders(mail.messageId());
        if (!said.isEmpty() || acts.allowed()) {
            row.add(foot(mail, said, acts));
        }
        getContent().addClassName("road-lane");
        getContent().add(row);
    }

    /** Whoever sent it to us passed nothing on if it is he who asks. */
    private static SenderChoice choice(MailView mail, Address who) {
        boolean sentIt = mail.message() != null && mail.message().from().equals(who);
        return sentIt ? new SenderChoice.Envelope() : new SenderChoice.OfChain(who);
    }

    private Div foot(MailView mail, List<Correction> said, MessageActs acts) {
        Div foot = new Div();
        foot.addClassName("road-lane-foot");
        said.stream().reduce((first, last) -> last).ifPresent(last -> {
            foot.add(new Span(getTranslation("road.said-by", last.by())));
            if (acts.allowed() && last.undoable()) {
                foot.add(small("act.undo", () -> acts.undo(last.id(), mail.messageId())));
            }
        });
        if (acts.allowed()) {
            if (!mail.chain().isEmpty()) {
                foot.add(small("road.no-forward", () -> acts.sender(mail.messageId(), new SenderChoice.Envelope())));
            }
            foot.add(small("road.other-sender", () -> new SenderDialog(mail.messageId(), acts).open()));
        }
        return foot;
    }

    private Button small(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
