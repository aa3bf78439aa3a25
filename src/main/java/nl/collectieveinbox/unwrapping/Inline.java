package nl.collectieveinbox.unwrapping;

import java.util.List;

/**
 * The forwarded messages in a text.
 *
 * @param hops the outermost first; empty when the text forwards nothing
 * @param start first line that is no longer the sender's cover text, its announcement or separator included; the number
 *     of lines when the text forwards nothing
 */
record Inline(List<InlineHop> hops, int start) {}
