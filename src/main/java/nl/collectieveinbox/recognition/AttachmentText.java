package nl.collectieveinbox.recognition;

/**
 * What was read from an attachment.
 *
 * @param name file name, may be empty
 * @param text its text, empty when it could not be read
 */
public record AttachmentText(String name, String text) {}
