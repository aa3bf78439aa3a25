package nl.collectieveinbox.duplicates.arrivals;

import java.util.List;
import java.util.stream.Collectors;

/** Samsung's mail on a telephone, in Dutch: it calls a forward an original message. */
record SamsungBlock() implements ForwardBlock {

    private static final String TITLE = "-------- Oorspronkelijk bericht --------";

    @Override
    public String text(Letter passed) {
        return TITLE + "\nVan: " + passed.from().full() + " \nDatum: " + moment(passed) + " \nAan: " + people(passed.to()) + " \n"
                + (passed.cc().isEmpty() ? "" : "Cc: " + people(passed.cc()) + " \n") + "Onderwerp: " + passed.subject() + " \n\n" + passed.text();
    }

    private static String moment(Letter passed) {
        return Written.figures(passed.at()) + "  " + Written.time(passed.at()) + "  (GMT+0" + passed.at().getOffset().getTotalSeconds() / 3600 + ":00)";
    }

    private static String people(List<Person> people) {
        return people.stream().map(Person::full).collect(Collectors.joining(", "));
    }

    @Override
    public String html(Letter passed) {
        return "<div><br></div><div align=\"left\" dir=\"auto\" style=\"font-size:100%;color:#000000\"><div>" + TITLE + "</div><div>Van: " + Html.full(passed.from())
                + " </div><div>Datum: " + moment(passed) + " </div><div>Aan: " + Html.full(passed.to(), ", ") + " </div>"
                + (passed.cc().isEmpty() ? "" : "<div>Cc: " + Html.full(passed.cc(), ", ") + " </div>") + "<div>Onderwerp: " + Html.escaped(passed.subject())
                + " </div><div><br></div></div>\n" + passed.shownHtml();
    }
}
