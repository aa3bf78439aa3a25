package nl.collectieveinbox.region;

import java.time.LocalDate;
import java.util.List;

/**
 * A housing corporation.
 *
 * @param code ours, short, never re-used
 * @param name as shown
 * @param aliases other names in mails
 * @param domains mail domains, lower case; a sub-domain counts as well
 * @param workAreas where it lets dwellings
 * @param predecessors names of the corporations it was formed from
 */
public record Corporation(
        String code,
        String name,
        List<String> aliases,
        List<String> domains,
        List<WorkArea> workAreas,
        List<String> predecessors,
        Validity validity) {

    /** Whether it works in the municipality with this CBS code on that day. */
    public boolean worksIn(String municipality, LocalDate day) {
        return workAreas.stream().anyMatch(a -> a.municipality().equals(municipality) && a.validity().includes(day));
    }

    /**
     * A municipality a corporation works in.
     *
     * @param municipality CBS code
     */
    public record WorkArea(String municipality, Validity validity) {}
}
