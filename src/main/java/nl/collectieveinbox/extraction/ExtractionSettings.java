package nl.collectieveinbox.extraction;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of attachment reading.
 *
 * @param workers how many child processes read at the same time
 * @param timeout how long one file may take; then its process is killed and the next file gets a new one
 * @param heap heap of each child process, as {@code -Xmx} wants it
 * @param idle a child process without work for this long ends itself, to give its memory back
 * @param maxBytes a larger file is not read; nor is a larger file inside a container
 * @param maxUnpacked how much all files inside one container may come to
 * @param maxChars how many characters of text one file may give; the rest is left out
 * @param maxDepth how many containers may be packed in each other
 * @param maxInner how many files inside one container are read
 * @param ocr {@code auto} reads scans and pictures when Tesseract is installed, {@code off} never does
 * @param ocrPages how many pages or pictures of one file are read with Tesseract at most
 * @param minPictureWidth a picture with fewer pixels across is a logo or signature and is not read
 * @param minPictureHeight the same, from top to bottom
 * @param minPictureBytes the same for its size, unless it has the pixels of a page (a fax weighs next to nothing)
 */
@ConfigurationProperties("inbox.extraction")
public record ExtractionSettings(
        @DefaultValue("2") int workers,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("256m") String heap,
        @DefaultValue("10m") Duration idle,
        @DefaultValue("50MB") DataSize maxBytes,
        @DefaultValue("200MB") DataSize maxUnpacked,
        @DefaultValue("1000000") int maxChars,
        @DefaultValue("10") int maxDepth,
        @DefaultValue("500") int maxInner,
        @DefaultValue("auto") Ocr ocr,
        @DefaultValue("25") int ocrPages,
        @DefaultValue("300") int minPictureWidth,
        @DefaultValue("100") int minPictureHeight,
        @DefaultValue("10KB") DataSize minPictureBytes) {

    /** Whether scans and pictures are read. */
    public enum Ocr { AUTO, OFF }
}
