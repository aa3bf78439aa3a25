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
import nl.collectieveinbox.correspondence.Answer;
import nl.collectieveinbox.triage.OpenByHandResult;
import nl.collectieveinbox.triage.OpenByHandSettings;
import nl.collectieveinbox.triage.OpenByHandTask;

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
        switch (acts.expired().ask(member, task.messageId())) {
            case Answer.Done done -> new DraftedAnswer(done.draft(), member, acts.outbox()).open();
            case Answer.Refused refused -> Toasts.sorry(this, refused.reason());
        }
    }

    private Component ended(OpenByHandTask.Done done) {
        Paragraph how = new Paragraph(getTranslation("byhand.done", getTranslation("byhand.how." + done.how().name()), done.by(),
                dates.relative(this, done.at())) + (done.why().isBlank() ? "" : " · " + done.why()));
        Div actions = new Div(how);
        if (done.reference() != null) {
            actions.add(new RouterLink(getTranslation("byhand.became", done.reference()), RequestView.class,
                    new RouteParameters("reference", done.reference())));
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
