package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.unwrapping.TextPart;
import nl.collectieveinbox.unwrapping.TextPart.Kind;

/** A text in its own order: what the sender wrote stands open, the rest is folded in place under a word that says what it is. */
class PartsText extends Composite<Div> {

    PartsText(List<TextPart> parts) {
        getContent().addClassName("parts");
        List<TextPart> runs = runs(parts);
        if (runs.stream().noneMatch(part -> part.kind() == Kind.OWN)) {
            Paragraph empty = new Paragraph(getTranslation("request.message.empty"));
            empty.addClassName("message-empty");
            getContent().add(empty);
        }
        runs.forEach(this::add);
    }

    private void add(TextPart part) {
        Paragraph text = new Paragraph(part.text().stripTrailing());
        text.addClassName("message-text");
        if (part.kind() == Kind.OWN) {
            getContent().add(text);
            return;
        }
        text.addClassName("message-quoted");
        long lines = part.text().lines().filter(line -> !line.isBlank()).count();
        Details folded = new Details(getTranslation(key(part.kind()), lines), text);
        folded.addClassNames("message-rest", "part-folded");
        getContent().add(folded);
    }

    private static String key(Kind kind) {
        return switch (kind) {
            case OWN -> "request.message.own";
            case QUOTED -> "request.message.quoted";
            case SIGNATURE -> "request.message.signature";
            case DISCLAIMER -> "request.message.disclaimer";
        };
    }

    /** Neighbours of one kind as one, and what is only blank with its neighbour: nothing is lost, and nothing is a toggle of nothing. */
    static List<TextPart> runs(List<TextPart> parts) {
        List<TextPart> runs = new ArrayList<>();
        for (TextPart part : parts) {
            boolean joins = !runs.isEmpty() && (part.text().isBlank() || runs.getLast().kind() == part.kind());
            if (joins) {
                runs.set(runs.size() - 1, new TextPart(runs.getLast().kind(), runs.getLast().text() + "\n" + part.text()));
            } else if (!part.text().isBlank()) {
                runs.add(part);
            }
        }
        return runs;
    }
}
