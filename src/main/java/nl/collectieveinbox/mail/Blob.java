package nl.collectieveinbox.mail;

/**
 * Bytes that are kept by their content.
 *
 * @param sha256 64 lower-case hexadecimal digits, the SHA-256 of the bytes
 * @param sizeBytes number of bytes
 */
public record Blob(String sha256, long sizeBytes) {}
