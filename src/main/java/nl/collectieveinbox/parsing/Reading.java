package nl.collectieveinbox.parsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.ReadMessage;

/**
 * What of the parts is read as the message, what is shown, and what is attached.
 *
 * @param html as the sender wrote it
 */
record Reading(String text, String html, List<Attachment> attachments, List<ReadMessage> enclosed) {

    private static final Pattern CID = Pattern.compile("cid:([^\"'\\s>)]{1,500})", Pattern.CASE_INSENSITIVE);

    static Reading of(Part root, HtmlText htmlText, Remarks remarks) {
        List<Attachment> attachments = new ArrayList<>();
        List<ReadMessage> enclosed = new ArrayList<>();
        Body body = body(root, attachments, enclosed, htmlText);
        Set<String> shown = new HashSet<>();
        Matcher cid = CID.matcher(body.html());
        while (cid.find()) {
            shown.add(cid.group(1).toLowerCase(Locale.ROOT));
        }
        List<Attachment> all = attachments.stream().map(attachment -> shown(attachment, shown)).toList();
        return new Reading(body.text(htmlText), body.html(), all, List.copyOf(enclosed));
    }

    private static Body body(Part part, List<Attachment> attachments, List<ReadMessage> enclosed, HtmlText htmlText) {
        return switch (part) {
            case Part.Plain plain -> new Body(plain.text(), "");
            case Part.Html html -> new Body("", html.source());
            case Part.File file -> {
                attachments.add(file.attachment());
                yield Body.NONE;
            }
            case Part.Enclosed inner -> {
                attachments.add(inner.attachment());
                inner.message().attachments().stream().map(Reading::oneDeeper).forEach(attachments::add);
                enclosed.add(inner.message());
                yield Body.NONE;
            }
            case Part.Group group -> {
                List<Body> bodies = group.parts().stream()
                        .map(each -> body(each, attachments, enclosed, htmlText))
                        .filter(each -> !each.isBlank())
                        .toList();
                yield group.subtype().equals("alternative") ? Body.best(bodies) : Body.inOrder(bodies, htmlText);
            }
        };
    }

    private static Attachment oneDeeper(Attachment a) {
        return new Attachment(a.name(), a.mediaType(), a.blob(), a.inline(), a.contentId(), a.enclosedIn() + 1);
    }

    private static Attachment shown(Attachment a, Set<String> cids) {
        boolean inline = a.inline() || a.enclosedIn() == 0 && cids.contains(a.contentId().toLowerCase(Locale.ROOT));
        return new Attachment(a.name(), a.mediaType(), a.blob(), inline, a.contentId(), a.enclosedIn());
    }

    /** The same words once as plain text, once as HTML, or either. */
    private record Body(String plain, String html) {

        static final Body NONE = new Body("", "");

        boolean isBlank() {
            return plain.isBlank() && html.isBlank();
        }

        String text(HtmlText htmlText) {
            return plain.isBlank() ? htmlText.of(html) : plain;
        }

        /** Of several versions the last of each kind is the richest (RFC 2046, 5.1.4). */
        static Body best(List<Body> versions) {
            String html = last(versions.stream().map(Body::html));
            String plain = last(versions.stream().map(Body::plain));
            return new Body(!html.isBlank() && Placeholders.isOne(plain) ? "" : plain, html);
        }

        static Body inOrder(List<Body> bodies, HtmlText htmlText) {
            if (bodies.size() < 2) {
                return bodies.isEmpty() ? NONE : bodies.getFirst();
            }
            List<String> texts = bodies.stream().map(body -> body.text(htmlText).strip()).toList();
            boolean noHtml = bodies.stream().allMatch(body -> body.html().isBlank());
            String html = noHtml ? "" : String.join("<br>\n", bodies.stream().map(Body::shown).toList());
            return new Body(String.join("\n\n", texts), html);
        }

        private String shown() {
            return html.isBlank() ? SafeHtml.escaped(plain) : html;
        }

        private static String last(Stream<String> texts) {
            return texts.filter(text -> !text.isBlank()).reduce("", (earlier, later) -> later);
        }
    }
}
