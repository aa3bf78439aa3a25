package nl.collectieveinbox.recognition;

import java.util.Set;

/** What the words around places say: in their clause and sentence, in the sentence before and behind, and which say it nearest. */
final class PlaceAround {

    private static final Side LEFT = new Side("left");
    private static final Side RIGHT = new Side("right");
    private static final PlaceCue.Named PREVIOUS = new PlaceCue.Named("previous=");
    private static final PlaceCue.Named NEXT = new PlaceCue.Named("next=");
    private static final PlaceCue.Named SENTENCE = new PlaceCue.Named("sentence=");
    private static final PlaceCue.Named CLAUSE = new PlaceCue.Named("clause=");
    private static final int SIGHT = 30;
    private static final int SHORT = 3;
    private static final int NEAREST = 3;

    private final Passage passage;
    private final int first;
    private final int last;
    private final int sentence;
    private final Set<String> noticed;

    /** The names of what one side says. */
    private record Side(PlaceCue.Named clause, PlaceCue.Named near, PlaceCue.Named nearest) {

        Side(String side) {
            this(new PlaceCue.Named(side + "-clause="), new PlaceCue.Named(side + "-near="), new PlaceCue.Named(side + "-nearest="));
        }
    }

    PlaceAround(Passage passage, int first, int last, Set<String> noticed) {
        this.passage = passage;
        this.first = first;
        this.last = last;
        this.sentence = passage.tokens.get(first).sentence();
        this.noticed = noticed;
    }

    void notice() {
        side(first, -1, "left", LEFT);
        side(last, 1, "right", RIGHT);
        neighbour();
        question();
    }

    private void side(int from, int step, String side, Side names) {
        int clause = passage.tokens.get(from).clause();
        int ranked = 0;
        int seen = 0;
        long sentenceCues = 0;
        long clauseCues = 0;
        long nearCues = 0;
        long nearestCues = 0;
        for (int at = from + step; seen < SIGHT && at >= 0 && at < passage.tokens.size() && passage.tokens.get(at).sentence() == sentence; at += step) {
            seen++;
            Token token = passage.tokens.get(at);
            long cues = PlaceCue.of(token.folded());
            sentenceCues |= cues;
            if (token.clause() == clause) {
                clauseCues |= cues;
            }
            if (seen <= SHORT) {
                nearCues |= cues;
            }
            if (ranked < NEAREST) {
                nearestCues |= cues;
            }
            ranked += cues == 0 ? 0 : 1;
            if (token.clause() == clause) {
                noticed.add("says=" + PlaceNoticed.stem(token.folded()));
            }
            if (Character.isUpperCase(passage.text.charAt(token.start())) && seen == 1) {
                noticed.add(side + "-capital");
            }
        }
        SENTENCE.add(sentenceCues, noticed);
        CLAUSE.add(clauseCues, noticed);
        names.clause.add(clauseCues, noticed);
        names.near.add(nearCues, noticed);
        names.nearest.add(nearestCues, noticed);
        PlaceNoticed.says(noticed, side + "-none", seen == 0);
        PlaceNoticed.says(noticed, side + "-few", seen > 0 && seen <= 3);
    }

    /** The sentences before and behind. */
    private void neighbour() {
        int at = first;
        int seen = 0;
        for (; at >= 0 && passage.tokens.get(at).sentence() == sentence && seen < SIGHT; at--) {
            seen++;
        }
        collect(at, -1, PREVIOUS);
        seen = 0;
        for (at = last; at < passage.tokens.size() && passage.tokens.get(at).sentence() == sentence && seen < SIGHT; at++) {
            seen++;
        }
        collect(at, 1, NEXT);
    }

    private void collect(int from, int step, PlaceCue.Named names) {
        if (from < 0 || from >= passage.tokens.size() || passage.tokens.get(from).sentence() == sentence) {
            return;
        }
        int which = passage.tokens.get(from).sentence();
        long cues = 0;
        int seen = 0;
        for (int at = from; at >= 0 && at < passage.tokens.size() && passage.tokens.get(at).sentence() == which && seen++ < SIGHT; at += step) {
            cues |= PlaceCue.of(passage.tokens.get(at).folded());
        }
        names.add(cues, noticed);
        PlaceNoticed.says(noticed, names.prefix() + "wished-there", PlaceCue.THERE.in(cues) && (PlaceCue.WANTS.in(cues) || PlaceCue.SEEKS.in(cues)));
    }

    private void question() {
        for (int at = last + 1, seen = 0; at <= passage.tokens.size() && seen++ < SIGHT; at++) {
            boolean ends = at == passage.tokens.size() || passage.tokens.get(at).sentence() != sentence;
            if (ends) {
                int from = passage.tokens.get(at - 1).end();
                int to = at == passage.tokens.size() ? Math.min(passage.text.length(), from + 3) : passage.tokens.get(at).start();
                PlaceNoticed.says(noticed, "question", passage.text.substring(from, to).indexOf('?') >= 0);
                return;
            }
        }
    }
}
