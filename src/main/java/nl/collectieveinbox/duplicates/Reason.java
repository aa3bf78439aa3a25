package nl.collectieveinbox.duplicates;

/**
 * Why two messages are alike, or differ.
 *
 * @param code for programs, such as {@code same-document}
 * @param text a Dutch sentence for the screen
 */
public record Reason(String code, String text) {}
