package nl.collectieveinbox.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.collectieveinbox.access.DemoMembers.Sample;
import nl.collectieveinbox.region.Region;

/** Who one can be in the demo. */
class SampleMembers extends Section {

    SampleMembers(List<Sample> samples, Region region, SignInForm form) {
        addClassName("samples");
        Div cards = new Div();
        cards.addClassName("sample-cards");
        samples.forEach(sample -> cards.add(card(sample, region, form)));
        add(new H2(getTranslation("signin.samples")), new Paragraph(getTranslation("signin.samples.hint")), cards);
    }

    private NativeButton card(Sample sample, Region region, SignInForm form) {
        Avatar avatar = new Avatar(sample.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(sample.name());
        name.addClassName("name");
        Span role = new Span(region.corporationName(sample.corporation()) + " · " + RoleNames.of(this, sample.role()));
        role.addClassName("quiet");
        NativeButton card = new NativeButton();
        card.getElement().setAttribute("type", "button");
        card.addClassName("sample");
        card.add(avatar, new Div(name, role));
        card.addClickListener(click -> form.fill(sample.username(), sample.password()));
        return card;
    }
}
