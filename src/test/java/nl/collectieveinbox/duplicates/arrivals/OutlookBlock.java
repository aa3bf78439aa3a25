package nl.collectieveinbox.duplicates.arrivals;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Outlook for Windows: header lines under a thin line, which plain text does not show. */
record OutlookBlock(Words words) implements ForwardBlock {

    /** The labels, and how a moment is written. */
    enum Words {
        DUTCH("Van", "Verzonden", "Aan", "CC", "Onderwerp", Written::outlook),
        ENGLISH("From", "Sent", "To", "Cc", "Subject", Written::outlookEnglish);

        final String from;
        final String sent;
        final String to;
        final String cc;
        final String subject;
        final Function<OffsetDateTime, String> moment;

        Words(String from, String sent, String to, String cc, String subject, Function<OffsetDateTime, String> moment) {
            this.from = from;
            this.sent = sent;
            this.to = to;
            this.cc = cc;
            this.subject = subject;
            this.moment = moment;
        }
    }

    @Override
    public String text(Letter passed) {
        return lines(passed, words) + "\n\n" + passed.text();
    }

    static String lines(Letter passed, Words words) {
        return words.from + ": " + passed.from().full() + " \n" + words.sent + ": " + words.moment.apply(passed.at()) + "\n"
                + words.to + ": " + people(passed.to()) + "\n" + (passed.cc().isEmpty() ? "" : words.cc + ": " + people(passed.cc()) + "\n")
                + words.subject + ": " + passed.subject();
    }

    private static String people(List<Person> people) {
        return people.stream().map(Person::full).collect(Collectors.joining("; "));
    }

    @Override
    public String html(Letter passed) {
        return "<div>\n<div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\">\n<p class=\"MsoNormal\">"
                + htmlLines(passed, words) + "<o:p></o:p></p>\n</div>\n</div>\n<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>\n" + passed.shownHtml();
    }

    static String htmlLines(Letter passed, Words words) {
        return "<b>" + words.from + ":</b> " + Html.full(passed.from()) + "<br>\n<b>" + words.sent + ":</b> " + words.moment.apply(passed.at())
                + "<br>\n<b>" + words.to + ":</b> " + Html.full(passed.to(), "; ")
                + (passed.cc().isEmpty() ? "" : "<br>\n<b>" + words.cc + ":</b> " + Html.full(passed.cc(), "; "))
                + "<br>\n<b>" + words.subject + ":</b> " + Html.escaped(passed.subject());
    }
}
