package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;

/** What the words around places say: in their clause and sentence, in the sentence before and behind, and which say it nearest. */
final class PlaceAround {

    private static final int SIGHT = 30;
    private static final int SHORT = 3;
    private static final int NEAREST = 3;

    private final Passage passage;
    private final int first;
    private final int last;
    private final int sentence;
    private final Set<String> noticed;

    PlaceAround(Passage passage, int first, int last, Set<String> noticed) {
        this.passage = passage;
        this.first = first;
        this.last = last;
        this.sentence = passage.tokens.get(first).sentence();
        this.noticed = noticed;
    }

    void notice() {
        side(first, -1, "left");
        side(last, 1, "right");
        neighbour();
        question();
    }

    private void side(int from, int step, String side) {
        int clause = passage.tokens.get(from).clause();
        int ranked = 0;
        int seen = 0;
        for (int at = from + step; seen < SIGHT && at >= 0 && at < passage.tokens.size() && passage.tokens.get(at).sentence() == sentence; at += step) {
            seen++;
            Token token = passage.tokens.get(at);
            List<PlaceCue> cues = PlaceCue.in(PlaceCue.of(token.folded()));
            for (PlaceCue cue : cues) {
                noticed.add("sentence=" + cue);
                if (token.clause() == clause) {
                    noticed.add("clause=" + cue);
                    noticed.add(side + "-clause=" + cue);
                }
                if (seen <= SHORT) {
                    noticed.add(side + "-near=" + cue);
                }
                if (ranked < NEAREST) {
                    noticed.add(side + "-nearest=" + cue);
                }
            }
            ranked += cues.isEmpty() ? 0 : 1;
            if (seen <= 15) {
                noticed.add("says=" + PlaceNoticed.stem(token.folded()));
            }
            if (Character.isUpperCase(passage.text.charAt(token.start())) && seen == 1) {
                noticed.add(side + "-capital");
            }
        }
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
        collect(at, -1, "previous=");
        seen = 0;
        for (at = last; at < passage.tokens.size() && passage.tokens.get(at).sentence() == sentence && seen < SIGHT; at++) {
            seen++;
        }
        collect(at, 1, "next=");
    }

    private void collect(int from, int step, String name) {
        if (from < 0 || from >= passage.tokens.size() || passage.tokens.get(from).sentence() == sentence) {
            return;
        }
        int which = passage.tokens.get(from).sentence();
        long cues = 0;
        int seen = 0;
        for (int at = from; at >= 0 && at < passage.tokens.size() && passage.tokens.get(at).sentence() == which && seen++ < SIGHT; at += step) {
            cues |= PlaceCue.of(passage.tokens.get(at).folded());
        }
        List<PlaceCue> in = PlaceCue.in(cues);
        in.forEach(cue -> noticed.add(name + cue));
        PlaceNoticed.says(noticed, name + "wished-there", in.contains(PlaceCue.THERE) && (in.contains(PlaceCue.WANTS) || in.contains(PlaceCue.SEEKS)));
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
