package nl.collectieveinbox.region;

import java.util.List;

/**
 * What kind of housing is asked for (woonvorm).
 *
 * @param code ours, such as {@code KLE}
 * @param label on screen
 * @param words that announce it in mails; a trailing {@code *} stands for any ending
 * @param definition one sentence for people
 */
public record HousingForm(String code, String label, List<String> words, String definition, Validity validity) {}
