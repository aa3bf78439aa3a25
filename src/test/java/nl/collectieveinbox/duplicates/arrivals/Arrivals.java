package nl.collectieveinbox.duplicates.arrivals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.collectieveinbox.duplicates.arrivals.Family.Hard;
import nl.collectieveinbox.duplicates.arrivals.Family.Wish;

/** Makes the mail of a folder of sources. The same sources give the same bytes each time. */
public final class Arrivals {

    private Arrivals() {}

    /**
     * Every message, family by family and in the order of the sources; the follow-ups of a request after its arrivals.
     *
     * @param folder with one {@code .yml} per family
     * @param withShut also those that may only be counted, not looked at
     * @throws RuntimeException when a source is wrong; the message names file, line and reason
     */
    public static List<Arrival> of(Path folder, boolean withShut) {
        List<Arrival> all = new ArrayList<>();
        for (Family family : families(folder)) {
            if (family.open() || withShut) {
                family.requests().forEach(wish -> add(family, wish, all));
            }
        }
        return all;
    }

    /** Unique requests that look alike; with the same parameters as {@link #of}. */
    public static List<HardPair> hardPairs(Path folder, boolean withShut) {
        List<Family> families = families(folder);
        Map<String, Boolean> open = new HashMap<>();
        families.forEach(family -> family.requests().forEach(wish -> open.put(wish.id(), family.open())));
        List<HardPair> pairs = new ArrayList<>();
        for (Family family : families) {
            for (Hard hard : family.hard()) {
                boolean both = open.get(hard.first()) && open.get(hard.second());
                if (both || withShut) {
                    pairs.add(new HardPair(hard.first(), hard.second(), hard.reason(), both));
                }
            }
        }
        return pairs;
    }

    private static void add(Family family, Wish wish, List<Arrival> all) {
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < wish.arrivals().size(); i++) {
            Step step = new Step(wish, List.copyOf(made), wish.arrivals().get(i), wish.id() + "/" + i);
            made.add(Road.make(Road.ARRIVALS, step));
            all.add(arrival(family, step, made.getLast(), false));
        }
        for (int i = 0; i < wish.followUps().size(); i++) {
            Step step = new Step(wish, List.copyOf(made), wish.followUps().get(i), wish.id() + "/f" + i);
            all.add(arrival(family, step, Road.make(Road.FOLLOW_UPS, step), true));
        }
    }

    private static Arrival arrival(Family family, Step step, Made made, boolean followUp) {
        return new Arrival(step.label(), step.wish().id(), family.name(), family.open(), step.entry().text("road"), made.raw(),
                made.receivedAt().toInstant(), followUp, made.facts());
    }

    private static List<Family> families(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Family> families = files.filter(file -> file.toString().endsWith(".yml")).sorted().map(FamilyReader::read).toList();
            check(families);
            return families;
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    /** A label is one request, and a hard pair is two that exist. */
    private static void check(List<Family> families) {
        Map<String, String> labels = new HashMap<>();
        for (Family family : families) {
            for (Wish wish : family.requests()) {
                String other = labels.put(wish.id(), family.file());
                if (other != null) {
                    throw wish.entry().wrong("id", "\"" + wish.id() + "\" stands in " + other + " as well");
                }
            }
        }
        for (Family family : families) {
            for (Hard hard : family.hard()) {
                if (hard.first().equals(hard.second()) || !labels.containsKey(hard.first()) || !labels.containsKey(hard.second())) {
                    throw new SourceError(family.file(), 1, "hard: " + hard.first() + " and " + hard.second() + " are not two known requests");
                }
            }
        }
    }
}
