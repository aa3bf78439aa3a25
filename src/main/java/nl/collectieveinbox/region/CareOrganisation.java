package nl.collectieveinbox.region;

import java.util.List;

/**
 * An organisation that asks for housing for the people it cares for.
 *
 * @param name as shown, without {@code Stichting}; unique
 * @param aliases other names in mails
 * @param domains mail domains, lower case; a sub-domain counts as well
 */
public record CareOrganisation(String name, List<String> aliases, List<String> domains, Validity validity) {}
