package nl.collectieveinbox.duplicates.arrivals;

import java.util.List;
import java.util.stream.Collectors;

/** Mail of macOS and iOS in Dutch: everything behind quote marks. */
record AppleBlock() implements ForwardBlock {

    @Override
    public String text(Letter passed) {
        return "Begin doorgestuurd bericht:\n\n" + Prose.quoted("Van: " + passed.from().full() + "\nOnderwerp: " + passed.subject() + "\nDatum: "
                + Written.apple(passed.at()) + "\nAan: " + people(passed.to()) + "\n" + (passed.cc().isEmpty() ? "" : "Kopie: " + people(passed.cc()) + "\n")
                + "\n" + passed.text());
    }

    private static String people(List<Person> people) {
        return people.stream().map(Person::full).collect(Collectors.joining(", "));
    }

    @Override
    public String html(Letter passed) {
        return "<div><br><blockquote type=\"cite\"><div>Begin doorgestuurd bericht:</div><br class=\"Apple-interchange-newline\">"
                + line("Van: ", Html.full(passed.from())) + line("Onderwerp: ", "<b>" + Html.escaped(passed.subject()) + "</b>")
                + line("Datum: ", Written.apple(passed.at())) + line("Aan: ", Html.full(passed.to(), ", "))
                + (passed.cc().isEmpty() ? "" : line("Kopie: ", Html.full(passed.cc(), ", "))) + "<br><div>" + passed.shownHtml() + "</div></blockquote></div><br>";
    }

    private static String line(String label, String value) {
        return "<div style=\"margin-top: 0px; margin-right: 0px; margin-bottom: 0px; margin-left: 0px;\"><span style=\"font-family: -webkit-system-font, Helvetica Neue, "
                + "Helvetica, sans-serif; color:rgba(0, 0, 0, 1.0);\"><b>" + label + "</b></span><span style=\"font-family: -webkit-system-font;\">" + value + "<br></span></div>";
    }

    @Override
    public String answeredText(Letter passed) {
        return Prose.quoted(wrote(passed) + passed.from().full() + " het volgende geschreven:\n\n" + passed.text());
    }

    @Override
    public String answeredHtml(Letter passed) {
        return "<div><br><blockquote type=\"cite\"><div>" + wrote(passed) + Html.full(passed.from())
                + " het volgende geschreven:</div><br class=\"Apple-interchange-newline\"><div>" + passed.shownHtml() + "</div></blockquote></div><br>";
    }

    private static String wrote(Letter passed) {
        return "Op " + Written.brief(passed.at()) + ", om " + Written.time(passed.at()) + " heeft ";
    }
}
