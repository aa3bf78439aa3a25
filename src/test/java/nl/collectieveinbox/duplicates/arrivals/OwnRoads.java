package nl.collectieveinbox.duplicates.arrivals;

import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.duplicates.arrivals.Family.Paper;
import nl.collectieveinbox.duplicates.arrivals.Family.Wish;
import nl.collectieveinbox.duplicates.arrivals.Letter.Annex;

/** Mail that somebody writes anew: the request itself, a reminder, other words. */
final class OwnRoads {

    private OwnRoads() {}

    /** The request as its writer sends it, to each corporation with its own salutation if need be. */
    static Made original(Step step) {
        Wish wish = step.wish();
        String text = Prose.letter(step.entry().textOr("greeting", wish.greeting()), wish.body(), step.entry().textOr("lastLine", ""),
                step.entry().textOr("signature", wish.signature()));
        return sent(step, text, step.papers(true));
    }

    /** Other words, whole in the source. */
    static Made told(Step step) {
        return sent(step, body(step), step.papers(false));
    }

    private static String body(Step step) {
        Entry entry = step.entry();
        return Prose.letter(entry.textOr("greeting", ""), Prose.unwrapped(entry.text("body")), entry.textOr("lastLine", ""), entry.textOr("signature", ""));
    }

    /** A new line or two above the old text, without anything that says where it begins. */
    static Made pasted(Step step) {
        Wish wish = step.wish();
        return sent(step, Prose.letter(Prose.unwrapped(step.entry().text("intro")), wish.greeting(), wish.body(), wish.signature()), step.papers(true));
    }

    static Made coverNote(Step step) {
        mustHavePapers(step);
        return sent(step, body(step), step.papers(true));
    }

    static Made otherFormat(Step step) {
        mustHavePapers(step);
        String as = step.entry().text("as");
        Paper own = step.wish().papers().stream().filter(paper -> !paper.shared()).findFirst().orElse(step.wish().papers().getFirst());
        if (own.extension().equals(as)) {
            throw step.entry().wrong("as", "the document is a " + as + " already");
        }
        return sent(step, body(step), List.of(Papers.file(own.as(as))));
    }

    private static void mustHavePapers(Step step) {
        if (step.wish().papers().isEmpty()) {
            throw step.entry().wrong("road", "the request has no document");
        }
    }

    /** An answer to an earlier arrival, quoted below it. */
    static Made reply(Step step) {
        Made to = step.arrival("to", 0);
        Person from = step.from();
        Client client = step.client(from);
        String words = Prose.letter(Prose.unwrapped(step.entry().text("body")), step.entry().textOr("signature", ""), client.mobileLine());
        return Made.of(ForwardRoads.below(step, from, client, List.of(Step.INBOX), Subjects.with(client.replyPrefix(), to.letter().subject()), words, to.letter(),
                client.block().answeredText(to.letter()), client.block().answeredHtml(to.letter()), List.of()), step.facts(step.wish().facts()));
    }

    private static Made sent(Step step, String words, List<Annex> papers) {
        Person from = step.from();
        Client client = step.client(from);
        String text = Prose.letter(words, client.mobileLine());
        String html = isPlain(client, from) ? null : client.maker().html(text);
        List<Annex> annexes = new ArrayList<>(papers);
        if (html != null && !step.wish().logo().isEmpty() && from.domain().equals(step.wish().from().domain())) {
            Annex logo = Logo.of(step.wish().logo(), step.label());
            annexes.add(logo);
            html += Html.picture(logo.contentId());
            text += client.maker() == Maker.OUTLOOK ? "\n\n[cid:" + logo.contentId() + "]" : "";
        }
        Letter letter = new Letter(step.label(), client, from, step.to(), step.entry().people("cc"), step.subject(step.wish().subject()), step.at(),
                List.of(), text, html, annexes);
        return Made.of(letter, step.facts(step.wish().facts()));
    }

    /** Thunderbird lets its user choose. */
    static boolean isPlain(Client client, Person writer) {
        return client.maker() == Maker.THUNDERBIRD && Seed.below(2, "plain " + writer.address()) == 0;
    }
}
