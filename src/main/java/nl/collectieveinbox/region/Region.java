package nl.collectieveinbox.region;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One housing region, as its file describes it. Immutable; a changed file is read at the next start.
 *
 * @param name of the region, as shown
 */
public record Region(
        String name,
        List<Municipality> municipalities,
        List<Corporation> corporations,
        List<CareOrganisation> careOrganisations,
        List<TargetGroup> targetGroups,
        List<HousingForm> housingForms) {

    /**
     * Reads a region file.
     *
     * @throws RegionFileException when the file is wrong; says file, line and reason
     */
    public static Region read(Path file) {
        return new RegionReader(file).read();
    }

    /** The municipality with this CBS code. */
    public Optional<Municipality> municipality(String code) {
        return first(municipalities, Municipality::code, code);
    }

    /** The corporation with this code. */
    public Optional<Corporation> corporation(String code) {
        return first(corporations, Corporation::code, code);
    }

    /** The target group with this code. */
    public Optional<TargetGroup> targetGroup(String code) {
        return first(targetGroups, TargetGroup::code, code);
    }

    /** The housing form with this code. */
    public Optional<HousingForm> housingForm(String code) {
        return first(housingForms, HousingForm::code, code);
    }

    /** The care organisation with exactly this name. */
    public Optional<CareOrganisation> careOrganisation(String name) {
        return first(careOrganisations, CareOrganisation::name, name);
    }

    /** Whose mail domain this is on that day; {@code mail.trivire.example} counts as {@code trivire.example}. */
    public Optional<Corporation> corporationByDomain(String domain, LocalDate day) {
        return corporations.stream()
                .filter(c -> c.validity().includes(day) && Domains.within(domain, c.domains()))
                .findFirst();
    }

    /** Whose mail domain this is on that day, sub-domains included. */
    public Optional<CareOrganisation> careOrganisationByDomain(String domain, LocalDate day) {
        return careOrganisations.stream()
                .filter(o -> o.validity().includes(day) && Domains.within(domain, o.domains()))
                .findFirst();
    }

    /** The name to show for a CBS code; the code itself when it is not of this region. */
    public String municipalityName(String code) {
        return municipality(code).map(Municipality::name).orElse(code);
    }

    /** The name to show for a corporation's code; the code itself when it is unknown. */
    public String corporationName(String code) {
        return corporation(code).map(Corporation::name).orElse(code);
    }

    /** The label to show for a target group's code; the code itself when it is unknown. */
    public String targetGroupLabel(String code) {
        return targetGroup(code).map(TargetGroup::label).orElse(code);
    }

    /** The label to show for a housing form's code; the code itself when it is unknown. */
    public String housingFormLabel(String code) {
        return housingForm(code).map(HousingForm::label).orElse(code);
    }

    private static <T> Optional<T> first(List<T> all, Function<T, String> key, String wanted) {
        return all.stream().filter(each -> key.apply(each).equals(wanted)).findFirst();
    }
}
