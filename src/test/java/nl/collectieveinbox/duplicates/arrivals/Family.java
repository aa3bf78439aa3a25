package nl.collectieveinbox.duplicates.arrivals;

import java.util.List;

/**
 * Unique requests that look alike on purpose, as their source says.
 *
 * @param file the source, for what is wrong in it
 * @param shows why it exists
 */
record Family(String file, String name, boolean open, String shows, List<Wish> requests, List<Hard> hard) {

    /**
     * One unique request.
     *
     * @param client the mail program of its writer
     * @param logo words that make the picture in the signature; empty for none. Equal words are the same bytes
     * @param entry where it stands
     */
    record Wish(String id, Person from, String organisation, String subject, String greeting, String body, String signature,
            Client client, String logo, List<Paper> papers, Facts facts, List<Entry> arrivals, List<Entry> followUps, Entry entry) {}

    /**
     * A document that goes with it; a line is a paragraph, {@code a | b} a row of a table.
     *
     * @param shared it travels with many requests
     */
    record Paper(String name, String title, String text, boolean shared) {

        String extension() {
            return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        }

        Paper as(String extension) {
            return new Paper(name.substring(0, name.lastIndexOf('.') + 1) + extension, title, text, shared);
        }
    }

    record Hard(String first, String second, String reason) {}
}
