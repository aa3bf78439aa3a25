package nl.collectieveinbox.unwrapping;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** How deep each line is quoted, and where a quote ends; made in one pass over the lines. */
final class Depths {

    private static final int LONGEST_WRAP = 2;

    private final List<Line> lines;
    private final int[] depth;
    private final int[] nextLower;

    Depths(List<Line> lines) {
        this.lines = lines;
        this.depth = lines.stream().mapToInt(Line::depth).toArray();
        joinWrapped();
        this.nextLower = new int[depth.length];
        fillNextLower();
    }

    /**
     * Where what is introduced ends: at the first line that is quoted less than it; without quote marks, nowhere.
     *
     * @param body where its own text begins
     */
    int end(int body, int limit) {
        int line = body;
        while (line < limit && lines.get(line).isBlank()) {
            line++;
        }
        if (line >= limit || depth[line] == 0) {
            return limit;
        }
        return Math.min(limit, nextLower[line]);
    }

    /** A client that wraps quoted lines leaves their rests without marks; those stand between marked lines, with no empty one. */
    private void joinWrapped() {
        int i = 1;
        while (i < depth.length) {
            if (lines.get(i).raw().isBlank() || depth[i] >= depth[i - 1] || lines.get(i - 1).raw().isBlank()) {
                i++;
                continue;
            }
            int next = i;
            while (next < depth.length && next - i <= LONGEST_WRAP && depth[next] < depth[i - 1] && !lines.get(next).raw().isBlank()) {
                next++;
            }
            if (next < depth.length && next - i <= LONGEST_WRAP && depth[next] >= depth[i - 1] && !lines.get(i - 1).isBlank()) {
                Arrays.fill(depth, i, next, depth[i - 1]);
            }
            i = Math.max(next, i + 1);
        }
    }

    private void fillNextLower() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = depth.length - 1; i >= 0; i--) {
            if (lines.get(i).isBlank()) {
                nextLower[i] = depth.length;
                continue;
            }
            while (!open.isEmpty() && depth[open.peek()] >= depth[i]) {
                open.pop();
            }
            nextLower[i] = open.isEmpty() ? depth.length : open.peek();
            open.push(i);
        }
    }
}
