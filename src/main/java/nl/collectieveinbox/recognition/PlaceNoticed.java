package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.recognition.Mention.Meaning;

/** What is noticed about each place that a message names: where it stands, what stands around it, and which others there are. */
final class PlaceNoticed {

    private static final int STEM = 6;
    private static final int WIDE = 4;
    /** Without them nobody would say much of a place; behind them a list of towns begins. */
    private static final int MOST = 60;
    private static final int MOST_NOTICED = 256;

    private final Reading reading;
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> inSubject = new HashSet<>();
    private final Set<String> inText = new HashSet<>();
    private final List<String> order = new ArrayList<>();
    private final boolean anywhere;
    final List<Named> all = new ArrayList<>();

    /** A place and what is noticed about it. */
    record Named(Mention mention, PlaceRun run, Set<String> noticed) {

        /** CBS code. */
        String code() {
            return town(mention);
        }
    }

    private PlaceNoticed(Reading reading) {
        this.reading = reading;
        this.anywhere = Anywhere.says(reading);
    }

    /** Of all places in a message, in order. */
    static List<Named> in(Reading reading) {
        PlaceNoticed places = new PlaceNoticed(reading);
        for (Passage passage : reading.passages) {
            List<PlaceRun> runs = PlaceRun.in(passage, reading.placesOf(passage).stream().filter(mention -> !PlaceLine.isBehindPostalCode(mention)).limit(MOST).toList());
            Set<PlaceRun> pointedAt = PlaceReferences.pointedAt(passage, runs);
            for (PlaceRun run : runs) {
                Set<String> noticed = ofAll(run, pointedAt.contains(run));
                run.mentions().forEach(mention -> places.all.add(new Named(mention, run, run.mentions().size() == 1 ? noticed : new HashSet<>(noticed))));
            }
        }
        places.count();
        places.all.forEach(places::notice);
        return places.all;
    }

    /** Of all places that are named in one breath. */
    private static Set<String> ofAll(PlaceRun run, boolean pointedAt) {
        Set<String> noticed = new HashSet<>(MOST_NOTICED);
        says(noticed, "pointed-at", pointedAt);
        PlaceReason.ALL.forEach(reason -> says(noticed, reason.noticed(), reason.sees().test(run)));
        noticed.add("run=" + Math.min(4, run.mentions().size()));
        says(noticed, "run-of-many", run.mentions().size() > 4);
        words(run, noticed);
        new PlaceAround(run.passage(), run.first(), run.last(), noticed).notice();
        return noticed;
    }

    static String town(Mention mention) {
        return mention.meaning() == Meaning.NEIGHBOURHOOD ? mention.code().substring(0, mention.code().indexOf('/')) : mention.code();
    }

    private void count() {
        for (Named each : all) {
            String town = each.code();
            if (times.merge(town, 1, Integer::sum) == 1) {
                order.add(town);
            }
            Passage passage = each.mention.passage();
            if (passage.isSubject()) {
                inSubject.add(town);
            } else if (!passage.isAttachment()) {
                inText.add(town);
            }
        }
    }

    private void notice(Named named) {
        Set<String> noticed = named.noticed;
        mail(named, noticed);
        own(named.mention, noticed);
        new PlaceLine(named.mention, noticed).notice();
    }

    /** Of the message as a whole. */
    private void mail(Named named, Set<String> noticed) {
        Passage passage = named.mention.passage();
        String town = named.code();
        String where = passage.isSubject() ? "subject" : passage.isAttachment() ? "attachment" : "text";
        noticed.add("always");
        noticed.add("in=" + where);
        noticed.add("towns=" + Math.min(5, order.size()) + " in=" + where);
        noticed.add("times=" + Math.min(4, times.get(town)));
        says(noticed, "only", order.size() == 1);
        says(noticed, "first-named", order.getFirst().equals(town));
        says(noticed, "last-named", order.size() > 1 && order.getLast().equals(town));
        says(noticed, "also-in-subject", inSubject.contains(town) && !passage.isSubject());
        says(noticed, "subject-names-another", !inSubject.isEmpty() && !inSubject.contains(town));
        says(noticed, "also-in-text", inText.contains(town) && !where.equals("text"));
        says(noticed, "text-names-another", !inText.isEmpty() && !inText.contains(town));
        says(noticed, "part", named.mention.meaning() == Meaning.NEIGHBOURHOOD);
        says(noticed, "anywhere", anywhere);
        says(noticed, "outside", town.equals("GM1978") || town.equals("GM0512"));
        says(noticed, "forwarded", reading.original != null);
        if (!passage.isSubject()) {
            int sentences = passage.tokens.getLast().sentence() + 1;
            int sentence = passage.tokens.get(named.mention.first()).sentence();
            noticed.add("stands=" + (sentence == 0 ? "first" : sentence == sentences - 1 ? "last" : "" + 4 * sentence / sentences));
            says(noticed, "long", passage.tokens.size() > 150);
            says(noticed, "short", passage.tokens.size() < 50);
        }
    }

    private static void words(PlaceRun run, Set<String> noticed) {
        Passage passage = run.passage();
        for (int i = 1; i <= WIDE; i++) {
            String before = stem(passage.near(run.first(), -i));
            String after = stem(passage.near(run.last(), i));
            noticed.add("w-" + i + "=" + before);
            noticed.add("w+" + i + "=" + after);
            if (!before.isEmpty()) {
                noticed.add("before=" + before);
            }
            if (!after.isEmpty()) {
                noticed.add("after=" + after);
            }
        }
        noticed.add("pair-=" + stem(passage.near(run.first(), -2)) + "_" + stem(passage.near(run.first(), -1)));
        noticed.add("pair+=" + stem(passage.near(run.last(), 1)) + "_" + stem(passage.near(run.last(), 2)));
    }

    private static void own(Mention mention, Set<String> noticed) {
        noticed.add("own-1=" + stem(mention.passage().near(mention.first(), -1)));
        noticed.add("own+1=" + stem(mention.passage().near(mention.last(), 1)));
        says(noticed, "small-letter", !mention.passage().startsWithCapital(mention.first()));
    }

    static void says(Set<String> noticed, String name, boolean holds) {
        if (holds) {
            noticed.add(name);
        }
    }

    /** The beginning of a word stands for all its forms; all numbers are one. */
    static String stem(String word) {
        return word.isEmpty() ? "" : Character.isDigit(word.charAt(0)) ? "9" : word.substring(0, Math.min(STEM, word.length()));
    }
}
