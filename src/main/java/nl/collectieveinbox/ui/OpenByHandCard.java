package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.triage.OpenByHandResult;
import nl.collectieveinbox.triage.OpenByHandSettings;
import nl.collectieveinbox.triage.OpenByHandTask;
import nl.collectieveinbox.triage.OpenedByHand;

/** One message that waits elsewhere: from whom, how long still, and what can be done. */
class OpenByHandCard extends Composite<Article> {

    private final OpenByHandTask task;
    private final Member member;
    private final OpenByHandActs acts;
    private final Dates dates;
    private final Runnable changed;

    OpenByHandCard(OpenByHandTask task, Member member, OpenByHandActs acts, OpenByHandSettings settings, Dates dates, Runnable changed) {
        this.task = task;
        this.member = member;
        this.acts = acts;
        this.dates = dates;
        this.changed = changed;
        getContent().addClassNames("card", "aside-card", "by-hand-card");
        Div head = new Div(new H3(task.sender().isBlank() ? getTranslation("byhand.nobody") : task.sender()));
        head.addClassName("card-head");
        getContent().add(head, facts(), new Paragraph(getTranslation("byhand.subject", task.subject())));
        if (task.done() == null) {
            head.add(new ExpiryClock(task, settings.secureNoticeWarnDays(), dates));
            acts.tasks().lastPutIn(task.messageId()).ifPresent(earlier -> getContent().add(earlier(earlier)));
            getContent().add(open());
        } else {
            getContent().add(ended(task.done()));
        }
    }

    private Div facts() {
        Div facts = new Div(new Badge(task.brand().isBlank() ? getTranslation("byhand.brand.unknown") : task.brand()));
        facts.addClassName("hit-facts");
        if (!task.organisation().isBlank() && !task.organisation().equals(task.sender())) {
            facts.add(new Span(task.organisation()));
        }
        if (!task.senderAddress().isBlank() && !task.senderAddress().equals(task.sender())) {
            facts.add(new Span(task.senderAddress()));
        }
        facts.add(new Moment(task.receivedAt(), getLocale()));
        return facts;
    }

    /** What was put in before its task was opened again stays, and can be found. */
    private Component earlier(OpenedByHand opened) {
        Paragraph earlier = new Paragraph(getTranslation("byhand.earlier", opened.by(), dates.relative(this, opened.at())) + " ");
        earlier.addClassName("quiet");
        if (opened.reference() != null) {
            earlier.add(became(opened.reference()));
        }
        return earlier;
    }

    private RouterLink became(String reference) {
        return new RouterLink(getTranslation("byhand.became", reference), RequestView.class, new RouteParameters("reference", reference));
    }

    private Component open() {
        Button paste = new Button(getTranslation("byhand.paste"), click -> new PasteDialog(task, member, acts, dates, changed).open());
        paste.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(paste, new Button(getTranslation("byhand.close"), click -> new EndByHandDialog(task, member, acts, changed).open()));
        actions.addClassName("aside-actions");
        if (task.openBefore().isBefore(dates.today())) {
            actions.add(new Button(getTranslation("byhand.answer"), click -> answer()));
        }
        return actions;
    }

    private void answer() {
        acts.desk().show(acts.expired().ask(member, task.messageId()), this, () -> {});
    }

    private Component ended(OpenByHandTask.Done done) {
        Paragraph how = new Paragraph(getTranslation("byhand.done", getTranslation("byhand.how." + done.how().name()), done.by(),
                dates.relative(this, done.at())) + (done.why().isBlank() ? "" : " · " + done.why()));
        Div actions = new Div(how);
        if (done.reference() != null) {
            actions.add(became(done.reference()));
        }
        actions.add(new Button(getTranslation("act.undo"), click -> undo()));
        actions.addClassName("aside-actions");
        return actions;
    }

    private void undo() {
        switch (acts.tasks().undo(member, task.messageId())) {
            case OpenByHandResult.Done done -> Toasts.say(this, getTranslation("byhand.undone"));
            case OpenByHandResult.Refused refused -> Toasts.sorry(this, refused.reason());
        }
        changed.run();
    }
}
