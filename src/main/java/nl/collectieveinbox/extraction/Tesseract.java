package nl.collectieveinbox.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program that reads scans, when it is on this machine. */
final class Tesseract {

    private static final Logger log = LoggerFactory.getLogger(Tesseract.class);
    private static final List<String> WANTED = List.of("nld", "eng");

    private Tesseract() {}

    /** The languages it can read of those we want, as {@code nld+eng}; empty when it cannot be used. */
    static String languages(ExtractionSettings settings) {
        String languages = switch (settings.ocr()) {
            case OFF -> "";
            case AUTO -> installed();
        };
        log.info("Scans and pictures are {}", languages.isEmpty() ? "not read" : "read with Tesseract, " + languages);
        return languages;
    }

    private static String installed() {
        try {
            Process list = new ProcessBuilder("tesseract", "--list-langs").redirectErrorStream(true).start();
            List<String> lines = new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return WANTED.stream().filter(lines::contains).collect(Collectors.joining("+"));
        } catch (IOException e) {
            log.info("No Tesseract on this machine: {}", e.getMessage());
            return "";
        }
    }
}
