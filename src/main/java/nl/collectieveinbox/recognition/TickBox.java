package nl.collectieveinbox.recognition;

/** Boxes to tick, before what they stand for: "[x] Dordrecht [ ] Zwijndrecht". */
final class TickBox {

    private static final int FARTHEST = 40;

    private TickBox() {}

    /** 1 behind a ticked box, -1 behind an empty one, 0 behind none. */
    static int before(Mention mention) {
        Passage passage = mention.passage();
        String text = passage.folded;
        int from = passage.tokens.get(mention.first()).start();
        for (int i = from - 1; i >= 0 && from - i <= FARTHEST && text.charAt(i) != '\n'; i--) {
            char c = text.charAt(i);
            if (c == ']' || c == ')') {
                char in = i > 0 ? text.charAt(i - 1) : ' ';
                boolean empty = in == '[' || in == '(' || (in == ' ' && i > 1 && (text.charAt(i - 2) == '[' || text.charAt(i - 2) == '('));
                boolean cross = (in == 'x' || in == 'v') && i > 1 && (text.charAt(i - 2) == '[' || text.charAt(i - 2) == '(');
                return cross ? 1 : empty ? -1 : 0;
            }
            if (c == '\u2610') {
                return -1;
            }
            if (c == '\u2611' || c == '\u2612') {
                return 1;
            }
            if (c == ',' || c == '.') {
                return 0;
            }
        }
        return 0;
    }
}
