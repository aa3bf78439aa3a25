package nl.collectieveinbox.duplicates.arrivals;

import java.util.List;
import java.util.stream.Collectors;

/** Thunderbird in Dutch: labels and values with a tab between them; a table in formatted text. */
record ThunderbirdBlock() implements ForwardBlock {

    @Override
    public String text(Letter passed) {
        return "-------- Doorgestuurd bericht --------\nOnderwerp: \t" + passed.subject() + "\nDatum: \t" + Written.header(passed.at()) + "\nVan: \t"
                + passed.from().full() + "\nAan: \t" + people(passed.to()) + "\n" + (passed.cc().isEmpty() ? "" : "CC: \t" + people(passed.cc()) + "\n")
                + "\n\n\n" + passed.text();
    }

    private static String people(List<Person> people) {
        return people.stream().map(Person::full).collect(Collectors.joining(", "));
    }

    @Override
    public String html(Letter passed) {
        return "    <div class=\"moz-forward-container\"><br>\n      <br>\n      -------- Doorgestuurd bericht --------\n      <table class=\"moz-email-headers-table\" "
                + "cellspacing=\"0\" cellpadding=\"0\" border=\"0\">\n        <tbody>\n" + row("Onderwerp: ", Html.escaped(passed.subject()))
                + row("Datum: ", Written.header(passed.at())) + row("Van: ", Html.full(passed.from())) + row("Aan: ", Html.full(passed.to(), ", "))
                + (passed.cc().isEmpty() ? "" : row("CC: ", Html.full(passed.cc(), ", "))) + "        </tbody>\n      </table>\n      <br>\n      <br>\n"
                + passed.shownHtml() + "    </div>\n";
    }

    private static String row(String label, String value) {
        return "          <tr>\n            <th nowrap=\"nowrap\" valign=\"BASELINE\" align=\"RIGHT\">" + label + "</th>\n            <td>" + value + "</td>\n          </tr>\n";
    }

    @Override
    public String answeredText(Letter passed) {
        return wrote(passed) + "\n" + Prose.quoted(passed.text());
    }

    @Override
    public String answeredHtml(Letter passed) {
        return "    <div class=\"moz-cite-prefix\">" + Html.escaped(wrote(passed)) + "<br>\n    </div>\n    <blockquote type=\"cite\">\n" + passed.shownHtml() + "    </blockquote>\n";
    }

    private static String wrote(Letter passed) {
        return "Op " + Written.figures(passed.at()) + " om " + Written.time(passed.at()) + " schreef " + passed.from().shown() + ":";
    }
}
