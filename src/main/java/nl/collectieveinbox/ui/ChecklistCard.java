package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import nl.collectieveinbox.triage.Checklist;
import nl.collectieveinbox.triage.Checklist.Need;
import nl.collectieveinbox.triage.Checklist.Point;
import nl.collectieveinbox.triage.RequestCard;

/** Whether enough is known to decide, what is missing, and a way to ask for it. */
class ChecklistCard extends Composite<Section> {

    /** @param screen where the question to the sender opens */
    ChecklistCard(Checklist checklist, RequestCard request, QuestionDesk questions, Component screen) {
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
            getContent().add(list(checklist.missing(), "enough-missing"));
        }
        if (!checklist.wished().isEmpty()) {
            Details wished = new Details(
                    getTranslation("enough.wished", checklist.wished().size()), list(checklist.wished(), "enough-wished"));
            wished.addClassName("enough-more");
            getContent().add(wished);
        }
        boolean somethingToAsk = !checklist.complete() || !checklist.wished().isEmpty();
        if (somethingToAsk && questions.mayAsk()) {
            getContent().add(new Button(getTranslation("question.ask"), click -> questions.open(request, screen)));
        }
    }

    private UnorderedList list(List<Point> points, String className) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("enough-list", className);
        points.forEach(point -> {
            Span label = new Span(point.label());
            label.addClassName("enough-label");
            Paragraph why = new Paragraph(point.why());
            why.addClassName("quiet");
            list.add(new ListItem(label, why));
        });
        return list;
    }
}
