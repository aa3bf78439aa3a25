package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
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
import nl.collectieveinbox.privacy.Retention;
import nl.collectieveinbox.privacy.WithheldMails;

/** Which messages hold personal data, what was decided about them, and what is removed when. No word of any of them. */
@Route(value = PrivacyView.PATH, layout = MainLayout.class)
@RolesAllowed({"LEAD", "CONTROLLER"})
class PrivacyView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "persoonsgegevens";
    private static final int SHOWN = 500;

    private final WithheldMails mails;
    private final Retention retention;
    private final Member member;
    private final PrivacyActs acts;
    private final Div content = new Div();
    private Sheet shown = Sheet.CLOSED;

    /** One of the three lists. */
    private enum Sheet {
        CLOSED("privacy.closed"),
        RELEASED("privacy.released"),
        REMOVAL("privacy.removal");

        private final String key;

        Sheet(String key) {
            this.key = key;
        }
    }

    PrivacyView(WithheldMails mails, Retention retention, SignedIn signedIn, PrivacyActs acts) {
        this.mails = mails;
        this.retention = retention;
        this.member = signedIn.require();
        this.acts = acts.on(this, this::refresh);
        addClassNames("view", "aside-view", "privacy-view");
        Paragraph hint = new Paragraph(mails.possible() == 1
                ? getTranslation("privacy.possibleOne") : getTranslation("privacy.possible", mails.possible()));
        hint.addClassName("quiet");
        hint.setVisible(mails.possible() > 0);
        add(new H1(getTranslation("privacy.title")), new Paragraph(getTranslation("privacy.intro")), hint, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void refresh() {
        show();
        ComponentUtil.fireEvent(UI.getCurrent(), new CountsChanged(UI.getCurrent()));
    }

    private void show() {
        Div choice = new Div();
        choice.addClassName("aside-choice");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("privacy.title"));
        for (Sheet sheet : Sheet.values()) {
            Button button = new Button(getTranslation(sheet.key, count(sheet)), click -> {
                shown = sheet;
                show();
            });
            button.getElement().setAttribute("aria-pressed", Boolean.toString(sheet == shown));
            choice.add(button);
        }
        content.removeAll();
        content.add(choice, list());
    }

    private long count(Sheet sheet) {
        return switch (sheet) {
            case CLOSED -> mails.closed();
            case RELEASED -> mails.released();
            case REMOVAL -> retention.planned();
        };
    }

    private Div list() {
        List<Component> cards = switch (shown) {
            case CLOSED, RELEASED -> mails.list(member, shown == Sheet.CLOSED, 0, SHOWN).stream()
                    .<Component>map(mail -> new WithheldCard(mail, member, mails, acts)).toList();
            case REMOVAL -> retention.planned(member, 0, SHOWN).stream()
                    .<Component>map(planned -> new RemovalCard(planned, mails.mayDecide(member), member, acts)).toList();
        };
        Div list = new Div();
        list.addClassName("aside-list");
        cards.forEach(list::add);
        if (cards.isEmpty()) {
            Div empty = new Div(new H2(getTranslation(shown.key + ".empty")), new Paragraph(getTranslation(shown.key + ".empty.next")));
            empty.addClassNames("card", "empty-state");
            list.add(empty);
        }
        if (count(shown) > cards.size()) {
            list.add(new Paragraph(getTranslation("aside.more", cards.size(), count(shown))));
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.title") + " · " + AppShell.NAME;
    }
}
