package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import nl.collectieveinbox.pipeline.Rereads;
import nl.collectieveinbox.pipeline.Rereads.Change;
import nl.collectieveinbox.pipeline.Rereads.Run;

/** One time that everything was read again: how far it is, and what it reads otherwise. */
class RereadRun extends Composite<Section> {

    private static final int SHOWN = 300;

    RereadRun(Run run, Rereads rereads) {
        Div head = new Div(
                new H2(getTranslation(run.over() ? "reread.last" : "reread.running")),
                new Span(getTranslation("reread.by", Moment.shortly(run.startedAt(), getLocale()), run.by())));
        head.addClassName("card-head");
        getContent().addClassNames("card", "reread-run");
        getContent().add(head);
        if (!run.over()) {
            getContent().add(progress(run));
        }
        if (run.over() || run.changed() > 0) {
            paragraph("reread.result", run.changed(), "reread-result");
        }
        if (run.toLookAt() > 0) {
            paragraph("reread.to-look-at", run.toLookAt(), "reread-look");
        }
        if (run.problems() > 0) {
            paragraph("reread.problems", run.problems(), "reread-look");
        }
        List<Change> changes = rereads.changes(run.id(), 0, SHOWN);
        if (!changes.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("reread-changes");
            changes.forEach(change -> list.add(item(change)));
            getContent().add(new H3(getTranslation("reread.changes")), list);
        }
        if (changes.size() == SHOWN) {
            paragraph("reread.more", SHOWN, "quiet");
        }
    }

    private Div progress(Run run) {
        ProgressBar bar = new ProgressBar(0, Math.max(1, run.total()), Math.min(run.past(), run.total()));
        String words = getTranslation("reread.progress", run.past(), run.total());
        bar.getElement().setAttribute("aria-label", words);
        Div progress = new Div(bar, new Span(words));
        progress.addClassName("reread-progress");
        return progress;
    }

    private void paragraph(String key, long count, String className) {
        Paragraph paragraph = new Paragraph(getTranslation(key, count));
        paragraph.addClassName(className);
        getContent().add(paragraph);
    }

    private ListItem item(Change change) {
        ListItem item = new ListItem();
        if (change.reference() == null) {
            Span none = new Span(getTranslation("reread.change.none"));
            none.addClassName("quiet");
            item.add(none);
        } else {
            item.add(new Anchor("verzoek/" + change.reference(), change.reference()));
        }
        Span what = new Span(change.what());
        what.addClassName("reread-what");
        Span before = new Span(said(change.before()));
        before.addClassName("reread-before");
        Span arrow = new Span("→");
        arrow.getElement().setAttribute("aria-hidden", "true");
        Span after = new Span(said(change.after()));
        after.addClassName("reread-after");
        Div values = new Div(before, arrow, after);
        values.addClassName("reread-values");
        item.add(what, values);
        if (change.overruled()) {
            item.add(note("reread.change.overruled", "quiet"));
        }
        if (change.toLookAt()) {
            item.add(note("reread.change.look", "reread-look"));
        }
        return item;
    }

    private Span note(String key, String className) {
        Span note = new Span(getTranslation(key));
        note.addClassName(className);
        return note;
    }

    private String said(String value) {
        return value.isBlank() ? getTranslation("reread.change.empty") : value;
    }
}
