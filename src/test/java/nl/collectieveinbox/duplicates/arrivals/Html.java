package nl.collectieveinbox.duplicates.arrivals;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of formatted text. */
final class Html {

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\t", "&nbsp;&nbsp;&nbsp; ");
    }

    static String link(Person person) {
        return "<a href=\"mailto:" + person.address() + "\">" + person.address() + "</a>";
    }

    /** {@code Name <address>} with the address as a link. */
    static String full(Person person) {
        return person.name().isEmpty() ? link(person) : escaped(person.name()) + " &lt;" + link(person) + "&gt;";
    }

    static String full(List<Person> people, String between) {
        return people.stream().map(Html::full).collect(Collectors.joining(between));
    }

    static String picture(String contentId) {
        return "<p><img width=\"120\" height=\"40\" src=\"cid:" + contentId + "\" alt=\"logo\"></p>\n";
    }

    static String page(Maker maker, String inner) {
        return switch (maker) {
            case OUTLOOK -> "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns=\"http://www.w3.org/TR/REC-html40\">\n<head>\n"
                    + "<meta name=\"Generator\" content=\"Microsoft Word 15 (filtered medium)\">\n<style><!--\np.MsoNormal, li.MsoNormal, div.MsoNormal\n"
                    + "\t{margin:0cm;\n\tfont-size:11.0pt;\n\tfont-family:\"Calibri\",sans-serif;}\n--></style>\n</head>\n"
                    + "<body lang=\"NL\" link=\"#0563C1\" vlink=\"#954F72\" style=\"word-wrap:break-word\">\n<div class=\"WordSection1\">\n" + inner + "</div>\n</body>\n</html>\n";
            case GMAIL -> "<div dir=\"ltr\">" + inner + "</div>\n";
            case APPLE -> "<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"></head>"
                    + "<body style=\"overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;\">" + inner + "</body></html>";
            case THUNDERBIRD -> "<!DOCTYPE html>\n<html>\n  <head>\n    <meta http-equiv=\"content-type\" content=\"text/html; charset=UTF-8\">\n  </head>\n  <body>\n"
                    + inner + "  </body>\n</html>\n";
            case OUTLOOK_MOBILE, SAMSUNG -> "<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">".replace("\r", "")
                    + "</head><body>" + inner + "</body></html>\n";
        };
    }
}
