package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.triage.OpenByHand;
import nl.collectieveinbox.triage.OpenByHandSettings;
import nl.collectieveinbox.triage.OpenByHandTask;

/** Messages that wait behind a notice of secure mail, each with its clock. No link of such a mail stands here. */
@Route(value = "openen", layout = MainLayout.class)
@RolesAllowed("LEAD")
class OpenByHandView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ENDED_SHOWN = 50;

    private final OpenByHand tasks;
    private final OpenByHandActs acts;
    private final OpenByHandSettings settings;
    private final Dates dates;
    private final Member member;
    private final Div content = new Div();

    OpenByHandView(OpenByHand tasks, OpenByHandActs acts, OpenByHandSettings settings, Dates dates, SignedIn signedIn, Notices notices) {
        this.tasks = tasks;
        this.acts = acts;
        this.settings = settings;
        this.dates = dates;
        this.member = signedIn.require();
        addClassNames("view", "by-hand-view");
        content.addClassName("by-hand");
        add(new H1(getTranslation("byhand.title")), hint(), content);
        notices.followTasks(this, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private Component hint() {
        String keeper = settings.codeKeeper().isBlank() ? getTranslation("byhand.keeper.nobody") : getTranslation("byhand.keeper", settings.codeKeeper());
        Div hint = new Div(VaadinIcon.LOCK.create(), new Div(new Paragraph(getTranslation("byhand.how")), new Paragraph(keeper)));
        hint.addClassName("by-hand-hint");
        return hint;
    }

    private void show() {
        List<OpenByHandTask> open = tasks.open();
        List<OpenByHandTask> expired = open.stream().filter(task -> task.openBefore().isBefore(dates.today())).toList();
        List<OpenByHandTask> waiting = open.stream().filter(task -> !expired.contains(task)).toList();
        content.removeAll();
        section("byhand.expired", expired);
        section("byhand.open", waiting);
        if (open.isEmpty()) {
            Div empty = new Div(new H2(getTranslation("byhand.empty")), new Paragraph(getTranslation("byhand.empty.next")));
            empty.addClassNames("card", "empty-state");
            content.add(empty);
        }
        List<OpenByHandTask> ended = tasks.ended(ENDED_SHOWN);
        if (!ended.isEmpty()) {
            Div list = list(ended);
            Details folded = new Details(getTranslation("byhand.ended", ended.size()), list);
            folded.addClassName("by-hand-ended");
            content.add(folded);
        }
    }

    private void section(String key, List<OpenByHandTask> shown) {
        if (!shown.isEmpty()) {
            content.add(new H2(getTranslation(key, shown.size())), list(shown));
        }
    }

    private Div list(List<OpenByHandTask> shown) {
        Div list = new Div();
        list.addClassName("aside-list");
        shown.forEach(task -> list.add(new OpenByHandCard(task, member, acts, settings, dates, this::show)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("byhand.title") + " · " + AppShell.NAME;
    }
}
