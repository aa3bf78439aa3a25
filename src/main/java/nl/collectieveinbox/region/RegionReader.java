package nl.collectieveinbox.region;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.region.Corporation.WorkArea;
import nl.collectieveinbox.region.Municipality.Neighbourhood;
import nl.collectieveinbox.region.TargetGroup.VeraCode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a region file top-down, and refuses it at the first line that is wrong. */
final class RegionReader {

    private final Path file;
    private final Claims codes = new Claims();
    private final Claims domains = new Claims();
    private final Set<String> municipalityCodes = new HashSet<>();

    RegionReader(Path file) {
        this.file = file;
    }

    Region read() {
        Entry root = new Entry(file.toString(), compose(), "de beschrijving van de regio");
        String name = root.text("name");
        List<Municipality> municipalities = root.entries("municipalities", "een gemeente").stream()
                .map(this::municipality).toList();
        List<Corporation> corporations = root.entries("corporations", "een corporatie").stream()
                .map(this::corporation).toList();
        List<CareOrganisation> careOrganisations = root.entries("care-organisations", "een zorgorganisatie").stream()
                .map(this::careOrganisation).toList();
        List<TargetGroup> targetGroups = root.entries("target-groups", "een doelgroep").stream()
                .map(this::targetGroup).toList();
        List<HousingForm> housingForms = root.entries("housing-forms", "een woonvorm").stream()
                .map(this::housingForm).toList();
        root.nothingElse();
        requireSome(root, "municipalities", municipalities);
        requireSome(root, "corporations", corporations);
        requireSome(root, "target-groups", targetGroups);
        return new Region(name, municipalities, corporations, careOrganisations, targetGroups, housingForms);
    }

    private Municipality municipality(Entry entry) {
        String code = entry.text("code");
        if (!isCbsCode(code)) {
            throw entry.wrong("code", "gemeente \"" + code + "\": een CBS-code is GM en vier cijfers, zoals GM0505");
        }
        codes.unique(entry, "gemeente", code);
        municipalityCodes.add(code);
        var municipality = new Municipality(code, entry.text("name"), entry.texts("words"),
                entry.entriesOrWords("neighbourhoods", "name", "een wijk").stream().map(this::neighbourhood).toList(),
                entry.flag("extension"), entry.validity());
        entry.nothingElse();
        return municipality;
    }

    private Neighbourhood neighbourhood(Entry entry) {
        var neighbourhood = new Neighbourhood(entry.text("name"), entry.texts("words"));
        entry.nothingElse();
        return neighbourhood;
    }

    private Corporation corporation(Entry entry) {
        String code = entry.text("code");
        codes.unique(entry, "corporatie", code);
        Validity validity = entry.validity();
        var corporation = new Corporation(code, entry.text("name"), entry.texts("aliases"),
                domains(entry, validity), workAreas(entry), entry.texts("predecessors"), validity);
        entry.nothingElse();
        return corporation;
    }

    private List<WorkArea> workAreas(Entry corporation) {
        Claims areas = new Claims();
        return corporation.entriesOrWords("work-areas", "municipality", "een werkgebied").stream().map(entry -> {
            String code = entry.text("municipality");
            if (!municipalityCodes.contains(code)) {
                throw entry.wrong("municipality", "werkgebied \"" + code + "\" is geen gemeente van deze regio");
            }
            Validity validity = entry.validity();
            areas.free(entry, "municipality", "werkgebied", code, validity);
            entry.nothingElse();
            return new WorkArea(code, validity);
        }).toList();
    }

    private CareOrganisation careOrganisation(Entry entry) {
        String name = entry.text("name");
        codes.unique(entry, "zorgorganisatie", name, "name");
        Validity validity = entry.validity();
        var organisation = new CareOrganisation(name, entry.texts("aliases"), domains(entry, validity), validity);
        entry.nothingElse();
        return organisation;
    }

    private List<String> domains(Entry entry, Validity validity) {
        List<String> written = entry.texts("domains");
        for (int i = 0; i < written.size(); i++) {
            String domain = written.get(i);
            if (!domain.equals(domain.toLowerCase(java.util.Locale.ROOT)) || domain.contains("@") || !domain.contains(".")) {
                throw entry.wrong("domains", i, "\"" + domain + "\" is geen maildomein; schrijf wat achter de @ staat, in kleine letters");
            }
            domains.free(entry, i, "maildomein", domain, validity);
        }
        return written;
    }

    private TargetGroup targetGroup(Entry entry) {
        String code = entry.text("code");
        codes.unique(entry, "doelgroep", code);
        Claims known = new Claims();
        List<VeraCode> vera = entry.entriesOrWords("vera", "code", "een VERA-code").stream().map(each -> {
            String veraCode = each.text("code");
            Validity validity = each.validity();
            known.free(each, "code", "VERA-code", veraCode, validity);
            each.nothingElse();
            return new VeraCode(veraCode, validity);
        }).toList();
        var group = new TargetGroup(code, entry.text("label"), entry.texts("words"), vera, entry.validity());
        entry.nothingElse();
        return group;
    }

    private HousingForm housingForm(Entry entry) {
        String code = entry.text("code");
        codes.unique(entry, "woonvorm", code);
        var form = new HousingForm(code, entry.text("label"), entry.texts("words"), entry.textOr("definition", ""),
                entry.validity());
        entry.nothingElse();
        return form;
    }

    private void requireSome(Entry root, String key, List<?> read) {
        if (read.isEmpty()) {
            throw root.wrong(key, "\"" + key + "\" ontbreekt of is leeg");
        }
    }

    private static boolean isCbsCode(String code) {
        return code.length() == 6 && code.startsWith("GM") && code.chars().skip(2).allMatch(c -> c >= '0' && c <= '9');
    }

    private Node compose() {
        try (Reader reader = Files.newBufferedReader(file)) {
            Node root = new Yaml(new LoaderOptions()).compose(reader);
            if (root == null) {
                throw new RegionFileException(file + ", regel 1", "het bestand is leeg");
            }
            return root;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new RegionFileException(file + ", regel " + line, "geen geldige YAML: " + e.getProblem(), e);
        } catch (IOException e) {
            throw new RegionFileException(file + "", "het bestand kan niet worden gelezen (" + e + ")", e);
        }
    }

    /** Who has which code or domain already, and when. */
    private static final class Claims {

        private final Map<String, List<Validity>> taken = new HashMap<>();

        void unique(Entry entry, String kind, String code) {
            unique(entry, kind, code, "code");
        }

        void unique(Entry entry, String kind, String code, String key) {
            if (taken.putIfAbsent(kind + " " + code, List.of(Validity.ALWAYS)) != null) {
                throw entry.wrong(key, kind + " \"" + code + "\" staat er twee keer");
            }
        }

        void free(Entry entry, String key, String kind, String code, Validity validity) {
            if (!claim(code, validity)) {
                throw entry.wrong(key, overlap(kind, code));
            }
        }

        void free(Entry entry, int index, String kind, String code, Validity validity) {
            if (!claim(code, validity)) {
                throw entry.wrong("domains", index, overlap(kind, code));
            }
        }

        private boolean claim(String code, Validity validity) {
            List<Validity> others = taken.computeIfAbsent(code, key -> new java.util.ArrayList<>());
            boolean isFree = others.stream().noneMatch(validity::overlaps);
            others.add(validity);
            return isFree;
        }

        private static String overlap(String kind, String code) {
            return kind + " \"" + code + "\" staat er twee keer, en de perioden overlappen";
        }
    }
}
