package nl.collectieveinbox.extraction;

import nl.collectieveinbox.mail.AttachmentState;

/**
 * A file inside another one: in a zip, an enclosed message, a winmail.dat, an office document.
 *
 * @param name name with folders as the container gives it; empty when there is none
 * @param mediaType {@code type/subtype} as found in its bytes
 * @param state whether its text is known
 * @param reason Dutch sentence for people; empty when {@code state} is {@code TEXT}
 * @param characters number of characters found in it
 * @param depth 1 for a file directly in the container, 2 for a file in a file in it, and so on
 */
public record Inner(String name, String mediaType, AttachmentState state, String reason, long characters, int depth) {}
