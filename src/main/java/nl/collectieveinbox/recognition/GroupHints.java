package nl.collectieveinbox.recognition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import nl.collectieveinbox.recognition.Mention.Meaning;

/** Words that say little of a group, and yet which it most likely is when a mail says nothing more. */
final class GroupHints {

    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("jongeren", "JEU"), Map.entry("jeugd", "JEU"), Map.entry("meiden", "JEU"),
            Map.entry("jongens", "JEU"), Map.entry("jongvolwassenen", "JEU"), Map.entry("tieners", "JEU"), Map.entry("jeugdigen", "JEU"),
            Map.entry("youngsters", "JEU"), Map.entry("beperking", "VG"), Map.entry("beperkingen", "VG"), Map.entry("gehandicapt", "VG"),
            Map.entry("handicap", "VG"), Map.entry("bejaardenzorg", "OUD"), Map.entry("zorgbehoevenden", "OUD"), Map.entry("opa", "OUD"),
            Map.entry("oma", "OUD"), Map.entry("verpleegzorg", "OUD"), Map.entry("slaapplaats", "MO"), Map.entry("slaapplaatsen", "MO"),
            Map.entry("slaapplekken", "MO"), Map.entry("winterkou", "MO"), Map.entry("winterkoude", "MO"), Map.entry("huurschuld", "MO"),
            Map.entry("schulden", "MO"), Map.entry("uitbehandeld", "GGZ"), Map.entry("uitbehandelde", "GGZ"), Map.entry("behandelkliniek", "GGZ"),
            Map.entry("psychiater", "GGZ"), Map.entry("rolstoel", "LG"), Map.entry("rolstoelen", "LG"), Map.entry("geweld", "VRO"),
            Map.entry("uitzendbureau", "ARB"), Map.entry("werknemers", "ARB"), Map.entry("asiel", "STA"), Map.entry("recidive", "DET"));

    private GroupHints() {}

    /** The group that is hinted at most often, where it is hinted at first. */
    static Optional<Mention> in(Reading reading) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, Mention> first = new LinkedHashMap<>();
        for (Passage passage : reading.passages) {
            for (int i = 0; i < passage.tokens.size(); i++) {
                String group = WORDS.get(passage.tokens.get(i).folded());
                if (group != null && !passage.shortlyBefore(i, 2, GroupReason.ANOTHERS)) {
                    times.merge(group, 1, Integer::sum);
                    first.putIfAbsent(group, new Mention(Meaning.TARGET_GROUP, group, passage, i, i));
                }
            }
        }
        return times.entrySet().stream().max(Entry.comparingByValue()).map(most -> first.get(most.getKey()));
    }
}
