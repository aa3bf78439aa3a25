package nl.collectieveinbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.pipeline.Rereads;
import nl.collectieveinbox.pipeline.Rereads.Run;

/** Has everything read again by the present version, while people work, and shows what that changed. */
@Route(value = "herlezen", layout = MainLayout.class)
@RolesAllowed("LEAD")
class RereadView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int BETWEEN_LOOKS_MILLIS = 1_000;
    private static final int RUNS_SHOWN = 20;

    private final Rereads rereads;
    private final Member member;
    private final Paragraph outdated = new Paragraph();
    private final Checkbox fromRaw = new Checkbox();
    private final Button start = new Button();
    private final Div now = new Div();
    private final Div history = new Div();

    RereadView(Rereads rereads, SignedIn signedIn) {
        this.rereads = rereads;
        this.member = signedIn.require();
        addClassNames("view", "reread-view");
        fromRaw.setLabel(getTranslation("reread.from-raw"));
        fromRaw.setHelperText(getTranslation("reread.from-raw.help"));
        start.addClickListener(click -> start());
        Section ask = new Section(outdated, fromRaw, start);
        ask.addClassNames("card", "reread-ask");
        add(new H1(getTranslation("reread.title")), new Paragraph(getTranslation("reread.intro")), ask, now, history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void start() {
        rereads.start(member, fromRaw.getValue());
        Toasts.say(this, getTranslation("reread.started"));
        show();
    }

    private void show() {
        outdated.setText(getTranslation("reread.outdated", rereads.outdated()));
        List<Run> runs = rereads.runs(RUNS_SHOWN);
        boolean going = !runs.isEmpty() && !runs.getFirst().over();
        // one that a stopped service left goes on when it is asked again
        start.setText(getTranslation(going ? "reread.continue" : "reread.start"));
        start.setThemeVariant(ButtonVariant.PRIMARY, !going && rereads.outdated() > 0);
        start.setVisible(rereads.mayStart(member));
        fromRaw.setVisible(start.isVisible() && !going);
        now.removeAll();
        history.removeAll();
        if (runs.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("reread.none"));
            none.addClassName("quiet");
            now.add(none);
            return;
        }
        now.add(new RereadRun(runs.getFirst(), rereads));
        if (runs.size() > 1) {
            history.add(new RereadHistory(runs.subList(1, runs.size()), this::open));
        }
        if (going) {
            Later.after(BETWEEN_LOOKS_MILLIS, this, this::show);
        }
    }

    private void open(Run run) {
        now.removeAll();
        now.add(new RereadRun(run, rereads));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reread.title") + " · " + AppShell.NAME;
    }
}
