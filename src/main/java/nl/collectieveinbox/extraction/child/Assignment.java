package nl.collectieveinbox.extraction.child;

import java.io.Serializable;

/**
 * What the child is told about a file: how it is called, and the limits that hold for it.
 *
 * @param name file name as the sender gave it; may be empty
 * @param ocr whether Tesseract is there and may be used
 * @param ocrMillis no new page goes to Tesseract after this many milliseconds
 */
public record Assignment(
        String name,
        long maxBytes,
        long maxUnpacked,
        int maxChars,
        int maxDepth,
        int maxInner,
        boolean ocr,
        int ocrPages,
        long ocrMillis,
        int minPictureWidth,
        int minPictureHeight,
        long minPictureBytes) implements Serializable {}
