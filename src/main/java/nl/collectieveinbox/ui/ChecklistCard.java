package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Stream;
import nl.collectieveinbox.triage.Checklist;
import nl.collectieveinbox.triage.Checklist.Need;
import nl.collectieveinbox.triage.Checklist.Point;
import org.jspecify.annotations.Nullable;

/** Whether enough is known to decide, what is missing, and a way to ask for it. */
class ChecklistCard extends Composite<Section> {

    /** @param ask drafts a question about what is missing; null when the viewer writes no letters */
    ChecklistCard(Checklist checklist, @Nullable Runnable ask) {
        List<Point> needed = checklist.points().stream().filter(point -> point.need() == Need.NEEDED).toList();
        long known = needed.stream().filter(Point::known).count();
        Span count = new Span(getTranslation("enough.count", known, needed.size()));
        count.addClassName("enough-count");
        Div head = new Div(new H2(getTranslation("enough.title")), count);
        head.addClassName("card-head");
        getContent().addClassNames("card", "enough");
        getContent().add(head);
        if (checklist.complete()) {
            Span yes = new Span(VaadinIcon.CHECK_CIRCLE_O.create(), new Span(getTranslation("enough.yes")));
            yes.addClassName("enough-yes");
            getContent().add(yes);
        } else {
            getContent().add(missing(checklist.missing()));
        }
        if (!checklist.missing().isEmpty() || !checklist.wished().isEmpty()) {
            DescriptionList whys = new DescriptionList();
            whys.addClassName("enough-whys");
            Stream.concat(checklist.missing().stream(), checklist.wished().stream()).forEach(point -> whys.add(
                    new DescriptionList.Term(label(point)),
                    new DescriptionList.Description(getTranslation("enough.reason." + point.name()))));
            Details more = new Details(getTranslation("enough.why", checklist.wished().size()), whys);
            more.addClassName("enough-more");
            getContent().add(more);
        }
        if (!checklist.complete() && ask != null) {
            getContent().add(new Button(getTranslation("question.ask"), click -> ask.run()));
        }
    }

    private UnorderedList missing(List<Point> points) {
        UnorderedList list = new UnorderedList();
        list.addClassName("enough-missing");
        points.forEach(point -> list.add(new ListItem(VaadinIcon.CIRCLE_THIN.create(), new Span(label(point)))));
        return list;
    }

    private String label(Point point) {
        return getTranslation("enough.point." + point.name());
    }
}
