package nl.collectieveinbox.unwrapping;

import java.util.Locale;

/** How a mail program writes a message that it passes on. */
enum Client {
    OUTLOOK_CLASSIC {
        @Override
        String forward(Language in, String body) {
            return "-----" + in.original + "-----\n" + in.from + ": " + NAME + " [mailto:" + ADDRESS + "]\n" + in.sent + ": " + in.written + "\n" + in.to + ": " + TO + "; " + TO2
                    + "\n" + in.cc + ": " + CC + "\n" + in.subject + ": " + SUBJECT + "\n\n" + body;
        }
    },
    OUTLOOK_2013 {
        @Override
        String forward(Language in, String body) {
            return in.from + ": " + NAME + " <" + ADDRESS + "<mailto:" + ADDRESS + ">>\n" + in.sent + ": " + in.written + "\n" + in.to + ": " + TO + ";\n " + TO2 + "\n" + in.cc
                    + ": " + CC + "\n" + in.subject + ": " + SUBJECT + "\n\n\n" + body;
        }
    },
    OUTLOOK_WEB {
        @Override
        String forward(Language in, String body) {
            return "________________________________\n" + in.from + ": " + NAME + " <" + ADDRESS + ">\n" + in.sent + ": " + in.written + "\n" + in.to + ": " + TO + "; " + TO2 + "\n"
                    + in.cc + ": " + CC + "\n" + in.subject + ": " + SUBJECT + "\n\n" + body;
        }
    },
    OUTLOOK_NEW {
        @Override
        String forward(Language in, String body) {
            return "**" + in.from + ":** " + NAME + " <" + ADDRESS + ">\n**" + in.date + ":** " + in.written + "\n**" + in.to + ":** " + TO + ", " + TO2 + "\n**"
                    + in.cc.toUpperCase(Locale.ROOT) + ":** " + CC + "\n**" + in.subject + ":** " + SUBJECT + "\n" + body;
        }
    },
    OUTLOOK_2019 {
        @Override
        String forward(Language in, String body) {
            return in.wrote.formatted(NAME, ADDRESS) + "\n\n" + body.lines().map(line -> "    " + line + "\n").reduce("", String::concat);
        }
    },
    GMAIL {
        @Override
        String forward(Language in, String body) {
            return "---------- Forwarded message ---------\n" + in.from + ": " + NAME + " <" + ADDRESS + ">\nDate: " + in.written + "\nSubject: " + SUBJECT + "\nTo: " + TO + ", " + TO2
                    + "\nCc: " + CC + "\n\n\n" + body;
        }
    },
    APPLE {
        @Override
        String forward(Language in, String body) {
            return in.begins + "\n\n" + quoted("*" + in.from + ": *" + NAME + " <" + ADDRESS + ">\n*" + in.subject + ": **" + SUBJECT + "*\n*" + in.date + ": *" + in.written + "\n*" + in.to
                    + ": *" + TO + ", " + TO2 + "\n*" + in.cc + ": *" + CC + "\n\n" + body);
        }
    },
    THUNDERBIRD {
        @Override
        String forward(Language in, String body) {
            return "-------- " + in.forwarded + " --------\n" + in.subject + ": \t" + SUBJECT + "\n" + in.date + ": \tTue, 3 Mar 2026 09:52:00 +0100\n" + in.from + ": \t" + NAME + " <"
                    + ADDRESS + ">\n" + in.to + ": \t" + TO + ", " + TO2 + "\n" + in.cc + ": \t" + CC + "\n\n\n\n" + body;
        }
    },
    YAHOO {
        @Override
        String forward(Language in, String body) {
            return "   ----- " + in.forwarded + " ----- " + in.from + ": " + NAME + " <" + ADDRESS + ">" + in.to + ": " + TO + "; " + TO2 + in.cc + ": " + CC + in.sent + ": " + in.written
                    + ":00 CET" + in.subject + ": " + SUBJECT + "\n " + body;
        }
    },
    SAMSUNG {
        @Override
        String forward(Language in, String body) {
            return "-------- " + in.original + " --------\n" + in.from + ": " + NAME + " <" + ADDRESS + ">\n" + in.date + ": 03-03-2026 09:52 (GMT+01:00)\n" + in.to + ": " + TO + ", " + TO2
                    + "\n" + in.cc + ": " + CC + "\n" + in.subject + ": " + SUBJECT + "\n\n" + body;
        }
    },
    WEBMAIL {
        @Override
        String forward(Language in, String body) {
            return quoted("---------- " + in.original + " ----------\n" + in.from + ": \"" + NAME + "\" <" + ADDRESS + ">\n" + in.to + ": " + TO + ", " + TO2 + "\n" + in.cc + ": " + CC + "\n"
                    + in.date + ": " + in.written + "\n" + in.subject + ": " + SUBJECT + "\n\n" + body);
        }
    };

    static final String NAME = "Annelies Verstraten";
    static final String ADDRESS = "a.verstraten@merwestroom.example";
    static final String TO = "Klantcontact <info@woonkracht.example>";
    static final String TO2 = "rhiant@rhiant.example <rhiant@rhiant.example>";
    static final String CC = "\"De Wit, Jan\" <j.dewit@merwestroom.example>";
    static final String SUBJECT = "Huisvestingsvraag: twaalf studio's";

    abstract String forward(Language in, String body);

    private static String quoted(String text) {
        return text.lines().map(line -> "> " + line + "\n").reduce("", String::concat);
    }
}
