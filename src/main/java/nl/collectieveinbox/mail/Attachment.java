package nl.collectieveinbox.mail;

/**
 * A part of a message that is not its text.
 *
 * @param name file name as the sender gave it, decoded, without folders; empty when there is none
 * @param mediaType {@code type/subtype}, lower case, as the sender declared it
 * @param blob the decoded bytes
 * @param inline shown inside the text ({@code Content-Disposition: inline} or referred to by {@code cid:})
 * @param contentId without angle brackets; empty when there is none
 * @param enclosedIn 0 for a part of this message, 1 for a part of a message enclosed in it, and so on
 */
public record Attachment(String name, String mediaType, Blob blob, boolean inline, String contentId, int enclosedIn) {}
