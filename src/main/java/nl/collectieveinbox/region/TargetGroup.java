package nl.collectieveinbox.region;

import java.util.List;

/**
 * For whom housing is asked (doelgroep). The list is managed: history is never re-coded, an entry ends.
 *
 * @param code ours, such as {@code GGZ}
 * @param label on screen
 * @param words that announce it in mails; a trailing {@code *} stands for any ending
 * @param vera codes in the VERA reference lists (aedes.nl/vera), each with the days it meant this group
 */
public record TargetGroup(String code, String label, List<String> words, List<VeraCode> vera, Validity validity) {

    /**
     * A code in a VERA reference list.
     *
     * @param code list and code, such as {@code AD.GGZ} (AD = AANVULLENDEDOELGROEP, D = DOELGROEP)
     */
    public record VeraCode(String code, Validity validity) {}
}
