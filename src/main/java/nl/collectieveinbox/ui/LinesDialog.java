package nl.collectieveinbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What stands around each covered number, so that the controller can judge it. */
class LinesDialog extends Dialog {

    LinesDialog(List<String> lines) {
        setHeaderTitle(getTranslation("privacy.lines"));
        addClassName("step-dialog");
        Paragraph explain = new Paragraph(getTranslation(lines.isEmpty() ? "privacy.lines.none" : "privacy.lines.explain"));
        explain.addClassName("quiet");
        UnorderedList list = new UnorderedList();
        list.addClassName("covered-lines");
        lines.forEach(line -> list.add(new ListItem(line)));
        add(explain, list);
        getFooter().add(new Button(getTranslation("privacy.lines.shut"), click -> close()));
    }
}
