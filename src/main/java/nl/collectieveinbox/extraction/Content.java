package nl.collectieveinbox.extraction;

import java.nio.file.Path;

/**
 * A file to be read. What it is called helps to recognise its format; only its bytes decide what it says.
 *
 * @param sha256 64 lower-case hexadecimal digits, the SHA-256 of the bytes
 * @param sizeBytes number of bytes
 * @param file where the bytes are; another process reads them there
 * @param name file name as the sender gave it; may be empty
 * @param mediaType {@code type/subtype} as the sender declared it; may be empty
 */
public record Content(String sha256, long sizeBytes, Path file, String name, String mediaType) {}
