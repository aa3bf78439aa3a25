package nl.collectieveinbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
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
class SetAsideView extends Div implements BeforeEnterObserver, HasDynamicTitle {

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
        show(0);
    }

    private void show(int tab) {
        TabSheet sheets = new TabSheet();
        sheets.setWidthFull();
        sheet(sheets, "problems", true);
        sheet(sheets, "others", false);
        sheets.setSelectedIndex(tab);
        content.removeAll();
        content.add(sheets);
    }

    private void sheet(TabSheet sheets, String name, boolean problem) {
        List<SetAsideMessage> messages = setAside.list(problem, 0, SHOWN);
        long count = setAside.count(problem);
        Div list = new Div();
        list.addClassName("aside-list");
        messages.forEach(message -> list.add(
                new SetAsideCard(message, member, setAside, downloads, () -> show(sheets.getSelectedIndex()))));
        if (messages.isEmpty()) {
            Div empty = new Div(
                    new H2(getTranslation("aside." + name + ".empty")), new Paragraph(getTranslation("aside." + name + ".empty.next")));
            empty.addClassNames("card", "empty-state");
            list.add(empty);
        }
        if (count > messages.size()) {
            list.add(new Paragraph(getTranslation("aside.more", messages.size(), count)));
        }
        sheets.add(new Tab(getTranslation("aside." + name, count)), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("aside.title") + " · " + AppShell.NAME;
    }
}
