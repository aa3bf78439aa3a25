package nl.collectieveinbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.pipeline.Rereads;
import nl.collectieveinbox.pipeline.Rereads.Change;
import nl.collectieveinbox.pipeline.Rereads.Run;
import org.jspecify.annotations.Nullable;

/** Has everything read again by the version that runs, and shows what that changed. */
@Route(value = "herlezen", layout = MainLayout.class)
@RolesAllowed("LEAD")
class RereadView extends Main implements HasDynamicTitle {

    private static final int SHOWN = 500;
    private static final int HISTORY = 10;
    private static final int LOOK_EVERY_MILLIS = 2_000;

    private final Rereads rereads;
    private final Member member;
    private final Div state = new Div();
    private final Div changes = new Div();
    private final Div history = new Div();
    private @Nullable Registration looking;

    RereadView(Rereads rereads, SignedIn signedIn) {
        this.rereads = rereads;
        this.member = signedIn.require();
        addClassNames("view", "reread-view");
        state.getElement().setAttribute("aria-live", "polite");
        add(new H1(getTranslation("reread.title")), new Paragraph(getTranslation("reread.intro")), state, changes, history);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        show();
        looking = attach.getUI().addPollListener(poll -> show());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().setPollInterval(-1);
        if (looking != null) {
            looking.remove();
        }
    }

    private void show() {
        List<Run> runs = rereads.runs(HISTORY);
        boolean going = !runs.isEmpty() && !runs.getFirst().over();
        getUI().ifPresent(ui -> ui.setPollInterval(going ? LOOK_EVERY_MILLIS : -1));
        showState(going ? runs.getFirst() : null);
        changes.removeAll();
        history.removeAll();
        if (!runs.isEmpty()) {
            showChanges(runs.getFirst());
            showHistory(runs);
        }
    }

    private void showState(@Nullable Run going) {
        state.removeAll();
        if (going != null) {
            ProgressBar bar = new ProgressBar(0, Math.max(1, going.total()), Math.min(going.past(), Math.max(1, going.total())));
            bar.getElement().setAttribute("aria-label", getTranslation("reread.going"));
            state.add(new Paragraph(getTranslation("reread.progress", going.past(), going.total())), bar);
            // one that a stopped service left is gone on with by pressing again
            state.add(new Button(getTranslation("reread.goOn"), click -> start(going.fromRaw())));
            return;
        }
        long outdated = rereads.outdated();
        state.add(new Paragraph(outdated == 0 ? getTranslation("reread.current") : getTranslation("reread.outdated", outdated)));
        Button start = new Button(getTranslation("reread.start"), click -> start(false));
        if (outdated > 0) {
            start.addThemeVariants(ButtonVariant.PRIMARY);
        }
        Button raw = new Button(getTranslation("reread.startRaw"), click -> start(true));
        raw.setTooltipText(getTranslation("reread.startRaw.why"));
        state.add(new Div(start, new Text(" "), raw));
    }

    private void start(boolean fromRaw) {
        rereads.start(member, fromRaw);
        show();
    }

    private void showChanges(Run run) {
        List<Change> found = rereads.changes(run.id(), 0, SHOWN);
        changes.add(new H2(getTranslation("reread.changes")));
        if (found.isEmpty()) {
            changes.add(new Paragraph(getTranslation(run.over() ? "reread.changes.none" : "reread.changes.noneYet")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("reread-changes");
        found.forEach(change -> list.add(item(change)));
        changes.add(list);
        if (found.size() == SHOWN) {
            changes.add(new Paragraph(getTranslation("reread.changes.more", SHOWN)));
        }
    }

    private ListItem item(Change change) {
        ListItem item = new ListItem();
        if (change.reference() != null) {
            item.add(new com.vaadin.flow.component.html.Anchor("verzoek/" + change.reference(), change.reference()), new Text(" · "));
        } else {
            item.add(new Text(getTranslation("reread.message", change.messageId()) + " · "));
        }
        item.add(new Text(change.what() + ": " + said(change.before()) + " → " + said(change.after())));
        if (change.toLookAt()) {
            item.add(mark("reread.toLookAt"));
        }
        if (change.overruled()) {
            item.add(mark("reread.overruled"));
        }
        return item;
    }

    private Span mark(String key) {
        Span mark = new Span(" " + getTranslation(key));
        mark.addClassName("fact-source");
        return mark;
    }

    private String said(String value) {
        return value.isBlank() ? getTranslation("reread.nothing") : value;
    }

    private void showHistory(List<Run> runs) {
        history.add(new H2(getTranslation("reread.history")));
        UnorderedList list = new UnorderedList();
        runs.forEach(run -> list.add(new ListItem(new Moment(run.startedAt(), getLocale()), new Text(" · " + getTranslation(
                run.over() ? "reread.run" : "reread.run.open", run.by(), run.read(), run.changed(), run.toLookAt(), run.problems())))));
        history.add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reread.title") + " · " + AppShell.NAME;
    }
}
