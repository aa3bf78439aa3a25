package nl.collectieveinbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.pipeline.SetAside;
import nl.collectieveinbox.pipeline.SetAside.SetAsideMessage;
import nl.collectieveinbox.privacy.OriginalMail;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.RequestFile.LinkedMessage;
import org.jspecify.annotations.Nullable;

/** What stands on no card: what could not be read, and what is not a request. Nothing is swallowed. */
@Route(value = "terzijde", layout = MainLayout.class)
@RolesAllowed({"LEAD", "PARTNER", "CONTROLLER"})
class SetAsideView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 500;

    private final SetAside setAside;
    private final Member member;
    private final MailDownloads downloads;
    private final OriginalMail originals;
    private final Region region;
    private final MessageActs acts;
    private final Div content = new Div();
    private final Div shown = new Div();
    private boolean problems;
    private @Nullable MessageKind kind;

    SetAsideView(
            SetAside setAside, SignedIn signedIn, MailDownloads downloads, OriginalMail originals, Region region, MessageActs acts) {
        this.setAside = setAside;
        this.member = signedIn.require();
        this.downloads = downloads;
        this.originals = originals;
        this.region = region;
        this.acts = acts.on(this, this::show);
        addClassNames("view", "aside-view");
        shown.addClassName("aside-list");
        add(new H1(getTranslation("aside.title")), new Paragraph(getTranslation("aside.intro")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        problems = setAside.count(true) > 0;
        kind = null;
        show();
    }

    private void show() {
        Div choice = new Div(choose("problems", true), choose("others", false));
        choice.addClassName("aside-choice");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("aside.title"));
        content.removeAll();
        content.add(choice);
        if (!problems) {
            content.add(kinds());
        }
        content.add(shown);
        showList();
    }

    private Button choose(String name, boolean which) {
        Button button = new Button(getTranslation("aside." + name, setAside.count(which)), click -> {
            problems = which;
            kind = null;
            show();
        });
        button.getElement().setAttribute("aria-pressed", Boolean.toString(which == problems));
        return button;
    }

    /** So that the lead can go through what was taken for advertising, and nothing else. */
    private Select<MessageKind> kinds() {
        Map<MessageKind, Long> counts = setAside.kinds();
        Select<MessageKind> kinds = new Select<>();
        kinds.setLabel(getTranslation("aside.kind"));
        kinds.setItems(counts.keySet());
        kinds.setItemLabelGenerator(each -> each == null ? getTranslation("aside.kind.all")
                : getTranslation("search.facet.value", FacetLabels.kind(this, each.name()), counts.get(each)));
        kinds.setEmptySelectionAllowed(true);
        kinds.setEmptySelectionCaption(getTranslation("aside.kind.all"));
        kinds.setPlaceholder(getTranslation("aside.kind.all"));
        kinds.setValue(kind != null && counts.containsKey(kind) ? kind : null);
        kinds.addClassName("aside-kinds");
        kinds.addValueChangeListener(change -> {
            kind = change.getValue();
            showList();
        });
        return kinds;
    }

    private void showList() {
        List<SetAsideMessage> messages = setAside.list(problems, kind, 0, SHOWN);
        long count = kind == null ? setAside.count(problems) : setAside.kinds().getOrDefault(kind, 0L);
        shown.removeAll();
        messages.forEach(message -> shown.add(
                new SetAsideCard(message, member, setAside, downloads, acts, () -> open(message), this::show)));
        if (messages.isEmpty()) {
            String name = problems ? "aside.problems.empty" : "aside.others.empty";
            Div empty = new Div(new H2(getTranslation(name)), new Paragraph(getTranslation(name + ".next")));
            empty.addClassNames("card", "empty-state");
            shown.add(empty);
        }
        if (count > messages.size()) {
            shown.add(new Paragraph(getTranslation("aside.more", messages.size(), count)));
        }
    }

    private void open(SetAsideMessage message) {
        LinkedMessage alone = new LinkedMessage(message.messageId(), true, "first", "", message.receivedAt());
        new MessageDialog(
                message.subject().isBlank() ? getTranslation("aside.noSubject") : message.subject(),
                new Conversation(OpenedMail.all(List.of(alone), member, originals), member, originals, downloads, region, acts)).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("aside.title") + " · " + AppShell.NAME;
    }
}
