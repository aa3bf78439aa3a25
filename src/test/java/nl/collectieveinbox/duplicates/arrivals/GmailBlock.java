package nl.collectieveinbox.duplicates.arrivals;

import java.util.List;
import java.util.stream.Collectors;

/** Gmail in Dutch: an English announcement, Van in Dutch and the other labels in English. */
record GmailBlock() implements ForwardBlock {

    @Override
    public String text(Letter passed) {
        return "---------- Forwarded message ---------\nVan: " + passed.from().full() + "\nDate: " + Written.gmail(passed.at()) + "\nSubject: "
                + passed.subject() + "\nTo: " + people(passed.to()) + "\n" + (passed.cc().isEmpty() ? "" : "Cc: " + people(passed.cc()) + "\n")
                + "\n\n" + passed.text();
    }

    private static String people(List<Person> people) {
        return people.stream().map(person -> (person.name().isEmpty() ? "" : person.name() + " ") + "<" + person.address() + ">").collect(Collectors.joining(", "));
    }

    @Override
    public String html(Letter passed) {
        return "<br><br><div class=\"gmail_quote gmail_quote_container\"><div dir=\"ltr\" class=\"gmail_attr\">---------- Forwarded message ---------<br>"
                + "Van: <b class=\"gmail_sendername\" dir=\"auto\">" + Html.escaped(passed.from().shown()) + "</b> <span dir=\"auto\">&lt;" + Html.link(passed.from())
                + "&gt;</span><br>Date: " + Written.gmail(passed.at()) + "<br>Subject: " + Html.escaped(passed.subject()) + "<br>To: "
                + Html.full(passed.to(), ", ") + "<br>" + (passed.cc().isEmpty() ? "" : "Cc: " + Html.full(passed.cc(), ", ") + "<br>")
                + "</div><br><br>" + passed.shownHtml() + "</div>\n";
    }

    @Override
    public String answeredText(Letter passed) {
        return wrote(passed) + " <" + passed.from().address() + ">:\n\n" + Prose.quoted(passed.text());
    }

    @Override
    public String answeredHtml(Letter passed) {
        return "<br><div class=\"gmail_quote gmail_quote_container\"><div dir=\"ltr\" class=\"gmail_attr\">" + Html.escaped(wrote(passed)) + " &lt;" + Html.link(passed.from())
                + "&gt;:<br></div><blockquote class=\"gmail_quote\" style=\"margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex\">"
                + passed.shownHtml() + "</blockquote></div>\n";
    }

    private static String wrote(Letter passed) {
        return "Op " + Written.gmail(passed.at()) + " schreef " + passed.from().shown();
    }
}
