package nl.collectieveinbox.region;

import java.util.List;

/**
 * A municipality.
 *
 * @param code CBS code, {@code GM} and four digits
 * @param name as CBS writes it
 * @param words other names people use in mails
 * @param extension lies outside the region proper, but is asked for
 */
public record Municipality(
        String code,
        String name,
        List<String> words,
        List<Neighbourhood> neighbourhoods,
        boolean extension,
        Validity validity) {

    /**
     * A part of a municipality that mails name instead of it.
     *
     * @param name as shown
     * @param words other names people use in mails
     */
    public record Neighbourhood(String name, List<String> words) {}
}
