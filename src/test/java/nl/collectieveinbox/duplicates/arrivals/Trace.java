package nl.collectieveinbox.duplicates.arrivals;

import java.time.OffsetDateTime;
import java.util.List;

/** Header lines that servers put above a message, the newest first. */
final class Trace {

    private Trace() {}

    static List<String> direct(Letter letter, Person mailbox, OffsetDateTime received) {
        return List.of("Return-Path: <" + letter.from().address() + ">", "Delivered-To: " + mailbox.address(),
                hop(letter.label(), "mail." + letter.from().domain(), "mx." + mailbox.domain(), mailbox, received), submitted(letter));
    }

    /** Through a mailing list, which puts its name in (RFC 2369, RFC 2919). */
    static List<String> list(Letter letter, String name, OffsetDateTime received) {
        String host = "lijsten." + Step.INBOX.domain();
        String list = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
        return List.of("Return-Path: <" + list + "-bounces@" + host + ">", "Delivered-To: " + Step.INBOX.address(),
                hop(letter.label() + "list", host, "mx." + Step.INBOX.domain(), Step.INBOX, received),
                hop(letter.label(), "mail." + letter.from().domain(), host, new Person("", list + "@" + host), received.minusSeconds(20)), submitted(letter),
                "Sender: \"" + name + "\" <" + list + "-bounces@" + host + ">", "Precedence: list", "List-Id: " + name + " <" + list + "." + host + ">",
                "List-Unsubscribe: <mailto:" + list + "-leave@" + host + ">", "List-Post: <mailto:" + list + "@" + host + ">", "X-Mailman-Version: 3.3.9");
    }

    /** Through the gateway of another house, which sends everything on to the shared mailbox. */
    static List<String> gateway(Letter letter, String house, OffsetDateTime received) {
        return List.of("Return-Path: <" + letter.from().address() + ">", "Delivered-To: " + Step.INBOX.address(),
                hop(letter.label() + "gate", "gateway." + house, "mx." + Step.INBOX.domain(), Step.INBOX, received),
                hop(letter.label(), "mail." + letter.from().domain(), "gateway." + house, new Person("", "info@" + house), received.minusSeconds(4)),
                submitted(letter), "X-MS-Exchange-Organization-AuthSource: gateway." + house, "X-Spam-Status: No, score=-1.1");
    }

    private static String hop(String label, String from, String by, Person mailbox, OffsetDateTime at) {
        return "Received: from " + from + " (" + from + " [192.0.2." + (1 + Seed.below(250, from)) + "])\r\n\tby " + by + " with ESMTPS id "
                + Seed.hex("hop " + label + by, 10).toUpperCase(java.util.Locale.ROOT) + "\r\n\tfor <" + mailbox.address() + ">;\r\n\t" + Written.header(at);
    }

    private static String submitted(Letter letter) {
        return "Received: from [10." + Seed.below(250, "net " + letter.from().domain()) + ".0." + (2 + Seed.below(250, letter.from().address())) + "] by mail."
                + letter.from().domain() + " with ESMTPSA;\r\n\t" + Written.header(letter.at());
    }
}
