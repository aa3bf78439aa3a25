package nl.collectieveinbox.parsing;

/** Paragraphs that a mail program cut in lines, joined again (RFC 3676). */
final class Flowed {

    private Flowed() {}

    /** @param delSp the space before the cut is part of the cut */
    static String joined(String text, boolean delSp) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean open = false;
        int openDepth = 0;
        for (String line : text.split("\n", -1)) {
            int depth = 0;
            while (depth < line.length() && line.charAt(depth) == '>') {
                depth++;
            }
            String content = line.substring(depth);
            content = content.startsWith(" ") ? content.substring(1) : content; // stuffed, 4.4
            boolean signature = content.equals("-- ");
            boolean goesOn = open && depth == openDepth && !signature;
            if (!goesOn) {
                joined.append(joined.isEmpty() && !open ? "" : "\n").append(">".repeat(depth)).append(depth > 0 ? " " : "");
            }
            open = content.endsWith(" ") && !signature;
            openDepth = depth;
            joined.append(open && delSp ? content.substring(0, content.length() - 1) : content);
        }
        return joined.toString();
    }
}
