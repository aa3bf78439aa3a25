package nl.collectieveinbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.pipeline.SetAside;
import nl.collectieveinbox.pipeline.SetAside.SetAsideMessage;

/** What stands on no card: what could not be read, and what is not a request. Nothing is swallowed. */
@Route(value = "terzijde", layout = MainLayout.class)
@RolesAllowed({"LEAD", "PARTNER", "CONTROLLER"})
class SetAsideView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 500;

    private final SetAside setAside;
    private final Member member;
    private final MailDownloads downloads;
    private final Div content = new Div();

    SetAsideView(SetAside setAside, SignedIn signedIn, MailDownloads downloads) {
        this.setAside = setAside;
        this.member = signedIn.require();
        this.downloads = downloads;
        addClassNames("view", "aside-view");
        add(new H1(getTranslation("aside.title")), new Paragraph(getTranslation("aside.intro")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(setAside.count(true) > 0);
    }

    private void show(boolean problems) {
        Div choice = new Div(choose("problems", true, problems), choose("others", false, problems));
        choice.addClassName("aside-choice");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("aside.title"));
        content.removeAll();
        content.add(choice, list(problems));
    }

    private Button choose(String name, boolean problems, boolean now) {
        Button button = new Button(getTranslation("aside." + name, setAside.count(problems)), click -> show(problems));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(problems == now));
        return button;
    }

    private Div list(boolean problems) {
        List<SetAsideMessage> messages = setAside.list(problems, 0, SHOWN);
        long count = setAside.count(problems);
        Div list = new Div();
        list.addClassName("aside-list");
        messages.forEach(message -> list.add(
                new SetAsideCard(message, member, setAside, downloads, () -> show(problems))));
        if (messages.isEmpty()) {
            String name = problems ? "aside.problems.empty" : "aside.others.empty";
            Div empty = new Div(new H2(getTranslation(name)), new Paragraph(getTranslation(name + ".next")));
            empty.addClassNames("card", "empty-state");
            list.add(empty);
        }
        if (count > messages.size()) {
            list.add(new Paragraph(getTranslation("aside.more", messages.size(), count)));
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("aside.title") + " · " + AppShell.NAME;
    }
}
