package nl.collectieveinbox.recognition;

/**
 * One thing a message says, with where it says so.
 *
 * @param value in the field's canonical form, see {@link FactField}
 * @param quote the words it was read from, as they stand in the source
 * @param source {@code tekst}, {@code onderwerp}, {@code afzender} or {@code bijlage: <name>}
 * @param confidence 0 to 1
 */
public record Fact(FactField field, String value, String quote, String source, double confidence) {}
